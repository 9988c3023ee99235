"""The languages of the app and how one is put in force."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from ui.language.pseudo import PseudoTranslator

_NAME = "language"

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "et": "Eesti",
    "pl": "Polski",
    "ru": "Русский",
    "de": "Deutsch",
}
"""BCP 47 code -> the language's own name, in the order they are offered."""

PSEUDO_LONG, PSEUDO_RTL = "qps-ploc", "qps-plocm"
"""For tests: half as long again with marks on the letters, and the same mirrored, right to left."""

_PSEUDO = (PSEUDO_LONG, PSEUDO_RTL)
_FALLBACK = "en"


def nearest(*wanted: str) -> str:
    """The first of these BCP 47 or POSIX codes that we speak, also without its region; else English."""
    for code in wanted:
        known = code.replace("_", "-").casefold()
        if known in _PSEUDO:
            return known
        language = known.split("-")[0].split(".")[0]
        if language in LANGUAGES:
            return language
    return _FALLBACK


def current_language() -> str:
    """The code of what the app speaks now; of the languages for tests, that of their words."""
    return nearest(QLocale().name())


def direction(code: str) -> Qt.LayoutDirection:
    if nearest(code) == PSEUDO_RTL:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def use_language(app: QApplication, code: str) -> None:
    """Windows made from now on speak `code`; an unknown one is English."""
    known = nearest(code)
    for before in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    for translator in _translators(app, known):  # the last one is asked first
        translator.setObjectName(_NAME)
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(_FALLBACK if known in _PSEUDO else known))
    app.setLayoutDirection(direction(known))


def _translators(app: QApplication, known: str) -> tuple[QTranslator, ...]:
    ours = QTranslator(app)
    ours.load(_catalogue(_FALLBACK if known in _PSEUDO else known))
    if known in _PSEUDO:
        return (PseudoTranslator(ours, app),)
    qts = QTranslator(app)
    # Not every language is there: `ui.language.qt` has the words that associates meet.
    qts.load(QLocale(known), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return qts, ours


@cache
def _catalogue(code: str) -> bytes:
    """Kept: Qt reads it in place for as long as the translator lives."""
    return resources.read_bytes("translations", f"associate_{code}.qm")
