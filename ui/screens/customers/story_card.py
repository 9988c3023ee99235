"""What a customer did in all channels, and which sort of it is shown."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from ui.kit.button import Button
from ui.screens.customers.person_view import StoryView
from ui.screens.customers.story import EVERYTHING, FILTERS, filter_words
from ui.screens.page import ListCard


class StoryCard(ListCard):
    filtered = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("All channels"))
        self._filter = EVERYTHING
        self.list.setObjectName("story")
        self.filter = Button("", "quiet", icon="chevron-down", trailing=True)
        self.filter.setObjectName("story-filter")
        self.add_to_head(self.filter)
        self.filter.clicked.connect(self._open)

    def show_story(self, view: StoryView) -> None:
        self._filter = view.filter
        words = filter_words(view.filter)
        self.filter.setText(words)
        self.filter.setAccessibleName(self.tr("Shown: {what}").format(what=words))
        nothing = self.tr("Nothing is known yet.")
        self.empty.setText(
            nothing if view.filter == EVERYTHING else self.tr("Nothing of this sort is known here.")
        )
        self.show_rows(view.rows)

    def menu_of(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What is shown"))
        for key in FILTERS:
            action = menu.addAction(filter_words(key))
            action.setCheckable(True)
            action.setChecked(key == self._filter)
            action.triggered.connect(lambda _=False, key=key: self.filtered.emit(key))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self) -> None:
        self.menu_of().popup(self.filter.mapToGlobal(QPoint(0, self.filter.height() + 4)))
