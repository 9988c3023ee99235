"""The white column beside a screen; where there is no room for it, a sheet with a handle and a cross."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.focus import tab_stops
from ui.kit.grabber import Grabber
from ui.kit.icon_button import IconButton
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme


class ContextPanel(QWidget):
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = Layout.LANDSCAPE
        self._at_left = False
        self.pages = QStackedWidget()
        self.grabber = Grabber()
        self.close_button = IconButton("x", self.tr("Close"))
        self.close_button.setObjectName("context-close")
        self.close_button.clicked.connect(self.dismissed)
        self.grabber.let_go.connect(lambda far: self.dismissed.emit() if far else None)
        self._head = QWidget()
        head = QGridLayout(self._head)
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.grabber, 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.close_button, 0, 1, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.pages, 1)

    def arrange(self, layout: Layout, *, at_left: bool) -> None:
        self._layout, self._at_left = layout, at_left
        self._head.setVisible(not layout.has_panel)
        self.grabber.setVisible(layout is Layout.PORTRAIT)
        self.update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In front of the screen it keeps the focus until it is closed."""
        stops = tab_stops(self, last=self.close_button)
        if self._layout is not Layout.NARROW or not stops:
            return super().focusNextPrevChild(forward)
        at, step = QApplication.focusWidget(), 1 if forward else -1
        place = stops.index(at) + step if at in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        if self._layout is Layout.PORTRAIT:
            path, radius = QPainterPath(), theme.radius.lg
            path.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, radius), radius, radius)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, theme.color.surface)
            return
        painter.fillRect(self.rect(), theme.color.surface)
        edge = theme.stroke.hairline
        inner = self.width() - edge if self._at_left else 0
        painter.fillRect(QRect(inner, 0, edge, self.height()), theme.color.line)
