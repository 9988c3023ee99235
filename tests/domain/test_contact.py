import pytest

from associate_app.domain.contact import PhoneDoubt, dialled_so_far, is_email, read_email, read_phone, spoken

NONE, UNKNOWN, NO_NUMBER = PhoneDoubt.NONE, PhoneDoubt.UNKNOWN_NUMBER, PhoneDoubt.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("typed", "country", "e164", "doubt"),
    [
        ("5123 4567", "EE", "+37251234567", NONE),
        ("+372 5123 4567", "LV", "+37251234567", NONE),
        ("00372-5123-4567", "EE", "+37251234567", NONE),
        ("8 612 34567", "LT", "+37061234567", NONE),  # the old way to dial out of a town
        ("(050) 123 4567", "FI", "+358501234567", NONE),
        ("٥١٢٣٤٥٦٧", "EE", "+37251234567", NONE),
        ("+372 000 9876543", "", "+3720009876543", UNKNOWN),
        ("12", "EE", "", NO_NUMBER),
        ("ask her son", "EE", "", NO_NUMBER),
        ("5123 4567", "", "", NO_NUMBER),
        ("5123 4567", "XX", "", NO_NUMBER),
        ("+" + "9" * 40, "EE", "", NO_NUMBER),
        ("  ", "EE", "", NONE),
    ],
)
def test_a_phone_is_read_in_any_spelling(typed: str, country: str, e164: str, doubt: PhoneDoubt) -> None:
    read = read_phone(typed, country)
    assert (read.typed, read.e164, read.doubt) == (typed.strip(), e164, doubt)


@pytest.mark.parametrize(
    ("typed", "country", "whole"),
    [
        ("5123", "EE", "+37251234567"),
        ("5123 45", "EE", "+37251234567"),
        ("+372 51", "LV", "+37251234567"),
        ("003725123", "EE", "+37251234567"),
        ("37251", "EE", "+37251234567"),
        ("050 12", "FI", "+358501234567"),
        ("8 612 34567", "LT", "+37061234567"),
    ],
)
def test_a_number_is_found_while_it_is_typed(typed: str, country: str, whole: str) -> None:
    assert any(whole.startswith(each) for each in dialled_so_far(typed, country))


@pytest.mark.parametrize("typed", ["", "12", "Ilze", "5123 Ilze", "²²²²", "٥١٢٣", "+-"])
def test_what_is_no_number_begins_none(typed: str) -> None:
    assert dialled_so_far(typed, "EE") == ()


def test_numbers_are_said_in_groups() -> None:
    assert spoken("+37251234567") == "+372 5123 4567"
    assert spoken("") == ""


def test_addresses_are_compared_without_case() -> None:
    assert read_email(" Ilze@Example.LV ") == "ilze@example.lv"
    assert [is_email(text) for text in ("a@b.lv", "a@b", "a b@c.lv", "@b.lv", "a" * 250 + "@b.lv")] == [
        True,
        False,
        False,
        False,
        False,
    ]
