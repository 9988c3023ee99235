"""Where sheets come from: the end of the line, its start, or below."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.button import Button
from ui.kit.grabber import Grabber
from ui.kit.sheet import EDGE, BottomSheet, Sheet
from ui.kit.text import Paragraph

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def portrait(qtbot):
    made = QWidget()
    made.resize(800, 1280)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(sheet, paragraphs=1):
    for _ in range(paragraphs):
        sheet.body.addWidget(Paragraph("Two items wait on shelf A-2. " * 12))
    sheet.action = Button("Hand over 2 items", "primary")
    sheet.footer.addWidget(sheet.action)
    sheet.open()
    QApplication.processEvents()
    return sheet


def place(sheet):
    return sheet._panel.geometry()


@pytest.mark.parametrize(("edge", "left"), [("right", 1280 - 664), ("left", 0)])
def test_a_sheet_stands_at_its_edge(host, edge, left):
    sheet = opened(Sheet(host, "Title", edge=edge))
    assert place(sheet).left() == left
    assert place(sheet).height() == host.height()


def test_a_sheet_takes_the_edge_that_its_host_asks_for(host):
    host.setProperty(EDGE, "left")
    assert place(opened(Sheet(host, "Title"))).left() == 0
    assert place(opened(Sheet(host, "Title", edge="right"))).left() == 1280 - 664


@pytest.mark.parametrize(("edge", "left"), [("right", 0), ("left", 1280 - 664)])
def test_read_from_right_to_left_the_sides_change_places(right_to_left, host, edge, left):
    assert place(opened(Sheet(host, "Title", edge=edge))).left() == left


def test_a_sheet_from_below_is_as_tall_as_its_content(portrait):
    sheet = opened(BottomSheet(portrait, "Hand over to Tuomas", "P-4817"))
    assert place(sheet).bottom() == portrait.rect().bottom()
    assert place(sheet).width() == 800
    assert 200 < place(sheet).height() < 500
    words = sheet.findChildren(Paragraph)[-1]
    assert words.height() >= words.heightForWidth(words.width())
    assert sheet.action.height() == sheet.action.sizeHint().height()


def test_a_sheet_from_below_leaves_its_host_in_sight(portrait):
    sheet = opened(BottomSheet(portrait, "Hand over to Tuomas"), paragraphs=40)
    assert place(sheet).height() == 1280 - 96
    assert sheet.action.mapTo(portrait, QPoint(0, 0)).y() < 1280 - 48


def test_a_sheet_from_below_grows_with_its_content(portrait):
    sheet = opened(BottomSheet(portrait, "Hand over to Tuomas"))
    before = place(sheet).height()
    sheet.body.addWidget(Paragraph("Someone else collects: write the name down. " * 12))
    QApplication.processEvents()
    QApplication.processEvents()
    assert place(sheet).height() > before
    assert place(sheet).bottom() == portrait.rect().bottom()


def test_turning_the_device_moves_an_open_sheet_and_loses_nothing(host):
    sheet = opened(Sheet(host, "Title"))
    host.setProperty(EDGE, "bottom")
    host.resize(800, 1280)
    QApplication.processEvents()
    assert place(sheet).bottom() == host.rect().bottom()
    assert place(sheet).width() == 800
    host.setProperty(EDGE, "right")
    host.resize(1280, 800)
    QApplication.processEvents()
    assert place(sheet).left() == 1280 - 664
    assert sheet.isVisible()
    assert sheet.action.isVisible()


@pytest.mark.parametrize(("way", "closes"), [(40, False), (200, True)])
def test_the_handle_closes_when_it_is_pulled_far(qtbot, portrait, way, closes):
    sheet = opened(BottomSheet(portrait, "Title"))
    rest = place(sheet)
    closed = QSignalSpy(sheet.closed)
    grabber = sheet.findChild(Grabber)
    QTest.mousePress(grabber, LEFT, pos=QPoint(400, 8))
    QTest.mouseMove(grabber, QPoint(400, 8 + way))
    QTest.mouseRelease(grabber, LEFT, pos=QPoint(400, 8 + way))
    assert (closed.count() == 1) is closes
    if not closes:
        assert place(sheet) == rest


def test_what_saves_is_not_pulled_away(portrait):
    sheet = opened(BottomSheet(portrait, "Title"))
    sheet.set_saving(True)
    grabber = sheet.findChild(Grabber)
    QTest.mousePress(grabber, LEFT, pos=QPoint(400, 8))
    QTest.mouseRelease(grabber, LEFT, pos=QPoint(400, 300))
    assert sheet.isVisible()
    sheet.set_saving(False)
    assert sheet.isVisible()
