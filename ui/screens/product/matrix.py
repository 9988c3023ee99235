"""Size and colour: one cell per variant, moved through with the arrow keys."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.format.numbers import grouped
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.kit.emptying import clear
from ui.kit.flow import Flow
from ui.kit.picture import Swatch
from ui.kit.stock import StockLevel, StockMark, paint_stock_dot, stock_dot_side
from ui.kit.text import Label, Paragraph
from ui.kit.tip import tip
from ui.screens.product.view import CellView, ColourView
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

_LABEL = 108
_GAP = 8
_WIDEST, _WIDEST_ROOMY = 76, 132
_LEAST = 48  # wide, so that a finger hits it


class VariantCell(QAbstractButton):
    """One variant; a size that a colour is not made in is an empty, dashed frame."""

    def __init__(self, view: CellView) -> None:
        super().__init__()
        self.setCheckable(True)
        self._widest = _WIDEST
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_view(view)

    def show_view(self, view: CellView) -> None:
        self.view = view
        self.setObjectName(f"cell-{view.sku}" if view.sku else "")
        self.setAccessibleName(view.name)
        self.setToolTip(tip(view.name))
        self.setEnabled(bool(view.sku))
        self.setChecked(view.selected)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if view.selected else Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if view.sku else Qt.CursorShape.ArrowCursor)
        self.update()

    def set_widest(self, widest: int) -> None:
        self._widest = widest
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(self._widest), current_theme().size.touch)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its number allows."""
        theme = current_theme()
        words = QFontMetricsF(theme.font("body", 600)).horizontalAdvance(_number(self.view))
        least = min(_LEAST, theme.size.touch) if theme.density == "dense" else _LEAST
        return QSize(
            max(least, round(words) + stock_dot_side() + _GAP + 12 if words else 0), theme.size.touch
        )

    def enterEvent(self, event: QEvent) -> None:
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), QRectF(self.rect())
        mirror(painter, frame)
        none = self.view.level is StockLevel.NONE
        if self.view.selected:
            fill_rounded(painter, frame, theme.radius.md, theme.color.accent_soft)
            outline_rounded(painter, frame, theme.radius.md, theme.color.accent, theme.stroke.selected)
        elif none:
            self._paint_dashed(painter, frame)
        else:
            hovered = self.underMouse() and self.isEnabled()
            fill = theme.color.pressed if self.isDown() else theme.color.hover if hovered else None
            fill_rounded(painter, frame, theme.radius.md, fill or theme.color.surface)
            outline_rounded(painter, frame, theme.radius.md, theme.color.line, theme.stroke.hairline)
        self._paint_level(painter, frame)

    def _paint_dashed(self, painter: QPainter, frame: QRectF) -> None:
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color.line, theme.stroke.hairline)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius.md, theme.radius.md)

    def _paint_level(self, painter: QPainter, frame: QRectF) -> None:
        words = _number(self.view)
        if not self.view.sku:
            return
        if not words:
            paint_stock_dot(painter, frame, self.view.level)
            return
        theme = current_theme()
        wide = QFontMetricsF(theme.font("body", 600)).horizontalAdvance(words)
        dot = stock_dot_side()
        left = frame.center().x() - (dot + _GAP + wide) / 2
        paint_stock_dot(painter, QRectF(left, 0, dot, frame.height()), self.view.level)
        ink = theme.color.accent_ink if self.view.selected else theme.color.ink
        text = QRectF(left + dot + _GAP, 0, wide + 2, frame.height())
        draw_text(painter, text, words, weight=600, colour=ink)


def _number(view: CellView) -> str:
    return grouped(view.pieces) if view.pieces > 0 else ""


