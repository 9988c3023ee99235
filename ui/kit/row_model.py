"""The rows of a list: what changes is told row by row, so that the list keeps its place."""

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.rows import ROW, Index

R = TypeVar("R")

_NOWHERE = QModelIndex()


class RowModel(Generic[R], QAbstractListModel):
    """`key` tells rows apart, a row without one can't be chosen; `name` and `description` are what a screen
    reader says of one.
    """

    def __init__(
        self,
        key: Callable[[R], Hashable],
        name: Callable[[R], str],
        description: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._name, self._description = key, name, description
        self._rows: list[R] = []

    def rows(self) -> tuple[R, ...]:
        return tuple(self._rows)

    def row_of(self, key: Hashable) -> int:
        """-1 when no row has that key."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    def show_rows(self, rows: Sequence[R]) -> None:
        before, after = [self._key(row) for row in self._rows], [self._key(row) for row in rows]
        steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        for step, start, end, first, last in reversed(steps):  # from the end: places before it stay
            if step in ("delete", "replace"):
                self.beginRemoveRows(_NOWHERE, start, end - 1)
                del self._rows[start:end]
                self.endRemoveRows()
            if step in ("insert", "replace"):
                self.beginInsertRows(_NOWHERE, start, start + last - first - 1)
                self._rows[start:start] = rows[first:last]
                self.endInsertRows()
        if self._rows:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self._key(self._rows[index.row()]):
            flags &= ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self._description is not None:
            return self._description(row)
        return None
