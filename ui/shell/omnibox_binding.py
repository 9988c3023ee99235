"""Ties the field of the omnibox and its list to what becomes of the input."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.omnibox import Omnibox
from ui.shell.omnibox import PAGE_STEP, OmniboxView, OmniboxViewModel
from ui.shell.suggestions import Suggestions

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE_STEP,
    Qt.Key.Key_PageUp: -PAGE_STEP,
}
_EDGES = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}  # whether the last
# A window that comes to the front gives its first field the focus: nobody has asked to search then.
_BY_HAND = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class OmniboxBinding(QObject):
    def __init__(self, model: OmniboxViewModel, box: Omnibox, frame: QWidget) -> None:
        super().__init__(frame)
        self._model, self._box = model, box
        self.suggestions = Suggestions(frame)
        box.field.installEventFilter(self)
        box.typed.connect(model.type)
        box.submitted.connect(model.submit)
        box.cleared.connect(model.clear)
        self.suggestions.chosen.connect(model.choose)
        model.changed.connect(self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box.field:
            match event.type():
                case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                    return self._key(Qt.Key(event.key()))
                case QEvent.Type.FocusIn if isinstance(event, QFocusEvent) and event.reason() in _BY_HAND:
                    self._model.enter()
                case QEvent.Type.MouseButtonPress:
                    self._model.enter()
                case QEvent.Type.FocusOut:
                    self.suggestions.hide()
                    self._model.leave()
                case _:
                    pass
        return False

    def bring_back(self, view: OmniboxView) -> None:
        """What was there before the frame was built anew."""
        self._model.view = view
        self._box.field.setText(view.text)
        self._show()

    def _key(self, key: Qt.Key) -> bool:
        """Home and End move the cursor until a row is selected."""
        view = self._model.view
        if key is Qt.Key.Key_Down and not view.text and not view.suggestions:
            self._model.enter()
        elif key in _STEPS and view.suggestions:
            self._model.select(_STEPS[key])
        elif key in _EDGES and view.selected >= 0:
            self._model.select_edge(last=_EDGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.selected >= 0:
            self._model.choose(view.selected)
        else:
            return False
        return True

    def _show(self) -> None:
        view, box = self._model.view, self._box
        if view.state == "routed":
            box.say(view.text, view.hint)
        elif view.state == "missing":
            box.say_missing(view.text, view.hint)
        else:
            box.show_typed(view.text, view.hint)
        self.suggestions.show_view(view, box)
