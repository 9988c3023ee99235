"""What the translations hold; `python -m tools.translations check` says the same by hand."""

import json

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from tools import translations
from tools.translations import LANGUAGES, fill, missing, structure, ts
from tools.ts import Message, read
from tools.wording import FORMS, faults_of
from ui.language import catalogue
from ui.theme.tokens import load_theme

RAIL = ("Today", "Sell", "Customers", "Pickups", "Returns", "Stock", "Tasks", "Reports", "Help", "More")
BOTTOM_BAR_ITEM = 800 // 8 - 6  # px, between its margins


def message(source: str, *forms: str, plural: bool = False) -> Message:
    return Message(context="A", source=source, plural=plural, forms=forms, finished=True)


def test_the_languages_are_those_that_are_offered():
    assert tuple(catalogue.LANGUAGES) == LANGUAGES
    assert set(FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_what_its_english_needs(language):
    assert len(read(ts(language))) >= 16
    assert list(structure(language)) == []


@pytest.mark.parametrize(
    ("language", "broken"),
    [
        ("de", message("{n} of {all}", "{n} von {alle}")),
        ("de", message("Shelf {shelf}", "Regal")),
        ("pl", message("Close", " Zamknij")),
        ("ru", message("Hand over {items}…", "Выдать {items}")),
        ("et", message("Why?", "Miks")),
        ("et", message("Saved", "Salvestatud!")),
        ("et", message("Wait…", "Oota...")),
        ("et", message("&Undo", "Võta tagasi")),
        ("pl", message("{n} days", "{n} dzień", "{n} dni", plural=True)),
        ("ru", message("{n} days", "1 день", "{n} дня", "{n} дней", plural=True)),
        ("et", message("{n} days", "{n} päev", "päeva", plural=True)),
    ],
)
def test_a_broken_translation_is_caught(language, broken):
    assert list(faults_of(language, broken))


@pytest.mark.parametrize(
    ("language", "sound"),
    [
        ("de", message("{n} of {all}", "von {all}: {n}")),
        ("et", message("{n} things were saved", "1 asi salvestati", "{n} asja salvestati", plural=True)),
        ("ru", message("{n} days", "{n} день", "{n} дня", "{n} дней", plural=True)),
        ("pl", message("Sync & device", "Sync i sprzęt")),
    ],
)
def test_a_sound_translation_passes(language, sound):
    assert list(faults_of(language, sound)) == []


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """The Polish catalogue, to be spoiled."""
    for file in (ts("pl"), ts("pl").with_suffix(".qm")):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    return tmp_path / "associate_pl.ts"


def test_a_catalogue_that_was_not_released_is_caught(copied):
    assert list(structure("pl")) == []
    copied.write_text(copied.read_text("utf-8").replace("Zamknij", "Zamykaj"), "utf-8")
    assert list(structure("pl")) == ["pl: the .qm is older than its .ts: run `release`"]


def test_what_is_not_translated_is_listed_and_filled(copied):
    text = copied.read_text("utf-8").replace("<translation>Zamknij<", '<translation type="unfinished"><')
    copied.write_text(text, "utf-8")
    assert missing("pl")["Sheet"] == {"Close": ""}
    strangers = fill("pl", {"Sheet": {"Close": "Zamknij", "Nobody says this": "x"}})
    assert strangers == ["Sheet: Nobody says this"]
    assert "Sheet" not in missing("pl")
    assert list(structure("pl")) == []


def test_what_the_code_says_and_nobody_translated_is_caught(copied):
    text = copied.read_text("utf-8")
    copied.write_text(text.replace("<source>Close</source>", "<source>Shut</source>", 1), "utf-8")
    lines = list(translations.completeness("pl"))
    assert any("said nowhere any more: " in line and line.endswith("Shut") for line in lines)
    assert any("not collected yet: " in line and line.endswith("Close") for line in lines)


def test_a_list_of_missing_words_can_be_filled_as_it_is(copied):
    again = json.loads(json.dumps(missing("pl")))
    assert all(isinstance(forms, str | list) for texts in again.values() for forms in texts.values())


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_words_of_the_rail_need_one_line_also_when_large(qapp, language):
    font = load_theme("light", scale=1.3).font("caption")
    font.setWeight(QFont.Weight.Medium)
    wide = QFontMetricsF(font).horizontalAdvance
    words = {each.source: each.forms[0] for each in read(ts(language)) if each.source in RAIL}
    assert {source: word for source, word in words.items() if wide(word) > BOTTOM_BAR_ITEM} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_code_is_translated(language):
    assert list(translations.completeness(language)) == []
