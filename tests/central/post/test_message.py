"""A letter reads the same as text and as HTML, in every language, and nothing in it is taken for markup."""

from dataclasses import fields, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from string import Formatter

import pytest

from associate_app.domain.fulfilment import Way
from associate_app.domain.pricing.bill import TaxTotal
from associate_app.domain.pricing.reasons import Applied, Source
from associate_app.domain.printed import Goods, Payment, Receipt, ReceiptLine, Seller, ToCome
from associate_app.domain.tender import TenderWay
from associate_app.domain.time import HOUR, Instant, later
from central.post.message import BadAddress, written
from central.post.words import LANGUAGES, Words, words_in

AT = Instant(1_794_487_560_000)  # 2026-11-12, 14:46 in Tallinn
COAT = Goods(sku="COAT-M", name="Coat <b>", look=("Ink", "M"), pieces=2)
RECEIPT = Receipt(
    number="R-4-0001-T",
    seller=Seller(
        id="t", name="Tallinn Viru", address="Viru väljak 4", city="Tallinn", time_zone="Europe/Tallinn"
    ),
    at=AT,
    currency="EUR",
    pieces=2,
    total=178_00,
    tax=34_45,
    payments=(
        Payment(way="card", amount=100_00, scheme="Visa", approval_code="4F21A0"),
        Payment(way="cash", amount=78_00, given=80_00, change=2_00),
    ),
    lines=(
        ReceiptLine(
            goods=COAT,
            price=100_00,
            reductions=(Applied(source=Source.OVERRIDE, id="damaged", name="", amount=10_00, lines=()),),
            amount=190_00,
        ),
        ReceiptLine(goods=Goods(sku="", name="", look=(), pieces=1), price=8_00, reductions=(), amount=8_00),
    ),
    taxes=(TaxTotal(rate=255_000, net=143_55, tax=34_45),),
    points=2_000,
    points_value=20_00,
    earned=178,
    to_come=(
        ToCome(
            way=Way.PICKUP,
            place="Tartu",
            city="Tartu",
            ready_at=later(AT, HOUR),
            to_confirm=True,
            pickup="P-00040000011",
            goods=(COAT,),
        ),
    ),
)


def letter(receipt: Receipt = RECEIPT, language: str = "en", to: str = "ilze@example.lv") -> EmailMessage:
    message = written(
        receipt, "R-4-0001-T", to=to, sender="r@nordlys.example", language=language, id="x", now=AT
    )
    return message_from_bytes(bytes(message), policy=policy.default)


def text(message: EmailMessage, kind: str = "plain") -> str:
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content())


def test_it_says_everything_in_order() -> None:
    assert text(letter()).splitlines()[2:] == [
        "Tallinn Viru",
        "Viru väljak 4, Tallinn",
        "Receipt R-4-0001-T · 2026-11-12 14:46",
        "",
        "Coat <b>, Ink, M: 200.00 EUR",
        "  2 × 100.00 EUR",
        "  Price set by hand: −10.00 EUR",
        "Delivery: 8.00 EUR",
        "2000 points used: −20.00 EUR",
        "Total: 178.00 EUR",
        "Tax 25.5 % of 143.55 EUR: 34.45 EUR",
        "Card, Visa, 4F21A0: 100.00 EUR",
        "Cash: 78.00 EUR",
        "  Given: 80.00 EUR",
        "  Change: 2.00 EUR",
        "Points earned: 178",
        "Still to come",
        "To pick up: Tartu, from 2026-11-12 15:46, number P-00040000011 (to be confirmed)",
        "  2 × Coat <b>",
        "",
        "The code holds this receipt. Every store of ours can check it.",
        "You get this letter because you asked for this receipt by e-mail.",
    ]


def test_a_name_is_no_markup() -> None:
    assert "Coat &lt;b&gt;" in text(letter(), "html")
    assert "<b>" not in text(letter(), "html")


def test_tax_that_comes_on_top_stands_above_the_total() -> None:
    lines = text(letter(replace(RECEIPT, tax_inside=False))).splitlines()
    assert lines.index("Tax 25.5 % of 143.55 EUR: 34.45 EUR") < lines.index("Total: 178.00 EUR")


def test_a_sale_taken_back_says_so_first() -> None:
    lines = text(letter(replace(RECEIPT, voided_at=later(AT, HOUR)))).splitlines()
    assert lines[5].startswith("This sale was taken back on 2026-11-12 15:46.")


def test_the_same_letter_is_known_again() -> None:
    assert letter()["Message-ID"] == letter()["Message-ID"] == "<receipt.x@nordlys.example>"
    assert letter()["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize("to", ["", "nobody", "a@b\r\nBcc: c@d.ee", "a@b.ee, c@d.ee", "<a@b.ee>"])
def test_what_is_no_address_gets_no_letter(to: str) -> None:
    with pytest.raises(BadAddress):
        letter(to=to)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_says_all(language: str) -> None:
    words, english = words_in(language), words_in("en")
    for field in fields(Words):
        said, meant = getattr(words, field.name), getattr(english, field.name)
        if isinstance(meant, str):
            assert said
            assert _places(said) == _places(meant)
        else:
            assert said.keys() == meant.keys()
    assert set(words.ways) == {each.value for each in TenderWay}
    assert words.total in text(letter(language=language))


def test_a_language_that_is_not_written_is_english() -> None:
    assert words_in("lv") is words_in("") is words_in("en")
    assert words_in("de-AT") is words_in("de")


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
