"""Worked by hand from the GS1 General Specifications and the pages of the member organisations."""

import pytest
from biip.checksums import gs1_price_weight_check_digit
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.gtin import check_digit
from associate_app.domain.scan import Code, CodeKind, Measure, MeasureKind, ScanProblem, parse


def whole(body: str) -> str:
    return body + check_digit(body)


def test_eight_digits_that_are_two_things_offer_both_and_the_symbology_decides() -> None:
    upc, own = "00012345000065", "00000001234565"
    assert parse("01234565").candidates == (upc, own)
    assert parse("]E001234565").candidates == (upc,)
    assert parse("]E401234565").candidates == (own,)
    assert {parse(each).problem for each in ("01234565", "]E001234565", "]E401234565")} == {None}


def test_a_short_upc_without_its_symbology_is_only_believed_by_the_catalogue() -> None:
    code = parse("04252614")  # 042100005264; as GTIN-8 its check digit is wrong
    assert (code.problem, code.candidates) == (ScanProblem.CHECK_DIGIT, ("00042100005264",))
    code = parse("]E004252614")
    assert (code.problem, code.value) == (None, "00042100005264")


def test_a_symbology_that_allows_another_length_has_lost_something() -> None:
    assert parse("]E495240000591").problem is ScanProblem.INCOMPLETE
    assert parse("]E09524000").problem is ScanProblem.INCOMPLETE


@pytest.mark.parametrize("add_on", ["12", "51299"])
def test_the_issue_of_a_magazine_is_not_part_of_its_number(add_on: str) -> None:
    assert parse("]E3" + whole("977147396801") + add_on).value == "0" + whole("977147396801")


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("0-306-40615-2", "09780306406157"),
        ("ISBN 0306406152", "09780306406157"),
        ("978-0-306-40615-7", "09780306406157"),
        ("ISBN: 978-0-306-40615-7", "09780306406157"),
        ("0-8044-2957-x", "09780804429573"),
        ("080442957X", "09780804429573"),
        ("0317-8471", "09770317847001"),
        ("ISSN 2434-561X", "0" + whole("977243456100")),
    ],
)
def test_books_and_magazines_are_found_by_what_their_title_page_says(text: str, gtin: str) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem) == (CodeKind.GTIN, gtin, None)


@pytest.mark.parametrize("text", ["0-306-40615-3", "080442958X", "0317-8472", "978-0-306-40615-8"])
def test_a_wrong_digit_of_a_book_is_noticed(text: str) -> None:
    assert parse(text).problem is ScanProblem.CHECK_DIGIT


def test_ten_typed_digits_are_a_book_only_when_they_are_right() -> None:
    assert parse("0306406152", scanned=False).value == "09780306406157"
    assert parse("0306406153", scanned=False).kind is CodeKind.TEXT


@pytest.mark.parametrize(
    ("body", "country", "item", "measure"),
    [
        # Baltic and Finnish rule: 23 kilograms with three decimals, 24 with two, 25 with one.
        ("231234561234", "EE", "231234560000", Measure(MeasureKind.GRAMS, 1_234)),
        ("241234561234", "LV", "241234560000", Measure(MeasureKind.GRAMS, 12_340)),
        ("251234561234", "LT", "251234560000", Measure(MeasureKind.GRAMS, 123_400)),
        ("231234561234", "fi", "231234560000", Measure(MeasureKind.GRAMS, 1_234)),
        # Germany: four digits of the item, the check digit of the measure, five digits of it.
        ("221234614685", "DE", "221234000000", Measure(MeasureKind.PRICE, 14_685)),
        ("281234614685", "DE", "281234000000", Measure(MeasureKind.GRAMS, 14_685)),
        ("251234614685", "DE", "251234000000", Measure(MeasureKind.PIECES, 14_685)),
        # Sweden: 20 to 22 kronor with two, one and no decimals.
        ("201234561234", "SE", "201234560000", Measure(MeasureKind.PRICE, 1_234)),
        ("221234561234", "SE", "221234560000", Measure(MeasureKind.PRICE, 123_400)),
    ],
)
def test_what_is_weighed_or_priced_at_the_shelf(body: str, country: str, item: str, measure: Measure) -> None:
    code = parse(whole(body), country=country)
    assert (code.kind, code.value, code.measure) == (CodeKind.GTIN, "0" + whole(item), measure)
    assert code.candidates == ("0" + whole(item), "0" + whole(body))


@pytest.mark.parametrize("country", ["", "PL", "US", "XX", "EE"])
def test_without_a_rule_the_number_is_the_chains_own_and_whole(country: str) -> None:
    for prefix in ("02", "20", "29"):
        code = parse(whole(prefix + "1234561234"), country=country)
        assert (code.value, code.measure) == ("0" + whole(prefix + "1234561234"), None)


def test_the_check_digit_of_the_measure_counts_too() -> None:
    assert gs1_price_weight_check_digit("14685") == 6  # General Specifications, section 7.9.4
    assert parse(whole("281234714685"), country="DE").problem is ScanProblem.CHECK_DIGIT


@pytest.mark.parametrize("prefix", ["050", "059", "981", "984", "990", "999"])
def test_coupons_are_not_goods(prefix: str) -> None:
    code = parse(whole(prefix + "123456789"))
    assert (code.kind, code.problem) == (CodeKind.COUPON, ScanProblem.COUPON)


def test_a_upc_coupon_and_a_deposit_slip_say_what_they_are() -> None:
    assert parse(whole("51234567890")).problem is ScanProblem.COUPON
    assert parse(whole("980123456789")).problem is ScanProblem.REFUND_SLIP
    assert parse(whole("978123456789")).problem is None


@given(st.text("0123456789", min_size=7, max_size=13).filter(lambda body: len(body) != 9 and int(body) > 0))
def test_what_is_right_by_itself_is_never_refused(body: str) -> None:
    code: Code = parse(whole(body) if len(body) in (7, 11, 12, 13) else whole("95" + "0" * 10))
    assert code.problem in (None, ScanProblem.COUPON, ScanProblem.REFUND_SLIP)
