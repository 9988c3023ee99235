import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from associate_app.codec import decode_entry
from associate_app.domain.catalogue import ListPrice, Price, Variant
from associate_app.domain.money import Money
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.stock import Availability, Level, Movement, NearbyStock, Reservation, Stock
from associate_app.domain.time import DAY, HOUR, MINUTE, later
from associate_app.ports import Line, SyncStatus
from tests.shop import DEVICE, NOON, STORE, bring, entries, held
from ui.kit.stock import StockLevel
from ui.screens.product.panel import ProductPanel
from ui.screens.product.stock_list import StockListViewModel
from ui.screens.product.stock_panel import StockPanel
from ui.screens.product.view_model import MOST_SEEN, SEEN, ProductViewModel

SKU = "MH-20418-INK-M"
MINUS = "\u2212"


@pytest.fixture
def model(workspace, liis):
    made = ProductViewModel(workspace)
    yield made
    made.close()


@pytest.fixture
def panel(show, model, workspace, qt_loop):
    stock = StockListViewModel(workspace)

    async def shown() -> ProductPanel:
        return show(ProductPanel(model, stock), 824)

    yield qt_loop.run_until_complete(shown())
    stock.close()


@pytest.fixture
def card(panel):
    return panel.card


@pytest.fixture
def beside(show, model):
    return show(StockPanel(model), 360)


def stock_of(model, **changed) -> Stock:
    return replace(held(model.workspace.store, Stock, f"{STORE}:{SKU}"), **changed)


def elsewhere(*nearby: NearbyStock, bands=None, at=NOON) -> Availability:
    return Availability(
        id=f"baltic:{SKU}", region="baltic", sku=SKU, nearby=nearby, elsewhere=bands or {}, at=at
    )


async def types(model) -> list[str]:
    return [each.type for each in await entries(model.workspace.store)]


async def open_and_settle(model, sku: str = SKU) -> None:
    model.open(sku)
    await model.tasks.idle()


async def test_the_card_says_what_it_is(model, card, beside):
    await open_and_settle(model)
    assert card.origin.text() == "Maja Holm · Coats"
    assert card.name.text() == "Hella wool wrap coat"
    assert card.detail.text().startswith("MH-20418 · ")
    assert beside.title.text() == "Ink · M"
    assert (
        beside.gtin.text().replace(" ", "")
        in model.workspace.store.reader().rows("select gtin from variant where id = :sku", sku=SKU)[0][0]
    )


async def test_the_price_is_explained(model, card):
    await open_and_settle(model)
    assert card.price.amount.text() == "€199.20"
    assert card.price.struck.text() == "€249.00"
    assert card.price.offer.text() == f"Coat Week {MINUS}20 %"
    reasons = model.view.price.reasons
    assert [label for label, _ in reasons] == [
        "List price, Estonia",
        "Coat Week, to Mon 16\u00a0Nov",
        "Lowest in the last 30 days",
    ]
    assert [amount for _, amount in reasons] == ["€249.00", f"{MINUS}€49.80", "€219.00"]


async def test_a_price_without_an_offer_is_plain(qtbot, model, card):
    listed = ListPrice(amount=Money(24_900, "EUR"), since=later(NOON, -90 * DAY))
    price = Price(id=f"ee:{SKU}", market="ee", sku=SKU, lists=(listed,))
    await bring(model.workspace.store, (price,))
    await open_and_settle(model)
    assert not card.price.struck.isVisible()
    assert not card.price.offer.isVisible()
    assert model.view.price.reasons[1] == ("Unchanged since", "Fri 14\u00a0Aug")


async def test_no_price_is_said_in_words(model, card):
    price = model.workspace.store.reader().document(Price, f"ee:{SKU}")
    await bring(model.workspace.store, (), gone=(price,))
    await open_and_settle(model)
    assert card.price.amount.text() == "No price here"


