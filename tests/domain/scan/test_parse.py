import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from associate_app.domain.scan import LONGEST, CodeKind, ScanProblem, parse


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("9524000059109", "09524000059109"),
        ("9 524000 059109", "09524000059109"),
        ("09524000059109", "09524000059109"),
        ("]E09524000059109", "09524000059109"),
        ("614141000036", "00614141000036"),
        ("96385074", "00000096385074"),
        ("]C1010952400005910910LOT7\x1d21SER1", "09524000059109"),
        ("\x1d010952400005910910LOT7", "09524000059109"),
        ("(01)09524000059109(10)LOT7", "09524000059109"),
        ("https://id.gs1.org/01/09524000059109/10/LOT7", "09524000059109"),
    ],
)
def test_every_way_to_write_one_item_finds_it(text: str, gtin: str) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem, code.candidates) == (CodeKind.GTIN, gtin, None, (gtin,))


@pytest.mark.parametrize("half", ["952400005", "95240000591", "9524", "95240000591099999", "0306406152"])
def test_half_a_scan_says_so(half: str) -> None:
    assert parse(half).problem is ScanProblem.INCOMPLETE


def test_typing_digits_is_a_search_and_not_half_a_scan() -> None:
    code = parse("9524", scanned=False)
    assert (code.kind, code.problem) == (CodeKind.TEXT, None)


@pytest.mark.parametrize("text", ["", "\x00", "]C1", "]C1\x1d\x1d", "ABC\x07DEF", "]C1ABC", "line\nbreak"])
def test_rubbish_is_unreadable(text: str) -> None:
    assert parse(text).problem is ScanProblem.UNREADABLE


def test_what_is_longer_than_any_of_our_codes_is_told_and_cut() -> None:
    code = parse("9" * 4_000)
    assert (code.problem, len(code.raw)) == (ScanProblem.TOO_LONG, LONGEST)
    assert parse("9" * LONGEST).problem is ScanProblem.INCOMPLETE


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.example/coats",
        "HTTP://SHOP.EXAMPLE",
        "www.shop.example",
        "http://[",
        "https://[x]/01/1",
        "https://id.gs1.org/10/LOT7",
        "associate://pickup/P-4817",
        "ftp://files.example/01/09524000059109",
    ],
)
def test_the_address_of_somebody_else_is_said_to_be_one(text: str) -> None:
    code = parse(text)
    assert (code.kind, code.value, code.problem) == (CodeKind.WEB, text, ScanProblem.WEB_ADDRESS)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("481702", CodeKind.PICKUP_CODE, "481702"),
        ("481 702", CodeKind.PICKUP_CODE, "481702"),
        ("wrap coat", CodeKind.TEXT, "wrap coat"),
        ("MH-20418-SAND-M", CodeKind.TEXT, "MH-20418-SAND-M"),
        ("Ilze.Berzina@Example.com", CodeKind.EMAIL, "ilze.berzina@example.com"),
        ("+372 (5) 123-4567", CodeKind.PHONE, "+37251234567"),
        ("👩🏽‍🎤", CodeKind.TEXT, "👩🏽‍🎤"),
        ("שלום", CodeKind.TEXT, "שלום"),
    ],
)
def test_what_a_person_types_is_told_apart(text: str, kind: CodeKind, value: str) -> None:
    code = parse(text, scanned=False)
    assert (code.kind, code.value, code.problem) == (kind, value, None)


def test_marks_that_nobody_sees_do_not_hide_a_code() -> None:
    assert parse("\ufeff\u202eP-4817\u200b").value == "P-4817"


@pytest.mark.parametrize(
    "text",
    [
        "٩٧٨-٣-١٦-١٤٨٤١٠-٠",
        "ISBN ٠٣٠٦٤٠٦١٥٢",
        "٠-٣٠٦-٤٠٦١٥-٢",
        "٤٨١ ٧٠٢",
        "４８１７０２",
        "４７４０１８３５５１２７０",
        "+٣٧٢٥١٢٣٤٥٦٧",
        "+3²²²²²²²²²",
        "https://id.gs1.org/01/٠٩٥٢٤٠٠٠٠٥٩١٠٩",
        "(01)٠٩٥٢٤٠٠٠٠٥٩١٠٩",
        "(30)٣",
        "]C1٠١٠٩٥٢٤٠٠٠٠٥٩١٠٩",
        "P-٤٨١٧",
        " nſ-48TT",
    ],
)
def test_digits_and_letters_of_other_scripts_are_never_taken_for_a_code(text: str) -> None:
    for scanned in (True, False):
        code = parse(text, scanned=scanned)
        assert code.kind in (CodeKind.TEXT, CodeKind.WEB)
        assert (code.candidates, code.elements, code.measure) == ((), {}, None)


_ODD = st.text("()[]{}]^~/.:?&=%-+ 0123456789٠٣९²CEdeX\x1d\x1e\x00\u202e\U0001f6cd️א", max_size=60)
_LINKS = st.builds("{}{}".format, st.sampled_from(["https://", "HTTP://id.gs1.org/01/", "www."]), _ODD)
_ELEMENTS = st.builds("{}{}".format, st.sampled_from(["]C1", "]e0", "\x1d", "(01)", "]E0", "]E3"]), _ODD)


@given(st.one_of(st.text(), st.text(min_size=400, max_size=4_000), _ODD, _LINKS, _ELEMENTS), st.booleans())
@example("]C1" + "9" * 490, True)
@example("٩" * 13, True)
@example("٠-٣٠٦-٤٠٦١٥-٢", False)
@example("\ud800", True)
def test_no_text_ever_breaks_the_parser(text: str, scanned: bool) -> None:
    for country in ("", "EE", "DE", "XX"):
        code = parse(text, scanned=scanned, country=country)
        assert code.problem or code.kind is not CodeKind.GTIN or re.fullmatch("[0-9]{14}", code.value)
        assert code.raw == text[:LONGEST]
        assert "".join(code.elements.values()).isascii()
