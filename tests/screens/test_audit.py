"""The audit finds each fault, and nothing where there is none."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.screens.checks import contrast, look_at
from tests.screens.recorder import record
from ui.kit.button import Button
from ui.kit.text import Label, Paragraph
from ui.theme import apply_theme
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

Look = Callable[..., list[str]]


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light", motion=False)


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    def faults(*widgets: QWidget, width: int = 400, height: int = 300) -> list[str]:
        window = QWidget()
        window.setStyleSheet("background: white")
        column = QVBoxLayout(window)
        for each in widgets:
            column.addWidget(each)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        found = look_at(window, window, record(window, window), window.grab().toImage())
        return [each.fault for each in found]

    return faults


def test_a_good_screen_has_no_fault(look: Look) -> None:
    assert (
        look(Label("Pickups", "heading", weight=600), Paragraph("Two lines " * 10), Button("Hand over")) == []
    )


def test_a_control_without_a_name_is_found(look: Look) -> None:
    button = QPushButton()
    button.setFixedSize(48, 48)
    assert look(button) == ["unnamed"]


def test_a_list_row_without_words_is_found(look: Look) -> None:
    rows = QListWidget()
    rows.setAccessibleName("Rows")
    rows.setStyleSheet("QListWidget::item { height: 60px; }")
    rows.addItems(["first", ""])
    assert look(rows) == ["unnamed"]


def test_a_target_too_small_for_a_finger_is_found(look: Look) -> None:
    button = QPushButton("OK")
    button.setFixedSize(60, 40)
    assert look(button) == ["too_small"]


def test_the_same_target_is_large_enough_for_a_pointer(look: Look, qapp: QApplication) -> None:
    apply_theme(qapp, "light", motion=False, density="dense")
    button = QPushButton("OK")
    button.setFixedSize(60, 40)
    assert look(button) == []


def test_an_elided_text_is_found(look: Look) -> None:
    label = Label("A text that has no room here at all")
    label.setFixedWidth(100)
    assert look(label) == ["clipped"]


def test_a_text_cut_off_at_its_side_is_found(look: Look) -> None:
    label = QLabel("A text that has no room here at all")
    label.setFixedWidth(100)
    assert look(label) == ["clipped"]


def test_a_text_cut_off_below_is_found(look: Look) -> None:
    paragraph = Paragraph("Many words that need several lines " * 3)
    paragraph.setFixedHeight(32)
    assert "clipped" in look(paragraph)


def test_what_can_be_scrolled_into_view_is_not_clipped(look: Look) -> None:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(Paragraph("Many words that need several lines " * 40))
    assert look(area, height=105) == []


class _Painted(QWidget):
    def __init__(self, paint: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._paint = paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint(QPainter(self))


def test_overlapping_texts_are_found(look: Look) -> None:
    def paint(painter: QPainter) -> None:
        painter.drawText(10, 30, "First words")
        painter.drawText(30, 34, "Second words")

    assert look(_Painted(paint)) == ["overlapping"]


def test_pale_text_is_found(look: Look) -> None:
    def paint(painter: QPainter) -> None:
        painter.setPen(QColor("#999999"))
        painter.drawText(10, 30, "Hardly to be read")

    assert look(_Painted(paint)) == ["contrast"]


def test_a_pale_icon_is_found(look: Look) -> None:
    def paint(painter: QPainter) -> None:
        paint_icon(
            painter, painter.viewport().toRectF().adjusted(0, 0, -376, -258), "check", QColor("#cccccc")
        )

    assert look(_Painted(paint)) == ["contrast"]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)
    ink, ground = current_theme().color.ink3, current_theme().color.bg
    assert contrast(ink, ground) >= 4.5


def test_a_word_broken_inside_is_found(look: Look) -> None:
    label = Paragraph("Unbreakable words")
    label.setFixedWidth(50)
    assert "clipped" in look(label)


def test_words_that_go_on_in_the_next_line_are_whole(look: Look) -> None:
    label = Paragraph("One two six")
    label.setFixedWidth(60)
    assert look(label) == []
