import pytest

from associate_app.domain.catalogue import Variant
from associate_app.domain.gtin import shown
from associate_app.domain.pickup import Pickup
from associate_app.queries.search import SHOWN, search
from associate_app.store import Reader
from tests.shop import STORE


def a_variant(reader: Reader) -> Variant:
    return reader.documents(Variant, "select doc from variant where style = 'MH-20418' order by id")[0]


def a_pickup(reader: Reader) -> Pickup:
    return reader.documents(
        Pickup, "select doc from pickup where store = :s and state = 'ready' order by id", s=STORE
    )[0]


def test_words_find_products_one_line_per_style(reader: Reader) -> None:
    found = search(reader, "wool coat")
    assert found.product_count >= len(found.products)
    assert len({each.name for each in found.products}) == len(found.products) <= SHOWN
    assert all("wool" in each.name.casefold() for each in found.products)


def test_beginnings_of_words_are_enough(reader: Reader) -> None:
    assert search(reader, "hel wra coa").products[0].name == "Hella wool wrap coat"


def test_accents_do_not_matter(reader: Reader) -> None:
    pickup = a_pickup(reader)
    plain = pickup.name.replace("ä", "a").replace("ą", "a")
    assert pickup.id in {each.id for each in search(reader, plain).pickups}


def test_a_gtin_finds_its_one_variant(reader: Reader) -> None:
    variant = a_variant(reader)
    found = search(reader, shown(variant.gtin))
    assert [each.sku for each in found.products] == [variant.id]
    assert variant.size in found.products[0].detail


def test_a_sku_finds_itself_first(reader: Reader) -> None:
    variant = a_variant(reader)
    assert search(reader, variant.id.lower()).products[0].sku == variant.id


def test_a_pickup_is_found_by_number_name_and_code(reader: Reader) -> None:
    pickup = a_pickup(reader)
    for typed in (
        pickup.id,
        pickup.id.lower(),
        pickup.name,
        pickup.code,
        f"{pickup.code[:3]} {pickup.code[3:]}",
    ):
        assert pickup.id in {each.id for each in search(reader, typed).pickups}, typed


def test_the_beginning_of_a_number_finds_pickups(reader: Reader) -> None:
    assert all(each.id.startswith("P-48") for each in search(reader, "p-48").pickups)
    assert search(reader, "p-48").pickups


@pytest.mark.parametrize("typed", ["", "  ", "zzzzqq", '"', "* OR", "a' or 1=1 --", "NEAR(", "😀"])
def test_what_is_no_word_finds_nothing_and_breaks_nothing(reader: Reader, typed: str) -> None:
    assert search(reader, typed).is_empty
