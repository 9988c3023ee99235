import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ui.kit.pin_pad import PinPad
from ui.language.catalogue import LANGUAGES, PSEUDO_LONG, PSEUDO_RTL, direction, nearest, use_language
from ui.language.counts import counts
from ui.language.mark import translate
from ui.language.pseudo import pseudo

NUMBERS = (0, 1, 2, 5, 11, 21, 22, 25, 101)
DAYS = {
    "en": "days day days days days days days days days",
    "et": "päeva päev päeva päeva päeva päeva päeva päeva päeva",
    "de": "Tage Tag Tage Tage Tage Tage Tage Tage Tage",
    "pl": "dni dzień dni dni dni dni dni dni dni",
    "ru": "дней день дня дней дней день дня дней день",
}
HOURS = {
    "en": "hours hour hours hours hours hours hours hours hours",
    "et": "tundi tund tundi tundi tundi tundi tundi tundi tundi",
    "de": "Stunden Stunde Stunden Stunden Stunden Stunden Stunden Stunden Stunden",
    "pl": "godzin godzina godziny godzin godzin godzin godziny godzin godzin",
    "ru": "часов час часа часов часов час часа часов час",
}


class Sheet(QObject):
    def words(self) -> str:
        return self.tr("Close")


class HelpSheet(Sheet):
    """What it inherits is said in the context of the class above."""


@pytest.fixture
def speak(qapp: QApplication):
    yield lambda code: use_language(qapp, code)
    use_language(qapp, "en")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("text", "forms"), [("{n} days", DAYS), ("{n} hours", HOURS)])
def test_plurals_follow_the_language(speak, code, text, forms):
    speak(code)
    assert [counts.tr(text, "", n) for n in NUMBERS] == [
        f"{n} {form}" for n, form in zip(NUMBERS, forms[code].split(), strict=True)
    ]


def test_one_process_speaks_one_language_after_another(speak):
    said = {}
    for code in (*LANGUAGES, "en"):
        speak(code)
        said[code] = (
            HelpSheet().words(),
            translate("Line", "Online · all saved"),
            counts.tr("{n} items", "", 2),
        )
    assert said == {
        "en": ("Close", "Online · all saved", "2 items"),
        "et": ("Sulge", "Võrgus · kõik salvestatud", "2 toodet"),
        "pl": ("Zamknij", "Online · wszystko zapisane", "2 artykuły"),
        "ru": ("Закрыть", "Онлайн · всё сохранено", "2 товара"),
        "de": ("Schließen", "Online · alles gespeichert", "2 Artikel"),
    }


@pytest.mark.parametrize(
    ("code", "undo"), [("et", "Võta"), ("pl", "Cofnij"), ("ru", "Отменить"), ("de", "Rückgängig")]
)
def test_the_words_of_qt_are_in_the_language_too(speak, qtbot, code, undo):
    speak(code)
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert undo in menu.actions()[0].text().replace("&", "")
    menu.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (("de-AT",), "de"),
        (("et_EE.UTF-8",), "et"),
        (("PL",), "pl"),
        (("fi-FI", "ru-EE", "en"), "ru"),
        (("zh-Hans",), "en"),
        (("",), "en"),
        ((), "en"),
        (("qps-plocm",), PSEUDO_RTL),
    ],
)
def test_the_nearest_language_is_taken(wanted, found):
    assert nearest(*wanted) == found


def test_an_unknown_language_is_english(speak):
    speak("de")
    speak("tlh")
    assert translate("Times", "today") == "today"
    assert QLocale().language() == QLocale.Language.English


def test_the_pseudo_language_reads_from_right_to_left(speak, qapp, qtbot):
    speak(PSEUDO_RTL)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    widget = QWidget()
    qtbot.addWidget(widget)
    assert widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak("et")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert {direction(code) for code in LANGUAGES} == {Qt.LayoutDirection.LeftToRight}


@pytest.mark.parametrize("code", [PSEUDO_LONG, PSEUDO_RTL])
def test_pseudo_words_are_longer_and_keep_their_places(speak, code):
    def said() -> tuple[str, str]:
        return translate("Attention", "{pickup} was handed over twice"), counts.tr("{n} items", "", 1)

    speak("en")
    plain = said()
    speak(code)
    long = said()
    assert long[0].startswith("{pickup} ")
    assert long[1].startswith("1 îtêm")
    for before, after in zip(plain, long, strict=True):
        assert len(after.removeprefix("{pickup}")) >= 1.4 * len(before.removeprefix("{pickup}"))


def test_the_pseudo_language_reaches_widgets(speak, qtbot):
    speak(PSEUDO_LONG)
    pad = PinPad()
    qtbot.addWidget(pad)
    assert pseudo("Delete a digit") in {key.accessibleName() for key in pad.findChildren(QAbstractButton)}
