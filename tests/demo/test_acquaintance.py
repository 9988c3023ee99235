"""What the demo knows of its customers is true of its goods and staff, and could have been written by us."""

from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Price, Variant, price_at
from associate_app.domain.customer import ConsentChannel, Customer, Interaction, Note
from associate_app.domain.likes import is_date
from associate_app.domain.scan.own import customer_of, is_right, own_code
from associate_app.domain.staff import Staff
from tests.demo.conftest import NOON, Nordlys


def ilze(nordlys: Nordlys) -> Customer:
    return next(
        each
        for each in nordlys[Customer]
        if each.name == "Ilze Bērziņa" and each.store == "tallinn-viru" and each.sizes
    )


def test_what_is_wished_and_carted_is_sold(nordlys: Nordlys) -> None:
    skus = {each.id for each in nordlys[Variant]}
    wished = {wish.sku for each in nordlys[Customer] for wish in each.wishes}
    assert wished
    assert wished <= skus
    assert {line.sku for each in nordlys[Cart] for line in each.lines} <= skus


def test_cards_name_their_customers_and_days_exist(nordlys: Nordlys) -> None:
    members = [each for each in nordlys[Customer] if each.card]
    assert len(nordlys[Customer]) * 3 // 4 < len(members) < len(nordlys[Customer])
    for each in members:
        own = own_code(each.card)
        assert own is not None
        assert is_right(own, each.card)
        assert customer_of(each.card) == each.id
        assert each.tier
    assert all(is_date(day.on) for each in nordlys[Customer] for day in each.dates)


def test_notes_and_doings_are_of_known_people(nordlys: Nordlys) -> None:
    customers = {each.id for each in nordlys[Customer]}
    team = {each.id for each in nordlys[Staff] if each.store == "tallinn-viru"}
    assert {each.by for each in nordlys[Note]} <= team
    assert {each.customer for each in (*nordlys[Note], *nordlys[Interaction])} <= customers
    assert {each.facts["with"] for each in nordlys[Interaction] if "with" in each.facts} <= team


def test_ilze_is_as_the_guides_show_her(nordlys: Nordlys) -> None:
    who = ilze(nordlys)
    assert (who.tier, who.brands, who.prefers) == ("Aurora", ("Maja Holm", "Väinö"), ("Fragrance-free",))
    assert [(each.of, each.size) for each in who.sizes] == [
        ("Tops, trousers", "M, 40"),
        ("Shoes", "39"),
        ("Foundation", "N3 Sand"),
    ]
    agreed = {each: who.agrees(each) for each in ConsentChannel if who.consent(each) is not None}
    assert agreed == {
        ConsentChannel.EMAIL: True,
        ConsentChannel.MESSAGES: True,
        ConsentChannel.OFFERS: True,
        ConsentChannel.PHONE_CALLS: False,
    }
    assert [each.text for each in nordlys[Note] if each.customer == who.id]
    (cart,) = [each for each in nordlys[Cart] if each.customer == who.id]
    seen = [line.price.minor for line in cart.lines if line.price is not None]
    assert seen == [199_20, 39_10, 74_10]


def test_kadris_cart_is_so_old_that_other_prices_hold_now(nordlys: Nordlys) -> None:
    (kadri,) = [each for each in nordlys[Customer] if each.name == "Kadri Mägi" and each.sizes]
    (cart,) = [each for each in nordlys[Cart] if each.customer == kadri.id]
    prices = {each.sku: each for each in nordlys[Price] if each.market == "ee"}
    then = {line.sku: line.price for line in cart.lines}
    now = {sku: price_at(prices[sku], NOON) for sku in then}
    dearer, cheaper = set(), set()
    for sku, price in now.items():
        before = then[sku]
        assert price is not None and before is not None
        (dearer if price.amount.minor > before.minor else cheaper).add(sku)
    assert dearer and cheaper
