import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.folding import plain, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [("ŁÓDŹ", "lodz"), ("Søren", "soren"), ("Straße", "strasse"), ("Işık", "isik"), ("Þórr", "thorr")],
)
def test_latin_letters_lose_their_marks(text: str, folded: str) -> None:
    assert plain(text) == folded


def test_letters_of_other_scripts_keep_theirs() -> None:
    assert plain("Йод") == "йод"
    assert plain("Ёж") == "еж"


def test_words_are_parted_by_what_is_no_letter() -> None:
    assert words("Äiti-2 (a_b) 😀 c.d") == ["aiti", "2", "a", "b", "c", "d"]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)
