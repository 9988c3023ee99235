"""One of a few: option chips that stand apart, or the joined segments of a switch."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.kit.button import Button
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.theme.tokens import current_theme

Options = Sequence[tuple[str, str]]
"""Key and words of each option, in order."""


class OptionChips(QWidget):
    """Nothing is chosen at first; the chosen chip carries a check mark as well as colour."""

    chosen = Signal(str)

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.chips: dict[str, Button] = {}
        for key, words in options:
            chip = Button(words)
            chip.setProperty("kind", "option")
            chip.setCheckable(True)
            chip.toggled.connect(lambda on, chip=chip, key=key: self._toggled(chip, key, on))
            self._group.addButton(chip)
            self.chips[key] = chip
            row.addWidget(chip)
        row.addStretch()

    def choice(self) -> str | None:
        return next((key for key, chip in self.chips.items() if chip.isChecked()), None)

    def choose(self, key: str) -> None:
        self.chips[key].setChecked(True)

    def _toggled(self, chip: Button, key: str, on: bool) -> None:
        chip.set_icon("check" if on else None)
        if on:
            self.chosen.emit(key)


class _Segment(QPushButton):
    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = QFontMetricsF(theme.font("body", 600)).horizontalAdvance(self._words)
        return QSize(math.ceil(words) + 34, theme.size.touch)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() - QSize(16, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), QRectF(self.rect())
        if self.isChecked():
            fill_rounded(painter, frame, theme.radius.md, theme.color.surface)
            outline_rounded(painter, frame, theme.radius.md, theme.color.accent, theme.stroke.selected)
        elif self.isEnabled() and (self.isDown() or self.underMouse()):
            fill = theme.color.pressed if self.isDown() else theme.color.hover
            fill_rounded(painter, frame.adjusted(1, 1, -1, -1), theme.radius.md - 1, fill)
        ink = theme.color.accent_ink if self.isChecked() else theme.color.ink2
        draw_text(
            painter,
            frame.adjusted(8, 0, -8, 0),
            self._words,
            weight=600 if self.isChecked() else 500,
            colour=ink if self.isEnabled() else theme.color.disabled_ink,
            align=Qt.AlignmentFlag.AlignCenter,
        )


class Segmented(QWidget):
    """Exactly one segment is chosen, at first the first."""

    chosen = Signal(str)

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.segments: dict[str, QPushButton] = {}
        for key, words in options:
            segment: QPushButton = _Segment(words)
            self._group.addButton(segment)
            self.segments[key] = segment
            row.addWidget(segment)
        next(iter(self.segments.values())).setChecked(True)
        for key, button in self.segments.items():
            button.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)

    def choice(self) -> str:
        return next(key for key, segment in self.segments.items() if segment.isChecked())

    def choose(self, key: str) -> None:
        self.segments[key].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        outline_rounded(
            QPainter(self), QRectF(self.rect()), theme.radius.md, theme.color.line, theme.stroke.hairline
        )
