"""What can be seen, as data."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from ui.shell.sheets import open_sheet as open_sheet
from ui.shell.window import MainWindow


def state_of(window: MainWindow) -> dict[str, Any]:
    frame, line, locked = window.frame, window.line.view, window.is_locked
    session = window.workspace.session
    status = window.workspace.sync.status
    sheet = open_sheet(window)
    view = frame.omnibox.view
    return {
        "locked": locked,
        "stage": str(window.sign_in.view.stage),
        "actor": session.actor_id,
        "route": window.wanted or str(frame.router.here),
        "omnibox": {"state": frame.top.omnibox.state(), "text": view.text, "hint": view.hint},
        "suggestions": [f"{each.title} · {each.detail}" for each in view.suggestions],
        "pill": line.text,
        "horizon": line.kind,
        "online": str(status.line) == "online",
        "loaded": status.loaded,
        "outbox": line.pending,
        "attention": line.attention,
        "attention_ids": [each.id for each in window.attention()],
        "central_seq": status.central_seq,
        "toast": toast.text if (toast := frame.toasts.current()) else "",
        "screen": texts(window.sign_in_panel if locked else frame.main.currentWidget()),
        "context": texts(frame.stage.panel.pages) if frame.stage.shows_context and not locked else [],
        "layout": str(frame.layout_now),
        "look": asdict(window.looks.appearance),
        "sheet": texts(sheet) if sheet else [],
        "focus": _name(QApplication.focusWidget()),
    }


def _name(widget: QWidget | None) -> str:
    return (widget.objectName() or type(widget).__name__) if widget else ""


def texts(root: QWidget | None) -> list[str]:
    """All words that are visible below `root`, lists with all their rows."""
    if root is None:
        return []
    return [text for each in (root, *root.findChildren(QWidget)) if each.isVisible() for text in _words(each)]


def _words(widget: QWidget) -> list[str]:
    match widget:
        case QLabel():
            found = [widget.text()]
        case QLineEdit():
            found = [widget.text()]
        case QAbstractItemView():
            found = _rows(widget)
        case QAbstractButton() if not widget.findChildren(QLabel):
            found = [widget.text().replace("&&", "&") or widget.accessibleName()]
        case _:
            found = []
    return [text for text in found if text]


def _rows(view: QAbstractItemView) -> list[str]:
    model, found = view.model(), []
    for row in range(model.rowCount(view.rootIndex())):
        # Only tables have columns to count: Qt keeps a list's to itself.
        for column in range(
            model.columnCount(view.rootIndex()) if isinstance(model, QAbstractTableModel) else 1
        ):
            index = model.index(row, column)
            words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
            if isinstance(words, str) and words:
                found.append(words)
    return found


def matches(state: dict[str, Any], until: dict[str, Any]) -> bool:
    """Every wanted key: equal, or part of the text, or part of one of the texts."""
    return all(_fits(state.get(key), wanted) for key, wanted in until.items())


def _fits(found: Any, wanted: Any) -> bool:
    match found, wanted:
        case dict(), dict():
            return matches(found, wanted)
        case list(), str():
            return any(wanted in each for each in found)
        case str(), str() if wanted:
            return wanted in found
        case _:
            return bool(found == wanted)
