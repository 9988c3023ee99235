"""How much a check digit finds, and what it can't."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.gtin import LENGTHS, check_digit, expand_upc_e, is_gtin
from associate_app.domain.scan import parse

_CARRIERS = ("", "", "]E0", "]E4", "]I1", "]C0")


def accepted_single_digit_errors(count: int, seed: int) -> int:
    """How many of `count` GTINs with one wrong digit, of all lengths and carriers, are taken for good."""
    rng, accepted = random.Random(seed), 0
    for _ in range(count):
        body = f"{rng.randrange(1, 10 ** (rng.choice(LENGTHS) - 1))}"
        body = body.zfill(next(length - 1 for length in LENGTHS if length > len(body)))
        code, place = body + check_digit(body), rng.randrange(len(body) + 1)
        wrong = code[:place] + str((int(code[place]) + rng.randint(1, 9)) % 10) + code[place + 1 :]
        carrier = rng.choice(_CARRIERS)
        if carrier == "]E0" and len(wrong) == 8:
            continue  # no GTIN-8 comes by it
        accepted += parse(carrier + wrong, country=rng.choice(("", "EE", "DE", "SE"))).problem is None
    return accepted


def test_no_single_digit_error_is_accepted() -> None:
    assert accepted_single_digit_errors(5_000, seed=1) == 0


@pytest.mark.proof
def test_of_a_million_single_digit_errors_none_is_accepted() -> None:
    assert accepted_single_digit_errors(1_000_000, seed=2) == 0


@given(st.text("0123456789", min_size=12, max_size=12).filter(lambda body: int(body) > 0), st.integers(0, 11))
def test_two_digits_in_the_wrong_order_are_found_unless_they_differ_by_five(body: str, place: int) -> None:
    """The limit of the algorithm (weights 3 and 1), not of ours: one such mistake in nine passes."""
    code = body + check_digit(body)
    one, two = code[place], code[place + 1]
    swapped = code[:place] + two + one + code[place + 2 :]
    unseen = abs(int(one) - int(two)) in (0, 5)
    assert is_gtin(swapped) is unseen


@given(st.text("0123456789", min_size=6, max_size=6))
def test_a_short_upc_unfolds_to_the_number_it_was_made_from(middle: str) -> None:
    found = [gtin for last in "0123456789" if (gtin := expand_upc_e(f"0{middle}{last}"))]
    assert len(found) == (0 if int(middle) == 0 else 1)
    assert all(len(gtin) == 12 and gtin.count("0") >= 5 for gtin in found)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("01234565", "012345000065"),  # last 5 to 9: five digits of the company
        ("04252614", "042100005264"),  # last 0 to 2: two digits of the company, then that digit
        ("02345635", "023400000565"),  # last 3: three digits
        ("02345147", "023450000017"),  # last 4: four digits
    ],
)
def test_every_rule_of_leaving_out_zeros(short: str, long: str) -> None:
    assert expand_upc_e(short[:7] + check_digit(long[:11])) == long[:11] + check_digit(long[:11])
