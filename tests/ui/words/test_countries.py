import pytest
from PySide6.QtWidgets import QApplication

from ui.language.catalogue import use_language
from ui.words.countries import country_words


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Estonia"), ("et", "Eesti"), ("pl", "Estonia"), ("ru", "Эстония"), ("de", "Estland")],
)
def test_a_country_is_called_in_the_language_in_force(qapp: QApplication, language: str, name: str) -> None:
    use_language(qapp, language)
    assert country_words("EE") == name


@pytest.mark.parametrize(("code", "name"), [("PT", "Portugal"), ("XQ", "XQ"), ("", "")])
def test_other_countries_have_their_own_name_or_their_code(code: str, name: str) -> None:
    assert country_words(code) == name
