"""The panel of a wide window: who buys, switches, and cash by one press."""

from PySide6.QtTest import QSignalSpy

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof, Size
from associate_app.domain.insight.together import Partner, Recommendation
from associate_app.domain.privacy import Erasure
from tests.buying import bought, cart
from tests.buying import line as sold
from tests.selling.counter import ilze
from tests.shop import NOON, bring, held
from tests.ui.sell.sheets.counter import COAT, ILZE, SERUM, filled, furnish, rest
from ui.kit.chip import Chip


def consent(channel: ConsentChannel, *, given: bool = True) -> Consent:
    return Consent(channel=channel, given=given, at=NOON, by="staff-101", proof=ConsentProof.SPOKEN)


async def asked(screen, form) -> None:
    await rest(screen.till)
    await form.beside.tasks.idle()
    await rest(screen.till)


async def with_ilze(wide, store, **known):
    screen, form = wide()
    await filled(screen.till, store)
    await bring(store, [ilze(**known), cart("cart-9", (COAT, SERUM), customer=ILZE)], version=9)
    await asked(screen, form)
    return screen, form


async def test_what_the_customer_agreed_to_wears_and_likes_stands_at_the_top(wide, store):
    given, withdrawn = ConsentChannel.EMAIL, ConsentChannel.PHONE_CALLS
    _screen, form = await with_ilze(
        wide,
        store,
        consents=(consent(given), consent(withdrawn, given=False)),
        sizes=(Size(of="Tops", size="S"), Size(of="Shoes", size="38")),
        brands=("Otso", "Tõde Skin"),
        email="ilze@example.com",
    )
    who = form.side.who
    assert (who.name.text(), who.detail.text()) == ("Ilze Bērziņa", "Aurora · 2\u202f480 points")
    assert [chip.text() for chip in who.chips.findChildren(Chip) if chip.isVisible()] == ["Email"]
    assert who._shown.facts == (("Tops, Shoes", "S, 38"), ("Likes", "Otso, Tõde Skin"))


async def test_the_open_cart_is_offered_once(wide, store, line):
    line.cut()  # nobody is waited for
    screen, form = wide()
    await furnish(store)
    await bring(store, [cart("cart-9", (COAT, SERUM), customer=ILZE)], version=9)
    screen.till.begin(ILZE)
    await asked(screen, form)
    continued = QSignalSpy(form.side.continued)
    assert form.side.who.cart.isVisible()
    assert form.side.who.cart.title.text().startswith("Online cart, 2 items")
    form.side.who.cart.add.click()
    await asked(screen, form)
    assert continued.at(0) == ["cart-9"]
    assert screen.till.basket.cart == "cart-9"
    assert not form.side.who.cart.isVisible()


async def test_somebody_erased_is_shown_no_longer(wide, store):
    screen, form = await with_ilze(wide, store, brands=("Otso",))
    await bring(store, [Erasure(id=ILZE, at=NOON)], version=10)
    await asked(screen, form)
    assert form.side.who._shown.facts == ()
    assert not form.side.who.cart.isVisible()


async def test_switches_change_the_basket(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    form.side.gift.click()
    form.side.points.click()
    await rest(screen.till)
    assert screen.till.basket.gift
    assert screen.till.basket.points > 0
    form.side.gift.click()
    assert not screen.till.basket.gift
    await rest(screen.till)


async def test_cash_is_taken_by_one_press_and_the_sale_is_finished(wide, store):
    screen, form = wide()
    await filled(screen.till, store)
    finished = QSignalSpy(screen.till.finished)
    notes = screen.side.pay.notes
    assert [button.text() for button in notes.buttons.values()] == ["€496.30", "€500", "€600"]
    notes.buttons[500_00].click()
    await rest(screen.till)
    await rest(screen.till)
    assert finished.count() == 1
    (tender,) = finished.at(0)[0].sale.tenders
    assert (tender.amount, tender.given, tender.change) == (496_30, 500_00, 3_70)
    screen._close_sheet()
    assert not form.side.to_pay.isVisible()


async def test_nothing_is_paid_while_something_in_the_basket_is_wrong(wide, store):
    screen, _form = wide()
    await filled(screen.till, store, COAT, "XX-00000")
    notes = screen.side.pay.notes
    assert notes.buttons
    assert not any(button.isEnabled() for button in notes.buttons.values())
    screen.side.pay.take_notes(1_000_00)
    await rest(screen.till)
    assert screen.till.basket.tenders == ()


async def test_what_goes_well_is_added_and_makes_way_for_the_next(wide, store):
    screen, form = wide()
    style = {sku: held(store, Variant, sku).style for sku in (COAT, SERUM)}
    partner = Partner(style=style[COAT], baskets=40, permille=200, at_least=150, base=20)
    known = Recommendation(id=style[SERUM], baskets=200, partners=(partner,), since=NOON, at=NOON)
    await bring(store, [known], version=8)
    await filled(screen.till, store, SERUM, customer="")
    await asked(screen, form)
    rows = form.panel.goes_well.rows
    (coat,) = rows.rows()
    assert coat.title == "Hella wool wrap coat"
    rows.choose(coat.id)
    await asked(screen, form)
    assert coat.id in [each.sku for each in screen.till.basket.lines]
    assert coat.id not in [each.id for each in rows.rows()]


async def test_nothing_that_the_customer_has_is_suggested(wide, store):
    screen, form = wide()
    style = {sku: held(store, Variant, sku).style for sku in (COAT, SERUM)}
    partner = Partner(style=style[COAT], baskets=40, permille=200, at_least=150, base=20)
    known = Recommendation(id=style[SERUM], baskets=200, partners=(partner,), since=NOON, at=NOON)
    await bring(store, [known, bought("O-1", customer=ILZE, lines=(sold(COAT, 1, 249_00),))], version=8)
    await filled(screen.till, store, SERUM)
    await asked(screen, form)
    assert form.panel.goes_well.rows.rows() == ()
    assert form.panel.goes_well.none.isVisible()