async def test_the_number_here_is_what_can_be_sold(model, beside):
    bins = {"Rail": 3, "Back": 2, "parcel P-1": 4}
    await bring(model.workspace.store, (stock_of(model, bins=bins, allocated=1),))
    await open_and_settle(model)
    held = model.view.held
    assert held.pieces == 4
    assert held.bins == (("Rail", 3), ("Back", 2))
    assert (held.parcels, held.reserved) == (4, 1)
    assert beside.held.pieces.text() == "4"


@pytest.mark.parametrize(
    ("minutes", "words", "tone"),
    [(0, "as of 14:46", "ink3"), (20, "as of 14:46", "warn_ink"), (90, "last known 14:46", "offline_ink")],
)
async def test_numbers_here_grow_old_without_a_line(model, beside, line, clock, minutes, words, tone):
    line.status = SyncStatus(line=Line.OFFLINE, since=NOON, last_contact=NOON)
    clock.pass_time(minutes * MINUTE)
    await open_and_settle(model)
    assert beside.held.age.text().startswith(words)
    assert "counted" in beside.held.age.text()
    assert beside.held.age.tone() == tone
    assert beside.held.pieces.text() == "2"


async def test_other_places_stand_by_distance_and_kind(model, beside):
    known = elsewhere(
        NearbyStock(place="riga-origo", pieces=4, at=later(NOON, -2 * MINUTE)),
        NearbyStock(place="tartu-kvartal", pieces=1, at=later(NOON, -20 * MINUTE)),
        NearbyStock(place="warehouse-riga", pieces=26, at=later(NOON, -3 * HOUR)),
        NearbyStock(place=STORE, pieces=2, at=NOON),
        bands={"warsaw-zlote": Level.FULL, "helsinki-kamppi": Level.NONE, "warehouse-lodz": Level.LOW},
    )
    await bring(model.workspace.store, (known,))
    await open_and_settle(model)
    assert [(row.name, row.pieces, row.level) for row in beside.nearby.rows()] == [
        ("Tartu Kvartal", "1", StockLevel.LOW),
        ("Rīga Origo", "4", StockLevel.FULL),
    ]
    assert [(row.name, row.pieces) for row in beside.warehouses.rows()] == [("Rīga", "26"), ("Łódź", "1–2")]
    assert [(row.name, row.pieces) for row in beside.others.rows()] == [("Warsaw Złote", "3+")]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "Rīga: 26, as of 14:46"),
        (20, "Rīga: 26, as of 14:46"),
        (90, "Rīga: 26, last known 14:46"),
    ],
)
async def test_a_number_elsewhere_is_as_old_as_the_last_word_from_central(
    model, beside, line, clock, minutes, words
):
    """It changed three hours ago, and central has vouched for it until the line went."""
    changed = later(NOON, -3 * HOUR)
    await bring(
        model.workspace.store, (elsewhere(NearbyStock(place="warehouse-riga", pieces=26, at=changed)),)
    )
    line.status = SyncStatus(line=Line.OFFLINE, since=NOON, last_contact=NOON)
    clock.pass_time(minutes * MINUTE)
    await open_and_settle(model)
    assert beside.warehouses.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == words


async def test_nothing_known_of_other_places_is_said(model, beside):
    await bring(model.workspace.store, (), gone=(elsewhere(),))
    await open_and_settle(model)
    assert beside.nowhere.isVisible()
    assert not beside.nearby.isVisible()


async def test_fresher_numbers_are_asked_for_and_repaint_the_card(qtbot, model, beside, line):
    await open_and_settle(model)
    assert line.wanted == [("availability", f"baltic:{SKU}")]
    await bring(model.workspace.store, (elsewhere(NearbyStock(place="riga-origo", pieces=9, at=NOON)),))
    qtbot.waitUntil(lambda: [row.pieces for row in beside.nearby.rows()] == ["9"])


async def test_the_matrix_has_dots_by_what_lies_where(model, card):
    await open_and_settle(model)
    cells = {cell.view.sku: cell.view for row in card.matrix.cells for cell in row}
    assert (cells["MH-20418-CAMEL-XS"].level, cells["MH-20418-CAMEL-XS"].pieces) == (StockLevel.FULL, 3)
    assert cells[SKU].level is StockLevel.LOW
    assert cells["MH-20418-CAMEL-XL"].level is StockLevel.ELSEWHERE
    assert cells["MH-20418-OAT-XS"].level is StockLevel.NONE
    assert cells[SKU].name == "Ink, M: 2 here, low"
    assert cells["MH-20418-OAT-XS"].name == "Oat, XS: nowhere"


