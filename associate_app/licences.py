"""What the app is made of, and the licence texts that came with it."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path

import resources

_OWN = "associate-app"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)[\w.-]*", re.IGNORECASE)
# Qt's packages name their licence and bring no text of it.
_NAMED = {"LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """`licence` is an SPDX expression where the part gives one, else in its own words."""

    name: str
    version: str
    licence: str


FONTS = Part(name="Inter", version="", licence="OFL-1.1")
ICONS = Part(name="Lucide", version="", licence="ISC")
# Libraries inside packages or beside them that say nothing of themselves: FFmpeg reads Qt's camera.
_INSIDE = (
    Part(name="FFmpeg", version="", licence="LGPL-2.1-or-later"),
    Part(name="Python", version=platform.python_version(), licence="PSF-2.0"),
    Part(name="SQLCipher", version="", licence="BSD-3-Clause"),
    Part(name="ZBar", version="", licence="LGPL-2.1-or-later"),
)
_SHIPPED = {
    FONTS.name: ("fonts", "OFL.txt"),
    ICONS.name: ("icons", "LICENSE"),
    "FFmpeg": ("licences", "LGPL-2.1.txt"),
    "Python": ("licences", "PSF-2.0.txt"),
    "SQLCipher": ("licences", "SQLCipher.txt"),
    "ZBar": ("licences", "LGPL-2.1.txt"),
}


def parts() -> tuple[Part, ...]:
    """Fonts, icons, then by name every Python package that the app needs and what lies inside them."""
    found = sorted((*_INSIDE, *_needed(_OWN, set())), key=lambda each: each.name.casefold())
    return (FONTS, ICONS, *found)


def licence_text(name: str) -> str:
    """The licence of one part in full; empty where it brings none, or is not installed."""
    if shipped := _SHIPPED.get(name):
        return resources.read_text(*shipped)
    try:
        made = distribution(name)
    except PackageNotFoundError:
        return ""
    texts = [
        file.read_text(encoding="utf-8")
        for file in made.files or ()
        if _TEXTS.fullmatch(file.name) and Path(file.locate()).is_file()
    ]
    if not texts:
        named = next((files for key, files in _NAMED.items() if key in _licence(made)), ())
        texts = [resources.read_text("licences", file) for file in named]
    return "\n\n".join(texts)


def _needed(name: str, seen: set[str]) -> Iterator[Part]:
    """What it needs, and what that needs; what is for other systems or for development is not installed or
    not asked for."""
    try:
        made = distribution(name)
    except PackageNotFoundError:
        return
    if made.metadata["Name"] in seen:
        return
    seen.add(made.metadata["Name"])
    if name != _OWN:
        yield Part(name=made.metadata["Name"], version=made.version, licence=_licence(made))
    for requirement in made.requires or ():
        if "extra ==" not in requirement and (needed := _NAME.match(requirement)):
            yield from _needed(needed.group(), seen)


def _licence(made: Distribution) -> str:
    about = made.metadata
    said = _field(about, "License-Expression") or _field(about, "License")
    if said:
        return said.splitlines()[0][:60]
    classifiers = (str(each) for each in about.get_all("Classifier") or ())
    return ", ".join(each.rpartition("::")[2].strip() for each in classifiers if "License ::" in each)


def _field(about: PackageMetadata, name: str) -> str:
    return (about[name] or "").strip() if name in about else ""
