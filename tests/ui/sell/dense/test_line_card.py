"""The chosen line: its price by steps, its other sizes, where it lies, and the other way it could go."""

from associate_app.domain import basket as baskets
from associate_app.domain.fulfilment import Way
from tests.selling.counter import elsewhere, lying
from tests.shop import bring
from tests.ui.sell.sheets.counter import COAT, SERUM, filled, line, rest
from ui.kit.stock import StockLevel

COAT_L = "MH-20418-INK-L"


def steps(form) -> list[tuple[str, str]]:
    return list(form.panel._facts.reasons)


async def chosen(wide, store, id: str):
    screen, form = wide()
    await filled(screen.till, store)
    screen.till.select(id)
    await rest(screen.till)
    return screen, form


async def test_steps_lead_from_the_list_price_to_what_the_line_costs(wide, store):
    _screen, form = await chosen(wide, store, "1")
    assert steps(form) == [
        ("List price, Estonia", "€249.00"),
        ("Coat Week −20 %, to Mon 16\u00a0Nov", "−€49.80"),
        ("Lowest in the last 30 days", "€219.00"),
    ]
    card = form.panel.line
    assert (card.price.text(), card.struck.text()) == ("€199.20", "€249.00")
    assert card.lead.text() == "Line 1 · Maja Holm"


async def test_another_size_is_taken_for_the_line(wide, store):
    screen, form = await chosen(wide, store, "1")
    form.panel.line.sizes.buttons[COAT_L].click()
    await rest(screen.till)
    assert line(screen.till, "1").sku == COAT_L
    buttons = form.panel.line.sizes.buttons
    assert [sku for sku, button in buttons.items() if button.isChecked()] == [COAT_L]


async def test_a_size_that_is_refused_leaves_the_old_one_pressed(wide, store):
    screen, form = await chosen(wide, store, "1")
    screen.till.busy = "park"
    form.panel.line.sizes.buttons[COAT_L].click()
    screen.till.busy = ""
    assert line(screen.till, "1").sku == COAT
    assert form.panel.line.sizes.buttons[COAT].isChecked()
    assert not form.panel.line.sizes.buttons[COAT_L].isChecked()


async def test_stock_is_told_by_bin_here_and_by_place_elsewhere(wide, store):
    screen, form = await chosen(wide, store, "1")
    await bring(store, [lying(COAT, 2), elsewhere(COAT, tartu_kvartal=1, warehouse_riga=26)], version=9)
    await rest(screen.till)
    said = [(each.name, each.pieces, each.level) for each in form.panel.line.stock.model.rows()]
    assert said[0] == ("Here, shelf", "2", StockLevel.LOW)
    assert ("Rīga warehouse", "26", StockLevel.FULL) in said


async def test_what_is_taken_can_be_shipped_and_the_other_way_round(wide, store):
    screen, form = await chosen(wide, store, "2")
    await bring(store, [elsewhere(SERUM, warehouse_riga=26)], version=9)
    await rest(screen.till)
    card = form.panel.line
    assert card.move_button.text() == "Ship this one"
    card.move_button.click()
    await rest(screen.till)
    assert line(screen.till, "2").way is Way.SHIP
    assert card.move_button.text() == "Take it now"
    card.move_button.click()
    await rest(screen.till)
    assert line(screen.till, "2").way is Way.TAKE_NOW


async def test_no_way_is_offered_that_nobody_can_promise(wide, store):
    _screen, form = await chosen(wide, store, "3")  # the sweater lies in Rīga alone
    assert not form.panel.line.move_button.isVisible()
    assert form.panel.line.ways_button.isVisible()


async def test_a_place_that_has_too_few_is_not_offered(wide, store):
    screen, form = await chosen(wide, store, "2")
    screen.till.change(lambda basket, at: baskets.set_pieces(basket, "2", 9, at=at))
    await bring(store, [lying(SERUM, 20), elsewhere(SERUM, warehouse_riga=7)], version=9)
    await rest(screen.till)
    assert not form.panel.line.move_button.isVisible()
    await bring(store, [elsewhere(SERUM, warehouse_riga=26)], version=10)
    await rest(screen.till)
    assert form.panel.line.move_button.isVisible()


async def test_other_ways_open_for_the_chosen_line(wide, store):
    screen, form = await chosen(wide, store, "2")
    form.panel.line.ways_button.click()
    assert screen.sheet is not None
    assert screen.sheet.objectName() == "line-plan"
    screen._close_sheet()


async def test_a_product_that_nobody_knows_has_a_name_and_no_more(wide, store):
    screen, form = wide()
    await filled(screen.till, store, "XX-00000")
    assert form.panel.line.name.text() == "XX-00000"
    assert not form.panel.line.stock.isVisible()
    assert not form.panel.line.ways_button.isVisible()