async def test_a_click_on_a_cell_or_a_colour_shows_that_variant(qtbot, model, card):
    await open_and_settle(model)
    cell = next(cell for row in card.matrix.cells for cell in row if cell.view.sku == "MH-20418-CAMEL-S")
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert model.view.title == "Camel · S"
    spruce = next(thumb for thumb in card.thumbs.thumbs if thumb.objectName() == "colour-spruce")
    qtbot.mouseClick(spruce, Qt.MouseButton.LeftButton)
    assert model.view.title == "Spruce · S"
    assert cell.isChecked() is False


async def test_arrow_keys_move_through_the_matrix(model, card):
    await open_and_settle(model)
    steps = {
        Qt.Key.Key_Right: "Ink · L",
        Qt.Key.Key_Up: "Camel · L",
        Qt.Key.Key_Left: "Camel · M",
        Qt.Key.Key_Down: "Ink · M",
    }
    card.matrix._focus_chosen()
    for key, title in steps.items():
        chosen = next(cell for row in card.matrix.cells for cell in row if cell.view.selected)
        assert chosen.hasFocus()
        QTest.keyClick(chosen, key)
        assert model.view.title == title


async def test_arrow_keys_stop_at_the_edge(model, card):
    await open_and_settle(model, "MH-20418-CAMEL-XS")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(card.matrix, key)
    assert model.view.sku == "MH-20418-CAMEL-XS"


async def test_arrow_keys_pass_over_sizes_that_a_colour_is_not_made_in(qtbot, model, card):
    reader = model.workspace.store.reader()
    gap = reader.document(Variant, "MH-20418-INK-L")
    await bring(model.workspace.store, (), gone=(gap,))
    await open_and_settle(model)
    QTest.keyClick(card.matrix, Qt.Key.Key_Right)
    assert model.view.title == "Ink · XL"


async def test_moves_are_told_once_each_in_words(model, card):
    def move(number: int, **facts) -> Movement:
        made = Movement(
            id=f"m{number}", place=STORE, sku=SKU, bin="Rail", pieces=-1, reason="sold",
            because="O-1", at=later(NOON, -number * HOUR),
        )  # fmt: skip
        return replace(made, **facts)

    await bring(
        model.workspace.store,
        (
            move(1, reason="picked", because="P-7"),
            move(1, id="m1in", reason="picked", because="P-7", bin="parcel P-7", pieces=1),
            move(2, reason="handed_over", because="P-6", bin="parcel P-6"),
            move(30, reason="delivered", pieces=12),
            move(31, reason="from_newer_code"),
        ),
    )
    await open_and_settle(model)
    shown = [(each.at, each.words, each.bin, each.pieces) for each in model.view.moves]
    assert shown == [
        ("13:46", "Picked for P-7", "Rail", f"{MINUS}1"),
        ("12:46", "Handed over, P-6", "", f"{MINUS}1"),
        ("Wed", "Delivered", "Rail", "+12"),
        ("Wed", "From newer code", "Rail", f"{MINUS}1"),
    ]
    assert card.moves.model.rowCount() == 4
    assert card.moves.list.isVisible()


async def test_no_moves_is_said(model, card):
    await open_and_settle(model)
    assert card.moves.none.isVisible()


async def test_reserving_waits_for_central_and_a_second_click_queues_nothing(qtbot, model, beside):
    await open_and_settle(model)
    for _ in range(2):
        qtbot.mouseClick(beside.acts.reserve.button, Qt.MouseButton.LeftButton)
    model.reserve()
    await model.tasks.idle()
    assert await types(model) == ["stock.reserve"]
    (reservation,) = model.view.reservations
    assert reservation.words == "1 piece reserved until Fri 14:46"
    assert not reservation.confirmed
    model.release(reservation.id)
    await model.tasks.idle()
    assert await types(model) == ["stock.reserve"]


