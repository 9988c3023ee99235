import asyncio
from dataclasses import replace

import pytest

from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.insight.together import Partner, Recommendation
from associate_app.domain.place import Place
from associate_app.domain.stock import Stock
from associate_app.queries.recommendations import goes_with, had_before
from tests.buying import SCARF, at, bought, line, somebody
from tests.queries.test_insight import SUMMARY
from tests.shop import STORE, bring, held

_OF_STYLE = "select doc from variant where style = :style"
COAT, RUNA, BEANIE, BALM, BOOTS = "MH-20418", "NL-20011", "NL-20034", "TS-20501", "VA-20107"


def partner(style: str, at_least: int = 300, base: int = 10) -> Partner:
    return Partner(style=style, baskets=20, permille=at_least + 100, at_least=at_least, base=base)


def goes(style: str, *partners: Partner) -> Recommendation:
    return Recommendation(id=style, baskets=40, partners=partners, since=at(365), at=at(1))


@pytest.fixture
def ask(store):
    def asked(*styles: str, most: int = 9, customer=None):
        found = goes_with(store.reader(), styles, held(store, Place, STORE), most, customer)
        return [each.style.id for each in found]

    asyncio.run(
        bring(
            store,
            (
                goes(COAT, partner(RUNA, 500), partner(BOOTS, 400), partner(BEANIE, 300)),
                goes(RUNA, partner(COAT, 500), partner(BALM, 450), partner(BEANIE, 350)),
            ),
        )
    )
    return asked


def lie(store, pieces: dict[str, int]) -> None:
    """Exactly so many pieces of these styles lie here, the most of the last variant."""
    for style, most in pieces.items():
        variants = sorted(each.id for each in store.reader().documents(Variant, _OF_STYLE, style=style))
        held_here = dict.fromkeys(variants, min(most, 1)) | {variants[-1]: most}
        asyncio.run(
            bring(
                store,
                [
                    Stock(id=f"{STORE}:{sku}", place=STORE, sku=sku, bins={"A": held} if held else {})
                    for sku, held in held_here.items()
                ],
            )
        )


def test_the_surest_come_first(ask):
    assert ask(COAT) == [RUNA, BOOTS, BEANIE]
    assert ask(COAT, most=1) == [RUNA]
    assert ask(COAT, most=0) == []


def test_a_basket_hears_of_nothing_that_is_in_it_and_of_each_once(ask):
    assert ask(COAT, RUNA) == [BALM, BOOTS, BEANIE]


def test_each_is_told_with_the_style_it_goes_with_best(ask, store):
    found = goes_with(store.reader(), [COAT, RUNA], held(store, Place, STORE), 9)
    because = {each.style.id: (each.because, each.partner.at_least, each.baskets) for each in found}
    assert because[BEANIE] == (RUNA, 350, 40)


def test_what_the_customer_had_is_never_offered(ask, store):
    who = somebody()
    asyncio.run(bring(store, (who, bought(lines=(line(SCARF, 1, 5_900),)))))
    assert ask(COAT, customer=who) == [BOOTS, BEANIE]
    years_ago = replace(SUMMARY, styles=(BEANIE,))
    asyncio.run(bring(store, (years_ago,)))
    assert ask(COAT, customer=who) == [BOOTS]
    assert had_before(store.reader(), who) == {RUNA, BEANIE}
    assert ask(COAT, customer=somebody("C-90002")) == [RUNA, BOOTS, BEANIE]


def test_what_a_merged_customer_had_counts_too(ask, store):
    asyncio.run(bring(store, (bought(lines=(line(SCARF, 1, 5_900),)),)))
    assert ask(COAT, customer=somebody("C-90002", merged_from=("C-90001",))) == [BOOTS, BEANIE]


def test_what_lies_here_comes_first(ask, store):
    lie(store, {RUNA: 0, BOOTS: 1, BEANIE: 7})
    assert ask(COAT) == [BOOTS, BEANIE, RUNA]


def test_the_variant_with_most_pieces_here_is_shown(ask, store):
    lie(store, {RUNA: 5})
    shown = goes_with(store.reader(), [COAT], held(store, Place, STORE), 1)[0]
    assert (shown.variant.id, shown.here) == ("NL-20011-WINE-ONESIZE", 5)
    assert shown.price.sku == shown.variant.id


def test_what_is_not_sold_any_more_or_not_known_here_is_left_out(ask, store):
    variants = store.reader().documents(Variant, _OF_STYLE, style=RUNA)
    asyncio.run(bring(store, [replace(each, active=False) for each in variants]))
    assert ask(COAT) == [BOOTS, BEANIE]
    asyncio.run(bring(store, (), gone=(held(store, Style, BOOTS),)))
    assert ask(COAT) == [BEANIE]


def test_a_style_without_partners_has_none(ask):
    assert ask(BALM) == ask("unknown") == ask() == []
