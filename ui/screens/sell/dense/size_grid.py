"""The sizes of one colour as buttons, each with how much there is of it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.kit.emptying import clear
from ui.kit.press import Press
from ui.kit.stock import StockMark
from ui.screens.sell.dense.line_facts import SizeView
from ui.theme.tokens import current_theme

_COLUMNS, _COLUMNS_LARGE = 5, 3


class SizeButton(QPushButton):
    def __init__(self, view: SizeView) -> None:
        super().__init__()
        self.setProperty("kind", "option")
        self.setCheckable(True)
        self.setObjectName(f"size-{view.size}")
        Press(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.mark = StockMark(view.level, view.size, role="body", weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(self.mark)
        row.addStretch(1)
        self.show_size(view)

    def show_size(self, view: SizeView) -> None:
        self.mark.show_level(view.level, view.size)
        self.setAccessibleName(view.name)
        self.setChecked(view.selected)

    def sizeHint(self) -> QSize:
        return QSize(self.mark.sizeHint().width() + 10, current_theme().size.touch)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ChildPolished:
            self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return super().event(event)


class SizeGrid(QWidget):
    """`chosen` with the SKU of another size."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, SizeButton] = {}
        self._shown: tuple[SizeView, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_sizes(self, sizes: tuple[SizeView, ...], *, locked: bool) -> None:
        """Buttons that stay keep the focus."""
        if [each.sku for each in sizes] != list(self.buttons):
            self._build(sizes)
        self._shown = sizes
        for each in sizes:
            self.buttons[each.sku].show_size(each)
            self.buttons[each.sku].setEnabled(not locked)

    def _build(self, sizes: tuple[SizeView, ...]) -> None:
        clear(self._grid)
        self.buttons = {}
        wide = _COLUMNS_LARGE if current_theme().scale > 1 else _COLUMNS
        for place, each in enumerate(sizes):
            button = SizeButton(each)
            button.clicked.connect(lambda _=False, sku=each.sku: self._choose(sku))
            self._grid.addWidget(button, place // wide, place % wide)
            self.buttons[each.sku] = button

    def _choose(self, sku: str) -> None:
        """What is chosen is for the basket to say."""
        for each in self._shown:
            self.buttons[each.sku].setChecked(each.selected)
        self.chosen.emit(sku)
