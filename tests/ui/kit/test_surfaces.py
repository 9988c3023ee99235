"""Text, omnibox, notices, placeholders, list rows, and the page that shows them all."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QToolTip, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.drawing import draw_text
from ui.kit.gallery.page import gallery
from ui.kit.notice import Notice
from ui.kit.omnibox import Omnibox
from ui.kit.rows import RowDelegate
from ui.kit.skeleton import DELAY_MS, Skeleton
from ui.kit.text import Label, Paragraph, evened
from ui.theme import apply_theme
from ui.theme.tokens import load_theme


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_long_label_elides_and_keeps_its_words_at_hand(qtbot):
    label = Label("Petrauskaitė-Kazlauskienė of the womenswear department")
    qtbot.addWidget(label)
    label.show()
    hover = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)))
    label.resize(600, 22)
    assert not label.is_elided()
    QApplication.sendEvent(label, hover)
    assert QToolTip.text() == ""
    label.resize(120, 22)
    assert label.is_elided()
    QApplication.sendEvent(label, hover)
    assert QToolTip.text() == label.text()
    QToolTip.hideText()


@pytest.mark.parametrize(("role", "line"), [("caption", 18), ("body", 22), ("title", 24), ("heading", 32)])
def test_labels_stand_on_the_lines_of_the_design(qtbot, role, line):
    label = Label("Otso poplin shirt", role)
    qtbot.addWidget(label)
    assert label.sizeHint().height() == line


def test_a_paragraph_grows_instead_of_clipping(qtbot):
    paragraph = Paragraph("You were working with numbers from 13:47. " * 4)
    qtbot.addWidget(paragraph)
    narrow, wide = paragraph.heightForWidth(120), paragraph.heightForWidth(900)
    assert narrow > wide
    assert narrow % 22 == wide % 22 == 0


def test_a_paragraph_breaks_a_word_that_is_too_long(qtbot):
    paragraph = Paragraph("x" * 200)
    qtbot.addWidget(paragraph)
    assert paragraph.heightForWidth(100) > 22


def test_markup_in_a_name_is_only_text(qtbot):
    for widget in (Label("<b>Tom</b>"), Paragraph("<b>Tom</b>")):
        qtbot.addWidget(widget)
        assert widget.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def omnibox(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    box = Omnibox("Scan or search anything")
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column.addWidget(box)
    column.addWidget(other)
    page.resize(560, 200)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    with qtbot.waitActive(page):
        pass
    other.setFocus()
    box.page, box.other = page, other
    return box


def test_the_omnibox_shows_its_state_as_a_property(qtbot, omnibox):
    assert omnibox.state() == "rest"
    omnibox.field.setFocus()
    assert omnibox.property("omnibox") == "focus"
    omnibox.other.setFocus()
    assert omnibox.property("omnibox") == "rest"
    omnibox.say("P-4826", "Pickup, code scanned")
    assert (omnibox.state(), omnibox.hint.text()) == ("routed", "Pickup, code scanned")
    assert omnibox.clear_button.isVisible()
    omnibox.say_missing("4740183000018", "Not on this device.")
    assert omnibox.state() == "missing"


def test_the_omnibox_reports_typing_and_submits_with_enter(qtbot, omnibox):
    typed, submitted = [], []
    omnibox.typed.connect(typed.append)
    omnibox.submitted.connect(submitted.append)
    omnibox.say("P-4826", "Pickup, code scanned")
    omnibox.field.selectAll()
    qtbot.keyClicks(omnibox.field, "be ")
    assert typed[-1] == "be "
    assert omnibox.hint.text() == ""
    assert omnibox.state() == "focus"
    qtbot.keyClick(omnibox.field, Qt.Key.Key_Return)
    assert submitted == ["be"]


def test_an_empty_omnibox_submits_nothing(qtbot, omnibox):
    submitted = []
    omnibox.submitted.connect(submitted.append)
    qtbot.keyClicks(omnibox.field, "  ")
    qtbot.keyClick(omnibox.field, Qt.Key.Key_Return)
    assert submitted == []


@pytest.mark.parametrize("how", ["cross", "escape"])
def test_the_omnibox_is_cleared_by_cross_and_escape(qtbot, omnibox, how):
    cleared = []
    omnibox.cleared.connect(lambda: cleared.append(1))
    omnibox.say("P-4826", "Pickup, code scanned")
    if how == "cross":
        qtbot.mouseClick(omnibox.clear_button, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(omnibox.field, Qt.Key.Key_Escape)
    assert (omnibox.field.text(), omnibox.hint.text(), cleared) == ("", "", [1])
    assert not omnibox.clear_button.isVisible()


def test_a_notice_is_hidden_until_it_has_news(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    quiet, loud = Notice(), Notice("success", "4 740183 559904", title="Rib beanie is right")
    column.addWidget(quiet)
    column.addWidget(loud)
    qtbot.addWidget(page)
    page.show()
    assert (quiet.isVisible(), loud.isVisible()) == (False, True)
    assert loud.accessibleName() == "Rib beanie is right 4 740183 559904"
    quiet.say("danger", "The terminal did not answer. No money was taken.")
    assert quiet.isVisible()
    assert quiet.property("notice") == "danger"
    quiet.silence()
    assert not quiet.isVisible()


def test_an_unplaced_notice_opens_no_window_and_shows_once_placed(qtbot):
    notice = Notice()
    notice.say("warn", "Paper is low")
    assert not notice.isVisible()
    page = QWidget()
    QVBoxLayout(page).addWidget(notice)
    qtbot.addWidget(page)
    page.show()
    assert notice.isVisible()


def test_what_loads_quickly_shows_no_skeleton(qtbot):
    skeleton = Skeleton()
    qtbot.addWidget(skeleton)
    skeleton.show()
    assert not skeleton.is_drawn()
    assert skeleton._waiting.interval() == DELAY_MS == 200
    skeleton.hide()
    qtbot.wait(DELAY_MS + 50)
    assert not skeleton.is_drawn()
    skeleton.show()
    qtbot.waitUntil(skeleton.is_drawn)


class Words(RowDelegate):
    def paint_content(self, painter, rect, option, index):
        draw_text(painter, rect.toRectF(), index.data())


def test_rows_are_parted_by_hairlines_but_the_last_has_none(qtbot, theme):
    view = QListView()
    view.setModel(QStringListModel(["a", "b"], view))
    view.setItemDelegate(Words(56, parent=view))
    view.resize(200, 112)
    qtbot.addWidget(view)
    view.show()
    image = view.viewport().grab().toImage()
    assert image.pixelColor(150, 55).name() == theme.color.line.name()
    assert image.pixelColor(150, 111).name() != theme.color.line.name()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_whole_kit_is_painted_in_both_themes(qtbot, qapp, name):
    page = gallery(apply_theme(qapp, name, motion=False))
    qtbot.addWidget(page)
    assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == []
    page.show()
    assert page.grab().toImage().pixelColor(4, 4).name() == load_theme(name).color.bg.name()


def test_open_windows_follow_a_change_of_theme(qtbot, qapp):
    button = Button("Park", "secondary", icon="printer")
    qtbot.addWidget(button)
    button.show()
    light = button.grab().toImage()
    dark = apply_theme(qapp, "dark", motion=False)
    image = button.grab().toImage()
    assert image.pixelColor(8, 24).name() == dark.color.surface.name() != light.pixelColor(8, 24).name()
    apply_theme(qapp, "light", motion=False)
    assert button.grab().toImage() == light


def test_everything_that_can_be_pressed_is_large_enough_for_a_finger(qtbot, theme):
    page = gallery(theme)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    pressable = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    assert len(pressable) > 50
    assert [b.accessibleName() for b in pressable if min(b.width(), b.height()) < theme.size.touch] == []
    assert [type(b).__name__ for b in pressable if not b.accessibleName()] == []


def test_a_balanced_title_leaves_no_word_alone(qtbot):
    title = Paragraph("P-4817 was handed over twice", "heading", weight=600, tone="ink", balanced=True)
    qtbot.addWidget(title)
    lines = title._laid_out(evened(title.text(), title.font(), 312))
    first = lines.lineAt(0).textLength()
    words = [part.split() for part in (title.text()[:first], title.text()[first:])]
    assert lines.lineCount() == title._laid_out(312).lineCount() == 2
    assert min(map(len, words)) >= 2
