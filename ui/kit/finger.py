"""A finger that moves takes the content along and presses nothing; a pointer goes on as before."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QScrollPrepareEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScroller, QScrollerProperties, QWidget

DRAGS = "drags"
"""Property of a widget that is drawn on: what begins there scrolls nothing."""

_AWAY = QPointF(-30_000, -30_000)
_NO_OVERSHOOT = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
_Metric = QScrollerProperties.ScrollMetric
_KEPT_FROM = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)
_LAST = (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonPress)  # a touch may end without a release


def scroll_by_finger(area: QAbstractScrollArea) -> None:
    viewport = area.viewport()
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(viewport)
    how = scroller.scrollerProperties()
    for metric in (_Metric.HorizontalOvershootPolicy, _Metric.VerticalOvershootPolicy):
        how.setScrollMetric(metric, _NO_OVERSHOOT)
    scroller.setScrollerProperties(how)
    finger = _Finger(viewport)
    viewport.installEventFilter(finger)
    scroller.stateChanged.connect(finger.moved)


class _Finger(QObject):
    """Qt presses with the mouse what a touch begins on, and releases it there: that press is taken back."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._start = QPoint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QScrollPrepareEvent):
            self._start = event.startPos().toPoint()
            if self._is_drawn_on():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def moved(self, state: QScroller.State) -> None:
        if state is QScroller.State.Dragging:
            TakenBack(self._touched())

    def _touched(self) -> QWidget:
        return self._viewport.childAt(self._start) or self._viewport

    def _is_drawn_on(self) -> bool:
        widget: QWidget | None = self._touched()
        while widget is not None and widget is not self._viewport:
            if widget.property(DRAGS):
                return True
            widget = widget.parentWidget()
        return False


class TakenBack(QObject):
    """Takes the press from a widget, which owns this, and keeps the true release from it."""

    def __init__(self, pressed: QWidget) -> None:
        super().__init__(pressed)
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        away = QMouseEvent(
            QEvent.Type.MouseButtonRelease, _AWAY, _AWAY, button, Qt.MouseButton.NoButton, none
        )
        QApplication.sendEvent(pressed, away)
        pressed.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LAST:
            watched.removeEventFilter(self)
            self.deleteLater()
        return event.type() in _KEPT_FROM
