"""The screen and its panel: beside it, over its side, or at its foot."""

from PySide6.QtCore import QEasingCurve, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.kit.drawing import paint_shadow
from ui.kit.focus import tab_stops
from ui.shell.context_panel import ContextPanel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_AT_FOOT = 0.6  # of the height, for a panel at the foot
_SHADOW = 24  # px above it


class _Shade(QWidget):
    """Lies over the screen while the panel is in front of it; a press on it closes the panel.

    Above a panel at the foot it is only its shadow: the screen can still be worked with.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget, panel: QWidget) -> None:
        super().__init__(parent)
        self._panel = panel
        self._is_shadow = False
        self.hide()

    def cover(self, rect: QRect, *, shadow: bool) -> None:
        self._is_shadow = shadow
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, shadow)
        self.setGeometry(rect)
        self.show()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        if not self._is_shadow:
            painter.fillRect(self.rect(), theme.color.scrim)
        panel = self._panel.geometry().translated(-self.pos())
        paint_shadow(painter, QRectF(panel), theme.radius.lg)


class Stage(QWidget):
    """`main` has a page for each screen, `panel.pages` one for each that has a context."""

    opened = Signal(bool)  # the panel, where it is a sheet

    def __init__(self, *, swapped: bool) -> None:
        """`swapped`: the panel comes before the screen, for the left hand."""
        super().__init__()
        self._swapped = swapped
        self._layout = Layout.LANDSCAPE
        self._has_context = False
        self._is_open = False
        self._shift = 0.0  # how far a panel that is a sheet has come in, up to 1
        self._before: QWidget | None = None
        self.main = QStackedWidget(self)
        self.panel = ContextPanel(self)
        self._shade = _Shade(self, self.panel)
        self._shade.stackUnder(self.panel)
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._come_in)
        self._shade.pressed.connect(self.close_context)
        self.panel.dismissed.connect(self.close_context)
        self.panel.grabber.pulled.connect(lambda way: self._come_in(1 - way / self.panel.height()))
        self.panel.grabber.let_go.connect(lambda far: None if far else self._move(1.0))

    @property
    def is_open(self) -> bool:
        """Whether the panel is a sheet that was opened."""
        return self._is_open

    @property
    def shows_context(self) -> bool:
        return self._has_context and (self._layout.has_panel or self._is_open)

    def arrange(self, layout: Layout) -> None:
        """What was open stays open in another shape."""
        self._layout = layout
        self._slide.stop()
        self._shift = 1.0 if self._is_open else 0.0
        self.panel.arrange(layout, at_left=self._panel_at_left)
        self._place()

    def show_pages(self, main: QWidget, context: QWidget | None) -> None:
        if self.main.currentWidget() is not main:
            self.close_context(at_once=True)
        self.main.setCurrentWidget(main)
        self._has_context = context is not None
        if context is not None:
            self.panel.pages.setCurrentWidget(context)
        self._place()

    def open_context(self) -> None:
        """Does nothing where the panel stands beside the screen, or there is none."""
        if self._layout.has_panel or not self._has_context or self._is_open:
            return
        self._is_open = True
        self._before = QApplication.focusWidget()
        self.opened.emit(True)
        self._move(1.0)
        stops = tab_stops(self.panel, last=self.panel.close_button)
        if self._layout is Layout.NARROW and stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_context(self, *, at_once: bool = False) -> None:
        if not self._is_open:
            return
        self._is_open = False
        inside = QApplication.focusWidget()
        if inside is not None and self.panel.isAncestorOf(inside) and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.opened.emit(False)
        if at_once:
            self._slide.stop()
            self._come_in(0.0)
        else:
            self._move(0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)

    @property
    def _panel_at_left(self) -> bool:
        return self._swapped is not (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def _move(self, shift: float) -> None:
        theme = current_theme()
        ms = theme.ms(theme.duration.sheet_in if shift else theme.duration.sheet_out)
        self._slide.stop()
        if not ms or not self.isVisible():
            self._come_in(shift)
            return
        self._slide.setStartValue(self._shift)
        self._slide.setEndValue(shift)
        self._slide.setDuration(ms)
        self._slide.start()

    def _come_in(self, shift: float) -> None:
        self._shift = min(1.0, max(0.0, shift))
        self._place()

    def _place(self) -> None:
        if self._layout.has_panel:
            self._place_beside()
        elif self._layout is Layout.NARROW:
            self._place_over()
        else:
            self._place_below()

    def _place_beside(self) -> None:
        wide = current_theme().size.panel if self._has_context else 0
        rest = self.width() - wide
        at_left = self._panel_at_left
        self.main.setGeometry(wide if at_left else 0, 0, rest, self.height())
        self.panel.setGeometry(0 if at_left else rest, 0, wide, self.height())
        self.panel.setVisible(self._has_context)
        self._shade.hide()

    def _place_over(self) -> None:
        wide = min(current_theme().size.panel, self.width())
        seen = round(wide * self._shift)
        self.main.setGeometry(self.rect())
        left = seen - wide if self._panel_at_left else self.width() - seen
        self.panel.setGeometry(left, 0, wide, self.height())
        self.panel.setVisible(seen > 0)
        if seen:
            self._shade.cover(self.rect(), shadow=False)
        else:
            self._shade.hide()

    def _place_below(self) -> None:
        """Once it has come in, the screen ends above it: nothing is covered."""
        tall = round(self.height() * _AT_FOOT)
        top = self.height() - round(tall * self._shift)
        self.main.setGeometry(0, 0, self.width(), top if self._shift == 1.0 else self.height())
        self.panel.setGeometry(0, top, self.width(), tall)
        self.panel.setVisible(self._shift > 0)
        if self._shift > 0:
            self._shade.cover(QRect(0, top - _SHADOW, self.width(), _SHADOW), shadow=True)
        else:
            self._shade.hide()
