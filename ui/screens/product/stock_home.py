"""The stock destination: what this store holds, narrowed by words, category, brand and level."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from associate_app.queries.stock_list import Shown
from ui.kit.age import TONES, age_of, age_words
from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.flow import Flow
from ui.kit.notice import Notice
from ui.kit.row_view import RowView
from ui.kit.search_field import SearchField
from ui.kit.skeleton import Skeleton
from ui.kit.tabs import Tabs
from ui.kit.text import Label
from ui.screens.product.seen import SeenStrip
from ui.screens.product.stock_list import StockListViewModel
from ui.screens.product.stock_rows import StockDelegate, TableHead, stock_model
from ui.screens.product.view import StockListView
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_TYPING_MS = 120
_NEAR = 600  # px above the end of what is read at which more is asked for


class Facet(Button):
    """Opens a menu of what the list can be narrowed to; says what was chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, everything: str) -> None:
        super().__init__(name, icon="chevron-down")
        self._name, self._everything = name, everything
        self._options: tuple[str, ...] = ()
        self._choice = ""
        self.clicked.connect(self._open)

    def show_options(self, options: tuple[str, ...], choice: str) -> None:
        self._options, self._choice = options, choice
        self.setText(choice or self._name)
        self.setAccessibleName(f"{self._name}: {choice or self._everything}")

    def menu_of(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        for option, words in (("", self._everything), *((each, each) for each in self._options)):
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option == self._choice)
            action.triggered.connect(lambda _=False, option=option: self.chosen.emit(option))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self) -> None:
        self.menu_of().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class StockHome(QWidget):
    """Emits `chosen` with the variant to show."""

    chosen = Signal(str)

    def __init__(self, model: StockListViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.age = Label("", "caption", tone="ink3")
        self.filter = SearchField(self.tr("Narrow the list"), self.tr("Name, colour or number"))
        self.filter.setObjectName("stock-filter")
        self.category = Facet(self.tr("Category"), self.tr("All categories"))
        self.category.setObjectName("stock-category")
        self.brand = Facet(self.tr("Brand"), self.tr("All brands"))
        self.brand.setObjectName("stock-brand")
        kinds = [
            (Shown.HERE.value, self.tr("In this store")),
            (Shown.LOW.value, self.tr("Low here")),
            (Shown.GONE.value, self.tr("Gone here, elsewhere there")),
        ]
        self.kinds = Tabs(kinds, self.tr("Which styles"))
        self.kinds.setObjectName("stock-kinds")
        self.strip = SeenStrip()
        self.rows, self.delegate = stock_model(), StockDelegate()
        self.list = RowView(self.rows, self.delegate, self.tr("What lies here"))
        self.list.setObjectName("stock-list")
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the columns stay put
        self.table_head = TableHead()
        self.clear = Button(self.tr("Show everything"))
        self.clear.setObjectName("stock-clear")
        self.empty = EmptyState(self.tr("Nothing here"), action=self.clear)
        self.loading = Skeleton(8)
        self.notice = Notice()
        self._strip_wanted = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self._show()

    def arrange(self, layout: Layout) -> None:
        large = current_theme().large_print
        self.delegate.dense = layout is Layout.DENSE and not large
        self.table_head.setVisible(self.delegate.dense)
        self._strip_wanted = layout is Layout.PORTRAIT or (layout is Layout.NARROW and not large)
        self.list.doItemsLayout()
        self._show_strip()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.watch(False)

    def _connect(self) -> None:
        model = self._model
        self.filter.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(lambda: model.filter(self.filter.text()))
        self.category.chosen.connect(model.choose_category)
        self.brand.chosen.connect(model.choose_brand)
        self.kinds.chosen.connect(model.show_only)
        self.clear.clicked.connect(self._clear)
        self.strip.chosen.connect(self.chosen)
        self.list.opened.connect(lambda row: self.chosen.emit(row.sku))
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self._near_the_end())
        model.changed.connect(self._show)

    def _clear(self) -> None:
        self.filter.clear()
        self._typing.stop()
        self._model.clear()
        self.filter.setFocus()

    def _show(self) -> None:
        view = self._model.view
        self.category.show_options(view.categories, view.asked.category)
        self.brand.show_options(view.brands, view.asked.brand)
        if self.kinds.choice() != view.asked.shown:
            self.kinds.choose(view.asked.shown)
        self.rows.show_rows(view.rows)
        self._show_age(view)
        self._show_body(view)
        self._show_strip()
        if view.problem:
            self.notice.say("danger", view.problem)
        else:
            self.notice.silence()
        QTimer.singleShot(0, self, self._near_the_end)

    def _show_age(self, view: StockListView) -> None:
        if view.at is None or view.now is None:
            self.age.setText("")
            return
        self.age.setText(f"{view.store} · {age_words(view.at, view.now)}")
        self.age.set_tone(TONES[age_of(view.at, view.now)])

    def _show_body(self, view: StockListView) -> None:
        self.clear.setVisible(view.narrowed)
        if view.rows:
            self._pages.setCurrentWidget(self._filled)
        elif view.loading or not view.whole:
            self._pages.setCurrentWidget(self._waiting)
        else:
            title, line = self._nothing(view)
            self.empty.title.setText(title)
            self.empty.line.setText(line)
            self._pages.setCurrentWidget(self.empty)

    def _nothing(self, view: StockListView) -> tuple[str, str]:
        if view.narrowed:
            return self.tr("Nothing fits"), self.tr("Try fewer words, or another category or brand.")
        words: dict[Shown, Callable[[], tuple[str, str]]] = {
            Shown.HERE: lambda: (
                self.tr("Nothing lies here yet"),
                self.tr("What this store holds shows up here as soon as it has loaded."),
            ),
            Shown.LOW: lambda: (
                self.tr("Nothing is low"),
                self.tr("Styles with one or two pieces show up here."),
            ),
            Shown.GONE: lambda: (
                self.tr("Nothing is gone"),
                self.tr("Styles that are sold out here and lie elsewhere show up here."),
            ),
        }
        return words[view.asked.shown]()

    def _show_strip(self) -> None:
        self.strip.setVisible(self._strip_wanted and bool(self.strip.cards) and not self._model.view.narrowed)

    def _near_the_end(self) -> None:
        bar = self.list.verticalScrollBar()
        if self.isVisible() and self._model.view.rows and bar.maximum() - bar.value() < _NEAR:
            self._model.more()

    def _lay_out(self) -> None:
        self.filter.setMinimumWidth(current_theme().px(280))
        narrow = Flow(8, spread=True)
        for widget in (self.filter, self.category, self.brand):
            narrow.addWidget(widget)
        card = QFrame()
        card.setProperty("card", "surface")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.table_head)
        head.addSpacing(self.list.verticalScrollBar().sizeHint().width())
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.list, 1)
        self._filled = card
        self._waiting = QWidget()
        waiting = QVBoxLayout(self._waiting)
        waiting.addWidget(self.loading)
        waiting.addStretch()
        body = QWidget()
        self._pages = QStackedLayout(body)
        for page in (self._waiting, self._filled, self.empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(12)
        column.addLayout(narrow)
        column.addWidget(self.kinds)
        column.addWidget(self.strip)
        column.addWidget(self.notice)
        column.addWidget(body, 1)
