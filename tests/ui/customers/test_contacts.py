import pytest

from ui.screens.customers.contacts import masked_email, masked_phone, spaced_phone


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("+37120000418", "+371 •• ••• 418"), ("+3720009876543", "+372 •• ••• 543"), ("", ""), ("123", "••••••")],
)
def test_of_a_phone_only_its_country_and_its_end_are_seen(phone, shown):
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("email", "shown"),
    [("ilze@example.lv", "i••••@••••.lv"), ("", ""), ("no address", "••••••"), ("@x.lv", "••••••")],
)
def test_of_an_address_only_its_first_letter_and_its_end_are_seen(email, shown):
    assert masked_email(email) == shown


def test_a_number_is_grouped_to_be_read_aloud():
    assert spaced_phone("+37120000418") == "+371 200 004 18"


def test_what_can_not_be_dialled_is_hidden_whole_and_shown_as_it_was_typed():
    assert masked_phone("ask at reception") == "••••••"
    assert spaced_phone("ask at reception") == "ask at reception"
