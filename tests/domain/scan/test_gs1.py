import pytest

from associate_app.domain.scan import CodeKind, Measure, MeasureKind, ScanProblem, parse


def test_batch_and_serial_are_kept() -> None:
    assert parse("]C1010952400005910910LOT7\x1d21SER1").elements == {
        "01": "09524000059109",
        "10": "LOT7",
        "21": "SER1",
    }


@pytest.mark.parametrize("carrier", ["]C1", "]e0", "]d2", "]Q3", "]J1", "\x1d"])
def test_every_carrier_of_element_strings_is_believed(carrier: str) -> None:
    assert parse(f"{carrier}0109524000059109").value == "09524000059109"


@pytest.mark.parametrize("text", ["0109524000059109", "]C00109524000059109", "]Q10109524000059109"])
def test_element_strings_are_not_believed_by_their_look(text: str) -> None:
    assert parse(text).problem is ScanProblem.INCOMPLETE


def test_a_broken_ean_is_never_read_as_an_element_string() -> None:
    # 4006381333931 would also parse as AI 400; with a wrong check digit only that reading is left.
    assert parse("4006381333932").problem is ScanProblem.CHECK_DIGIT
    assert parse("4006381333932\x1d").problem is not None


@pytest.mark.parametrize(
    "text",
    [
        "]C10109524000059108",
        "(01)09524000059108",
        "https://id.gs1.org/01/09524000059108",
        "]C100106141412345678909",
    ],
)
def test_a_wrong_check_digit_inside_gs1_is_refused(text: str) -> None:
    assert parse(text).problem is not None


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.example/some/path/01/09524000059109",
        "https://shop.example/01/9524000059109",
        "HTTPS://ID.GS1.ORG/01/09524000059109",
        "http://shop.example:8080/01/09524000059109/10/LOT%2F7?17=261231&campaign=x",
        "https://shop.example/01/%30%39524000059109",
    ],
)
def test_digital_links_are_ours_on_whatever_domain(text: str) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem) == (CodeKind.GTIN, "09524000059109", None)


def test_percent_encoding_is_undone() -> None:
    assert parse("https://x.example/01/09524000059109/10/LOT%2F7").elements["10"] == "LOT/7"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("]C101095240000591093103001234", Measure(MeasureKind.GRAMS, 1_234)),
        ("]C101095240000591093100000012", Measure(MeasureKind.GRAMS, 12_000)),
        ("(01)09524000059109(3922)01999", Measure(MeasureKind.PRICE, 1_999)),
        ("(01)09524000059109(30)12", Measure(MeasureKind.PIECES, 12)),
        ("(01) 09524000059109 (10) LOT7", None),
    ],
)
def test_weight_price_and_count_come_along(text: str, measure: Measure | None) -> None:
    code = parse(text)
    assert (code.value, code.measure, code.problem) == ("09524000059109", measure, None)


def test_a_parcel_and_a_coupon_are_told_apart_from_goods() -> None:
    assert parse("]C100106141412345678908").kind is CodeKind.SSCC
    assert parse("(255)9501234567891").problem is ScanProblem.COUPON