async def test_no_more_is_reserved_than_lies_here(model, beside):
    await open_and_settle(model)
    for _ in range(3):
        model.reserve()
        await model.tasks.idle()
    assert await types(model) == ["stock.reserve"] * 2
    assert not beside.acts.reserve.button.isEnabled()
    assert beside.acts.reserve.reason.text() == "No free piece lies here."


async def test_a_confirmed_reservation_can_be_released(qtbot, model, beside):
    held = Reservation(id="R-1", place=STORE, sku=SKU, pieces=1, reserved_for="", until=later(NOON, HOUR))
    await bring(model.workspace.store, (held, stock_of(model, allocated=1)))
    await open_and_settle(model)
    assert model.view.reservations[0].words == "1 piece reserved until 15:46"
    assert model.view.reservations[0].confirmed
    release = beside.findChild(type(beside.acts.adjust_stock), "release-R-1")
    qtbot.mouseClick(release, Qt.MouseButton.LeftButton)
    model.release("R-1")
    await model.tasks.idle()
    assert await types(model) == ["stock.release"]
    assert model.view.problem == ""
    assert model.view.reservations == ()
    assert model.view.held.reserved == 0


async def test_a_refused_reservation_is_told_in_words(qtbot, model, beside):
    await open_and_settle(model)
    model.reserve()
    await model.tasks.idle()
    (pending,) = await model.workspace.store.pending(10)
    await model.workspace.store.delivered(1)
    refused = Outcome(
        id=decode_entry(pending.body).id,
        device=DEVICE,
        seq=1,
        type="stock.reserve",
        status=Status.REFUSED,
        at=NOON,
        code="stock.not_enough",
        facts={"available": 0, "asked": 1},
    )
    await bring(model.workspace.store, (refused,))
    qtbot.waitUntil(lambda: bool(model.view.refusal))
    assert beside.acts.notice.words() == "Not reserved Free to promise: 0. Asked for: 1."
    assert model.view.reservations == ()


async def test_a_rule_that_refuses_is_told_and_lets_go(model, beside):
    await open_and_settle(model)
    model.workspace.session.sign_out()
    model.reserve()
    await model.tasks.idle()
    assert beside.acts.notice.kind() == "danger"
    assert not model.view.busy
    assert await types(model) == []


async def test_an_unknown_product_says_so(model, panel):
    model.open("nothing")
    assert model.view is None
    assert panel.missing.isVisible()


async def test_an_unknown_product_appears_when_it_comes(qtbot, model, panel):
    reader = model.workspace.store.reader()
    known = reader.document(Variant, SKU)
    model.open("MH-20418-NEW")
    await bring(model.workspace.store, (replace(known, id="MH-20418-NEW", gtin="09520183999990"),))
    qtbot.waitUntil(lambda: model.view is not None)
    assert not panel.missing.isVisible()


async def test_before_the_first_scan_the_panel_says_how_to_begin(model, beside):
    model.open("")
    assert beside.seen.empty.isVisible()
    assert beside.seen.empty.title.text() == "Scan a product"
    assert not beside.seen.heading.isVisible()


async def test_what_was_seen_is_kept_on_the_device(qtbot, workspace, model, beside):
    skus = [row[0] for row in workspace.store.reader().rows("select id from variant order by id limit 10")]
    for sku in (*skus, skus[3]):
        await open_and_settle(model, sku)
    kept = json.loads(workspace.store.setting(SEEN))
    assert len(kept) == MOST_SEEN
    assert kept[:2] == [skus[3], skus[9]]
    later_on = ProductViewModel(workspace)
    later_on.open("")
    assert [each.sku for each in later_on.seen] == kept
    later_on.close()
    model.open("")
    asked = QSignalSpy(beside.chosen)
    qtbot.mouseClick(beside.seen.cards[1], Qt.MouseButton.LeftButton)
    assert asked.at(0) == [skus[9]]
