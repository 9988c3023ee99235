import re

import pytest

from ui.language.pseudo import pseudo


@pytest.mark.parametrize(
    "text", ["Hand over {items}", "OK", "{first} Then it was recorded again: {second}", "Cu&t", "Undo"]
)
def test_it_is_half_as_long_again(text):
    spoken = re.sub(r"\{[^{}]*\}", "", text)
    assert len(pseudo(text)) - len(text) >= 0.4 * len(spoken)


@pytest.mark.parametrize("text", ["{n} of {all}", "{id}: {items} handed over.", "Cu&t", "{command}"])
def test_places_and_mnemonics_stay(text):
    assert re.findall(r"\{[^{}]*\}|&.", pseudo(text)) == re.findall(r"\{[^{}]*\}|&.", text)


def test_letters_carry_marks():
    assert pseudo("Nothing").startswith("Ñôtĥîñĝ")


def test_a_long_text_can_still_wrap():
    assert max(len(word) for word in pseudo("word " * 40).split()) <= 6
