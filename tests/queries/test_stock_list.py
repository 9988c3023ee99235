from dataclasses import replace

import pytest

from associate_app.domain.catalogue import Price, Variant
from associate_app.domain.place import Place
from associate_app.domain.stock import Availability, Level, Stock, stock_id
from associate_app.queries.stock_list import Asked, Shown, StockedStyle, facets, stocked
from associate_app.store import Reader, Store
from tests.shop import NOON, STORE, bring, held

pytestmark = pytest.mark.anyio
COAT = "MH-20418"


@pytest.fixture
def home(store: Store) -> Place:
    return held(store, Place, STORE)


def every(reader: Reader, home: Place, asked: Asked) -> list[StockedStyle]:
    found: list[StockedStyle] = []
    after = ""
    while True:
        page = stocked(reader, home, asked, NOON, after)
        found += page.rows
        if not (after := page.after):
            return found


async def only(store: Store, style: str, pieces: int, away: Level) -> None:
    """All of a style's stock: so many pieces of one variant here, and `away` in Warsaw."""
    reader = store.reader()
    skus = [
        str(sku) for (sku,) in reader.rows("select id from variant where style = :s order by id", s=style)
    ]
    left = dict.fromkeys(skus, 0) | {skus[0]: pieces}
    here = [
        Stock(id=stock_id(STORE, sku), place=STORE, sku=sku, bins={"Rail": n} if n else {})
        for sku, n in left.items()
    ]
    elsewhere = [
        Availability(
            id=f"baltic:{sku}", region="baltic", sku=sku, nearby=(), elsewhere={"warsaw-zlote": away}, at=NOON
        )
        for sku in skus
    ]
    await bring(store, [*here, *elsewhere])


def styles(rows: list[StockedStyle]) -> list[str]:
    return [each.style.id for each in rows]


def test_every_style_that_lies_here_comes_once_in_order(reader: Reader, home: Place) -> None:
    rows = every(reader, home, Asked())
    sql = "select doc from stock where place = :place"
    lying = {
        str(reader.rows("select style from variant where id = :id", id=each.sku)[0][0])
        for each in reader.documents(Stock, sql, place=STORE)
        if each.available > 0
    }
    assert styles(rows) == sorted(lying)
    assert len(rows) > 30


def test_a_row_counts_what_can_be_sold(reader: Reader, home: Place) -> None:
    coat = next(each for each in every(reader, home, Asked()) if each.style.id == COAT)
    stock = [
        held
        for held in reader.documents(Stock, "select doc from stock where place = :place", place=STORE)
        if held.sku.startswith(f"{COAT}-")
    ]
    assert coat.pieces == sum(max(0, each.available) for each in stock)
    assert coat.variants_here == sum(each.available > 0 for each in stock)
    assert coat.variants == reader.rows("select count(*) from variant where style = :s", s=COAT)[0][0]
    most = max(each.available for each in stock)
    assert next(each.available for each in stock if each.sku == coat.variant.id) == most
    assert coat.price is not None
    assert (coat.price.minor, coat.prices_differ) == (19_920, False)


@pytest.mark.parametrize(
    ("pieces", "away", "where"),
    [
        (3, Level.NONE, {Shown.HERE}),
        (2, Level.FULL, {Shown.HERE, Shown.LOW}),
        (0, Level.LOW, {Shown.GONE}),
        (0, Level.NONE, set()),
    ],
)
async def test_low_and_gone_are_lists_of_their_own(
    store: Store, reader: Reader, home: Place, pieces: int, away: Level, where: set[Shown]
) -> None:
    await only(store, COAT, pieces, away)
    listed = {shown for shown in Shown if COAT in styles(every(reader, home, Asked(shown=shown)))}
    assert listed == where


async def test_pieces_that_are_promised_do_not_count(store: Store, reader: Reader, home: Place) -> None:
    await only(store, COAT, 3, Level.NONE)
    sku = reader.rows("select id from variant where style = :s order by id", s=COAT)[0][0]
    stock = held(store, Stock, stock_id(STORE, sku))
    await bring(store, [replace(stock, allocated=1)])
    coat = next(each for each in every(reader, home, Asked(shown=Shown.LOW)) if each.style.id == COAT)
    assert coat.pieces == 2


@pytest.mark.parametrize("text", ["hella wrap", "COAT hel", "MH-20418", "ink hella", "  hella  "])
def test_words_of_name_colour_and_number_find_a_style(reader: Reader, home: Place, text: str) -> None:
    assert COAT in styles(every(reader, home, Asked(text=text)))


@pytest.mark.parametrize("text", ["Nørrebro", "norrebro łódź", "lodz"])
async def test_letters_that_unicode_does_not_take_apart_find_a_style(
    store: Store, reader: Reader, home: Place, text: str
) -> None:
    [sku] = reader.rows("select id from variant where style = :s limit 1", s=COAT)[0]
    await bring(store, [replace(held(store, Variant, sku), name="Nørrebro Łódź coat")])
    assert COAT in styles(every(reader, home, Asked(text=text)))


def test_of_a_word_that_nearly_everything_has_so_many_are_listed(
    reader: Reader, home: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("associate_app.queries.stock_list.MATCHED", 2)
    assert 1 <= len(every(reader, home, Asked(text="m"))) <= 2
    assert len(every(reader, home, Asked())) > 2


@pytest.mark.parametrize("text", ["\ud83d", '"', "zzz", "hella zzz", "%", "*"])
def test_what_fits_nothing_finds_nothing(reader: Reader, home: Place, text: str) -> None:
    assert every(reader, home, Asked(text=text)) == []


def test_category_and_brand_narrow_the_list(reader: Reader, home: Place) -> None:
    rows = every(reader, home, Asked(category="Coats", brand="Maja Holm"))
    assert rows
    assert {(each.style.category, each.style.brand) for each in rows} == {("Coats", "Maja Holm")}
    known = facets(reader)
    assert "Coats" in known.categories
    assert "Maja Holm" in known.brands


async def test_a_style_without_prices_is_listed_without_one(
    store: Store, reader: Reader, home: Place
) -> None:
    prices = reader.rows("select id from price where sku glob 'MH-20418-*'")
    await bring(store, [], gone=[held(store, Price, str(id)) for (id,) in prices])
    coat = next(each for each in every(reader, home, Asked()) if each.style.id == COAT)
    assert coat.price is None
