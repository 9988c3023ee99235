import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.code_boxes import CodeBoxes
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.kit.toast import Toasts
from ui.theme import apply_theme


@pytest.fixture
def host(qtbot):
    made = QWidget()
    made.below = Button("Below")
    QVBoxLayout(made).addWidget(made.below)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    made.below.setFocus()
    return made


@pytest.fixture
def sheet(host):
    made = Sheet(host, "Hand over to Tuomas", "P-4817 · 2 items")
    made.code = CodeBoxes(name="Pickup code")
    made.action = Button("Hand over 2 items", "primary")
    made.body.addWidget(made.code)
    made.footer.addWidget(made.action)
    made.open()
    return made


def test_a_sheet_covers_its_host_from_the_right(host, sheet):
    assert sheet.geometry() == host.rect()
    panel = sheet.title.window().childAt(QPoint(1280 - 664 + 40, 400))
    assert panel is not None and sheet.isAncestorOf(panel)
    assert sheet.code.mapTo(host, QPoint(0, 0)).x() == 1280 - 664 + 32


def test_escape_closes_a_sheet_and_gives_the_focus_back(qtbot, host, sheet):
    closed = QSignalSpy(sheet.closed)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert closed.count() == 1
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is host.below


def test_tab_stays_in_the_sheet_both_ways(qtbot, host, sheet):
    assert QApplication.focusWidget() is sheet.code
    forward = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        forward.append(QApplication.focusWidget())
    assert forward == [sheet.action, sheet.close_button, sheet.code] * 2
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is sheet.close_button


def test_the_scrim_keeps_clicks_from_what_is_below(qtbot, host, sheet):
    clicks = []
    host.below.clicked.connect(lambda: clicks.append(1))
    under = host.childAt(host.below.geometry().center() - QPoint(600, 0))
    assert under is sheet
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(40, 400))
    assert clicks == []
    assert sheet.isVisible()


def test_a_sheet_that_saves_leaves_only_when_that_is_done(host, sheet):
    sheet.set_saving(True)
    sheet.dismiss()
    assert sheet.isVisible()
    sheet.set_saving(False)
    assert not sheet.isVisible()


def test_a_sheet_that_has_saved_stays_unless_it_was_dismissed(host, sheet):
    sheet.set_saving(True)
    sheet.set_saving(False)
    assert sheet.isVisible()


def test_a_second_escape_closes_nothing_more(qtbot, qapp, host):
    apply_theme(qapp, "light", motion=True)
    sheet = Sheet(host, "Title")
    sheet.open()
    closed = QSignalSpy(sheet.closed)
    with qtbot.waitSignal(sheet.closed):
        sheet.dismiss()
        sheet.dismiss()
    assert closed.count() == 1


def test_a_sheet_slides_in_and_ends_at_the_edge(qtbot, qapp, host):
    apply_theme(qapp, "light", motion=True)
    sheet = Sheet(host, "Title")
    sheet.open()
    right = sheet.close_button.mapTo(host, QPoint(0, 0)).x()
    assert right > host.width()
    qtbot.waitUntil(lambda: sheet.close_button.mapTo(host, QPoint(0, 0)).x() < host.width())
    qtbot.waitUntil(lambda: sheet.title.mapTo(host, QPoint(0, 0)).x() == 1280 - 664 + 32)


def test_a_sheet_follows_its_host(host, sheet):
    host.resize(600, 700)
    QApplication.processEvents()
    assert sheet.geometry() == host.rect()
    assert sheet.title.mapTo(host, QPoint(0, 0)).x() == 32


def test_a_toast_sits_at_the_lower_left_and_leaves(qtbot, host):
    toasts = Toasts(host)
    toasts.say("Scarf added. Basket is €258.20")
    toast = toasts.current()
    assert toast.isVisible()
    assert toast.geometry().center().x() < host.width() / 2
    assert host.height() - toast.geometry().bottom() < 24
    assert toasts._timer.interval() == 4000
    toasts._timer.timeout.emit()
    assert toasts.current() is None
    assert not toast.isVisible()


def test_undo_takes_back_once_and_stays_8_s(qtbot, host):
    toasts, taken_back = Toasts(host), []
    toasts.say("Line removed", undo=lambda: taken_back.append(1))
    assert toasts._timer.interval() == 8000
    undo = toasts.current().undo
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    undo.click()
    assert taken_back == [1]
    assert toasts.current() is None


def test_the_words_of_a_toast_keep_away_from_its_edges(host):
    toasts = Toasts(host)
    toasts.say("Saved on this device. It is sent when the line is back.")
    toast = toasts.current()
    words = toast.findChild(Paragraph)
    assert words.heightForWidth(words.width()) <= words.height()
    edge = toast.width() - 24  # of the shadow
    assert edge - words.geometry().right() >= 16


def test_a_new_toast_takes_the_place_of_the_last(host):
    toasts, taken_back = Toasts(host), []
    toasts.say("Line removed", undo=lambda: taken_back.append(1))
    stale = toasts.current().undo
    toasts.say("Saved")
    assert toasts.current().text == "Saved"
    stale.click()
    assert taken_back == []
