import pytest

from associate_app.domain.money import Money
from ui.format.numbers import distance, grouped, money, percent, round_money, signed

NARROW, SPACE, MINUS = "\u202f", "\u00a0", "\u2212"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Money(19_920, "EUR"), "€199.20"),
        (Money(-4_980, "EUR"), f"{MINUS}€49.80"),
        (Money(5, "EUR"), "€0.05"),
        (Money(-5, "EUR"), f"{MINUS}€0.05"),
        (Money(124_900_00, "EUR"), f"€124{NARROW}900.00"),
        (Money(49_900, "PLN"), f"499.00{SPACE}zł"),
        (Money(1_500, "JPY"), f"1{NARROW}500{SPACE}JPY"),
        (Money(-12_345, "KWD"), f"{MINUS}12.345{SPACE}KWD"),
    ],
)
def test_money_has_its_sign_its_digits_and_a_true_minus(amount, words):
    assert money(amount) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Money(10_000, "EUR"), "€100"),
        (Money(10_050, "EUR"), "€100.50"),
        (Money(-10_000, "EUR"), f"{MINUS}€100"),
        (Money(45_000, "PLN"), f"450{SPACE}zł"),
        (Money(500, "JPY"), f"500{SPACE}JPY"),
    ],
)
def test_round_money_drops_only_noughts(amount, words):
    assert round_money(amount) == words


def test_differences_carry_their_sign():
    assert [signed(number) for number in (2, 0, -1, 12_345)] == ["+2", "0", f"{MINUS}1", f"+12{NARROW}345"]


def test_per_cent_stands_apart():
    assert percent(-20) == f"{MINUS}20{SPACE}%"


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        (0, f"0{SPACE}m"),
        (447, f"450{SPACE}m"),
        (994, f"990{SPACE}m"),
        (996, f"1.0{SPACE}km"),
        (2_430, f"2.4{SPACE}km"),
        (9_960, f"10{SPACE}km"),
        (186_400, f"186{SPACE}km"),
        (1_234_567, f"1{NARROW}235{SPACE}km"),
    ],
)
def test_distances_say_no_more_than_is_useful(metres, words):
    assert distance(metres) == words


def test_numbers_are_grouped_by_narrow_spaces():
    assert grouped(48210) == f"48{NARROW}210"
    assert grouped(-1) == f"{MINUS}1"
