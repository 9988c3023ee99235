"""The lines of the basket: painted, with steppers that are hit, held, or worked by keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.row_model import RowModel
from ui.kit.row_view import PRESSES, RowView
from ui.kit.rows import ROW
from ui.screens.sell.line_delegate import LineDelegate
from ui.screens.sell.line_face import Part, price_room, stepper_width
from ui.screens.sell.view import LineView
from ui.theme.mirror import mirrored
from ui.theme.tokens import current_theme

_STEPS = {Part.FEWER: -1, Part.MORE: 1}
_KEYS = {"+": 1, "-": -1, "\u2212": -1}
_HELD, _AGAIN = 450, 110  # ms until a held stepper repeats, and between its steps
_SHINE = 1_600  # ms
_FEWEST_PIECES = 99


class LineList(RowView[LineView]):
    """`stepped` by so many pieces, `more` for the menu of a line, `chosen` by hand or keyboard.

    Grows with its lines and paints those that are seen, so that 500 of them scroll like five. Another
    `delegate` draws them otherwise; a list that does not grow scrolls by itself.
    """

    stepped = Signal(str, int)
    more = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        delegate: LineDelegate | None = None,
        *,
        grows: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self.price_room = price_room(())
        self.stepper_width = stepper_width(_FEWEST_PIECES)
        self._hot: tuple[str, Part] | None = None
        self._down: tuple[str, Part] | None = None
        self._repeats = 0
        self._shining = ""
        self._delegate = delegate or LineDelegate(88)
        model = RowModel[LineView](
            lambda line: line.id, lambda line: line.spoken, lambda _: self._keys_told()
        )
        super().__init__(model, self._delegate, name, grows=grows, parent=parent)
        if grows:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hold = QTimer(self)
        self._hold.timeout.connect(self._repeat)
        self._shine = QVariantAnimation(self)
        self._shine.valueChanged.connect(lambda _: self.viewport().update())
        self._shine.finished.connect(self._stop_shining)
        self._still = QTimer(self)  # where nothing may move, it shines without fading
        self._still.setSingleShot(True)
        self._still.timeout.connect(self._stop_shining)
        self.opened.connect(lambda line: self.chosen.emit(line.id))

    def lines(self) -> tuple[LineView, ...]:
        return self._rows.rows()

    def show_lines(self, lines: tuple[LineView, ...]) -> None:
        if lines == self.lines():
            return
        self.price_room = price_room(lines)
        most = max((line.pieces for line in lines), default=0)
        self.stepper_width = stepper_width(max(most, _FEWEST_PIECES))
        self._rows.show_rows(lines)

    def shine(self, line: str) -> None:
        """What was just scanned."""
        theme = current_theme()
        self._shining = line
        self._shine.stop()
        self._still.stop()
        if theme.motion:
            self._shine.setStartValue(1.0)
            self._shine.setKeyValueAt(0.4, 1.0)
            self._shine.setEndValue(0.0)
            self._shine.setDuration(_SHINE)
            self._shine.start()
        else:
            self._still.start(_SHINE)
        self.viewport().update()

    def shine_of(self, line: str) -> float:
        if line != self._shining:
            return 0.0
        fading = self._shine.state() is QVariantAnimation.State.Running
        return float(self._shine.currentValue()) if fading else 1.0

    def state_of(self, line: str, part: Part) -> str:
        """The colour role below a part that is pressed or pointed at; empty at rest."""
        if self._down == (line, part):
            return "pressed"
        return "hover" if self._hot == (line, part) and self._down is None else ""

    def stand(self, line: str) -> None:
        """The keyboard stands on a line; it keeps the focus it has."""
        row = self._rows.row_of(line)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(row))

    def middle_of(self, line: str) -> tuple[QPoint, int] | None:
        """The middle of a line in this widget and its height; None where it is not shown."""
        row = self._rows.row_of(line)
        if row < 0:
            return None
        rect = self.visualRect(self._rows.index(row))
        return rect.center(), rect.height()

    def part_at(self, at: QPoint) -> tuple[str, Part] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        line: LineView = index.data(ROW)
        rect = self.visualRect(index)
        for part, placed in self._delegate.face_of(line, rect.width()).parts:
            hit = placed.translated(rect.topLeft()).toAlignedRect()
            if mirrored(hit, rect, self.layoutDirection()).contains(at):
                return None if line.locked and part in _STEPS else (line.id, part)
        return None

    def centre_of(self, line: str, part: Part) -> QPoint:
        """Where a part of a line is hit."""
        index = self._rows.index(self._rows.row_of(line))
        rect = self.visualRect(index)
        placed = self._delegate.face_of(index.data(ROW), rect.width()).rect_of(part)
        hit = placed.translated(rect.topLeft()).toAlignedRect()
        return mirrored(hit, rect, self.layoutDirection()).center()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self.part_at(_whole(event.position()))
        if part is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._down, self._repeats = part, 0
        if part[1] in _STEPS:
            self._hold.start(_HELD)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._down = self._down, None
        self._hold.stop()
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        self.viewport().update()
        if self.part_at(_whole(event.position())) == pressed and not self._repeats:
            self._act(*pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hot = self.part_at(_whole(event.position()))
        if hot != self._hot:
            self._hot = hot
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hot = None
        self.viewport().update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line: LineView | None = self.currentIndex().data(ROW)
        if line is None:
            super().keyPressEvent(event)
        elif event.text() in _KEYS:
            if not line.locked:
                self.stepped.emit(line.id, _KEYS[event.text()])
        elif event.key() in PRESSES or event.key() == Qt.Key.Key_Menu:
            self.more.emit(line.id)
        else:
            super().keyPressEvent(event)
            now: LineView | None = self.currentIndex().data(ROW)
            if now is not None and now.id != line.id:
                self.chosen.emit(now.id)

    def first_stop(self) -> QModelIndex:
        return self._rows.index(max(0, self.currentIndex().row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hot = None

    def _act(self, line: str, part: Part) -> None:
        if part is Part.MENU:
            self.more.emit(line)
        else:
            self.stepped.emit(line, _STEPS[part])

    def _repeat(self) -> None:
        if self._down is None or self._rows.row_of(self._down[0]) < 0:
            self._hold.stop()
            return
        self._repeats += 1
        self._hold.start(_AGAIN)
        self._act(*self._down)

    def _stop_shining(self) -> None:
        self._shining = ""
        self.viewport().update()

    def _keys_told(self) -> str:
        return self.tr("+ and − change the number, Enter opens more, Del takes the line out.")


def _whole(at: QPointF) -> QPoint:
    return at.toPoint()
