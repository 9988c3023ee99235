"""The product in every shape of window, from right to left, and without a mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from associate_app.domain.stock import Reservation
from associate_app.domain.time import HOUR, later
from tests.shop import NOON, STORE, bring, entries
from ui.kit.text import Label
from ui.shell.layout import Layout
from ui.theme import apply_theme

SKU = "MH-20418-INK-M"


async def opened(screen, framed, layout: Layout) -> None:
    framed(layout)
    screen.open(SKU)
    await screen.model.tasks.idle()
    for _ in range(3):
        QApplication.processEvents()


def top(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(0, 0)).y()


async def test_in_portrait_picture_and_name_stand_side_by_side_and_stock_follows_the_sizes(screen, framed):
    await opened(screen, framed, Layout.PORTRAIT)
    card = screen.panel.card
    assert abs(top(card.picture, card) - top(card.origin, card)) < 8
    order = [card.picture, card.price, card.matrix, card.held]
    assert [top(each, card) for each in order] == sorted(top(each, card) for each in order)
    assert all(cell.width() >= 48 and cell.height() >= 48 for row in card.matrix.cells for cell in row)
    assert card.foot.isVisible()
    assert not screen.stock.acts.isVisible()
    assert screen.panel.head.parentWidget().isVisible()  # the shell's pill and clock stand there


@pytest.mark.parametrize("layout", [Layout.LANDSCAPE, Layout.DENSE])
async def test_beside_a_panel_the_actions_stand_in_it(screen, framed, layout):
    await opened(screen, framed, layout)
    assert screen.stock.acts.isVisible()
    assert not screen.panel.card.foot.isVisible()
    assert not screen.panel.card.held.isVisible()


async def test_without_a_panel_other_places_are_a_button_away(qtbot, screen, framed):
    await opened(screen, framed, Layout.NARROW)
    asked = QSignalSpy(screen.show_context)
    qtbot.mouseClick(screen.panel.card.foot.elsewhere, Qt.MouseButton.LeftButton)
    assert asked.count() == 1


async def test_turning_the_device_loses_nothing_of_a_correction(screen, framed, qtbot):
    host = framed(Layout.LANDSCAPE)
    screen.open(SKU)
    await screen.model.tasks.idle()
    screen.open_adjust()
    sheet = screen.sheet
    sheet.model.set_counted(20)
    sheet.model.choose_reason("found")
    sheet.approvers.rows["staff-108"].click()
    QTest.keyClicks(sheet.pad, "27")
    for layout, size in ((Layout.PORTRAIT, (800, 1200)), (Layout.NARROW, (1024, 700))):
        host.resize(*size)
        screen.arrange(layout)
        QApplication.processEvents()
        assert screen.sheet is sheet
        assert sheet.counted.number() == 20
        assert sheet.reasons.buttons["found"].isChecked()
        assert sheet.approvers.choice() == "staff-108"
        assert sheet.isVisible()
    assert sheet.model.view.approver == "staff-108"


async def test_the_layouts_can_follow_each_other_in_any_order(screen, framed):
    await opened(screen, framed, Layout.PORTRAIT)
    card = screen.panel.card
    for layout in (Layout.DENSE, Layout.LANDSCAPE, Layout.NARROW, Layout.PORTRAIT, Layout.LANDSCAPE):
        screen.arrange(layout)
        for _ in range(3):
            QApplication.processEvents()
        for part in (card.matrix, card.thumbs, card.price, card.moves):
            assert part.isVisible(), (layout, part)
            assert part.height() >= part.minimumSizeHint().height(), (layout, part)


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("scale", [1.0, 1.3])
async def test_no_label_is_cut_off(screen, framed, qapp, layout, scale):
    apply_theme(qapp, "light", motion=False, scale=scale)
    await opened(screen, framed, layout)
    labels = [each for each in screen.main.findChildren(Label) if each.isVisible() and each.text()]
    assert labels
    assert [each.text() for each in labels if each.is_elided()] == []


async def test_reading_from_right_to_left_the_arrows_follow_the_eye(right_to_left, screen, framed):
    await opened(screen, framed, Layout.LANDSCAPE)
    matrix = screen.panel.card.matrix
    left, right = matrix.cells[1][3], matrix.cells[1][1]
    assert left.x() < right.x()
    QTest.keyClick(matrix, Qt.Key.Key_Left)
    assert screen.model.view.title == "Ink · L"
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert screen.model.view.title == "Ink · M"


async def test_reserving_and_releasing_need_no_mouse(screen, framed, workspace):
    held = Reservation(id="R-1", place=STORE, sku=SKU, pieces=1, reserved_for="", until=later(NOON, HOUR))
    await bring(workspace.store, (held,))
    await opened(screen, framed, Layout.LANDSCAPE)
    acts = screen.stock.acts
    acts.reserve.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(acts.reserve.button, Qt.Key.Key_Space)
    await screen.model.tasks.idle()
    release = acts.findChild(QWidget, "release-R-1")
    assert release.accessibleDescription() == "1 piece reserved until 15:46"
    release.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(release, Qt.Key.Key_Space)
    await screen.model.tasks.idle()
    assert [each.type for each in await entries(workspace.store)] == ["stock.reserve", "stock.release"]


async def test_keys_do_what_the_bar_of_a_dense_window_says(screen, framed, workspace):
    await opened(screen, framed, Layout.DENSE)
    keys = {each.keys: each.act for each in screen.shortcuts}
    keys["F6"]()
    await screen.model.tasks.idle()
    assert [each.type for each in await entries(workspace.store)] == ["stock.reserve"]
    keys["F7"]()
    assert screen.sheet is not None
    screen.sheet.dismiss()
    screen.open("")
    assert "F6" not in {each.keys for each in screen.shortcuts}


async def test_a_place_tells_all_it_shows(screen, framed):
    await opened(screen, framed, Layout.LANDSCAPE)
    model = screen.stock.nearby.model
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    told = model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == "Helsinki Kamppi: 2, as of 14:46"
    assert told.startswith("Few left, ")
    assert told.endswith("away")


async def test_another_theme_repaints_what_is_open(screen, framed, qapp):
    await opened(screen, framed, Layout.LANDSCAPE)
    light = screen.main.grab().toImage()
    apply_theme(qapp, "dark", motion=False)
    qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    dark = screen.main.grab().toImage()
    framed(Layout.LANDSCAPE)  # the same, made while it is dark
    assert dark != light
    assert dark == screen.main.grab().toImage()
    assert screen.main.findChildren(QLabel)