class VariantMatrix(QWidget):
    """Emits the SKU of the cell that was clicked or reached with an arrow key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.cells: list[list[VariantCell]] = []
        self._shape: tuple[object, ...] = ()
        self._widest = _WIDEST
        self.setAccessibleName(self.tr("Size and colour"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title())
        column.addSpacing(6)
        variants = QHBoxLayout()
        variants.addLayout(self._grid)
        variants.addStretch()
        column.addLayout(variants)

    def show_variants(self, sizes: tuple[str, ...], colours: tuple[ColourView, ...]) -> None:
        shape = (sizes, tuple((each.colour, each.name) for each in colours))
        if shape != self._shape:
            self._build(sizes, colours)
            self._shape = shape
            return
        focused = next((cell for row in self.cells for cell in row if cell.hasFocus()), None)
        for row, colour in zip(self.cells, colours, strict=True):
            for cell, view in zip(row, colour.cells, strict=True):
                cell.show_view(view)
        if focused is not None:
            self._focus_chosen()

    def set_roomy(self, roomy: bool) -> None:
        """Cells may grow to fill a wide place."""
        self._widest = _WIDEST_ROOMY if roomy else _WIDEST
        for row in self.cells:
            for cell in row:
                cell.set_widest(self._widest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: (0, -onward),
            Qt.Key.Key_Right: (0, onward),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._move(*step)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The buttons would spend arrow keys on moving the focus themselves."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in arrows:
            self.keyPressEvent(event)
            return True
        return False

    def _move(self, down: int, right: int) -> None:
        """To the next variant in that direction, over sizes that a colour is not made in."""
        place = self._chosen_place()
        if place is None:
            return
        row, column = place[0] + down, place[1] + right
        while 0 <= row < len(self.cells) and 0 <= column < len(self.cells[row]):
            if self.cells[row][column].view.sku:
                self.chosen.emit(self.cells[row][column].view.sku)
                self._focus_chosen()
                return
            row, column = row + down, column + right

    def _focus_chosen(self) -> None:
        if place := self._chosen_place():
            self.cells[place[0]][place[1]].setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen_place(self) -> tuple[int, int] | None:
        return next(
            (
                (row, column)
                for row, cells in enumerate(self.cells)
                for column, cell in enumerate(cells)
                if cell.view.selected
            ),
            None,
        )

    def _build(self, sizes: tuple[str, ...], colours: tuple[ColourView, ...]) -> None:
        clear(self._grid)
        self.cells = []
        centre = Qt.AlignmentFlag.AlignHCenter
        for column, size in enumerate(sizes, start=1):
            label = Label(size, "caption", tone="ink3", align=centre)
            self._grid.addWidget(label, 0, column)
        for row, colour in enumerate(colours, start=1):
            self._grid.addWidget(_ColourLabel(colour), row, 0)
            cells = [VariantCell(view) for view in colour.cells]
            for cell in cells:
                cell.set_widest(self._widest)
            for column, cell in enumerate(cells, start=1):
                cell.clicked.connect(lambda _=False, cell=cell: self._clicked(cell))
                cell.installEventFilter(self)
                self._grid.addWidget(cell, row, column)
            self.cells.append(cells)

    def _clicked(self, cell: VariantCell) -> None:
        cell.setChecked(cell.view.selected)
        self.chosen.emit(cell.view.sku)

    def _title(self) -> Flow:
        row = Flow(16, spread=True)
        row.addWidget(Label(self.tr("Size and colour"), "title", weight=600))
        for level, words in (
            (StockLevel.FULL, self.tr("3 or more")),
            (StockLevel.LOW, self.tr("1–2")),
            (StockLevel.ELSEWHERE, self.tr("Elsewhere")),
            (StockLevel.NONE, self.tr("Nowhere")),
        ):
            row.addWidget(StockMark(level, words, tone="ink3"))
        return row


class _ColourLabel(QWidget):
    def __init__(self, colour: ColourView) -> None:
        super().__init__()
        self.setFixedWidth(current_theme().px(_LABEL))
        dot = Swatch(20)
        dot.show_colour(colour.colour)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(dot)
        row.addWidget(Paragraph(colour.name, tone="ink"), 1, Qt.AlignmentFlag.AlignVCenter)
