"""Reading and filling Qt's .ts files."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # our own files


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """`forms` has one entry, or one for each plural form of the language."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source

    @property
    def done(self) -> bool:
        return self.finished and all(self.forms)


def read(path: Path) -> list[Message]:
    root = ElementTree.parse(path).getroot()  # noqa: S314
    return [
        _message(context.findtext("name") or "", element)
        for context in root.iter("context")
        for element in context.iter("message")
    ]


def write(path: Path, words: Mapping[str, Mapping[str, str | list[str]]]) -> list[str]:
    """Fills in `words` (context -> source -> translation or plural forms); returns those without a place."""
    tree = ElementTree.parse(path)  # noqa: S314
    left = {(context, source) for context, texts in words.items() for source in texts}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            key = (name, element.findtext("source") or "")
            if key in left and (said := words[name][key[1]]):
                left.discard(key)
                _say(element, said)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return [f"{context}: {source}" for context, source in sorted(left) if words[context][source]]


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    forms: tuple[str, ...] = ("",)
    if translation is not None:
        forms = (translation.text or "",)
        if plural:
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Message(
        context=context,
        source=element.findtext("source") or "",
        plural=plural,
        forms=forms,
        finished=translation is not None and "type" not in translation.attrib,
    )


def _say(element: ElementTree.Element, said: str | list[str]) -> None:
    translation = element.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(element, "translation")
    translation.clear()
    if isinstance(said, str):
        translation.text = said
        return
    for form in said:
        ElementTree.SubElement(translation, "numerusform").text = form
