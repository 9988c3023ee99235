"""Words that are broken inside, because the longest one has no room in its line."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from tests.screens.recorder import Drawn

_MOST_ROWS = 200  # of a list: more are not seen at once


def torn(root: QWidget, texts: Sequence[Drawn]) -> Iterator[Drawn]:
    """The first part of each word that goes on in the next line.

    Lines of one text are drawn one after the other; what `root` says tells whether they are one word. An
    address has no place where it should break.
    """
    said = " ".join(_said(root))
    for line, after in pairwise(texts):
        below = line.box.top() < after.box.top() < line.box.bottom() + line.box.height()
        across = line.box.left() < after.box.right() and after.box.left() < line.box.right()
        if not (below and across) or line.ink != after.ink:
            continue
        first, second = line.text.split()[-1], after.text.split()[0]
        parted = not (line.text[-1].isalnum() and after.text[0].isalnum())
        if (
            not parted
            and "@" not in first + second
            and first + second in said
            and f"{first} {second}" not in said
        ):
            yield line


def _said(root: QWidget) -> Iterator[str]:
    for each in (root, *root.findChildren(QWidget)):
        if not each.isVisible():
            continue
        yield each.accessibleName()
        if isinstance(each, QAbstractButton | QLabel):
            yield each.text()
        if isinstance(each, QAbstractItemView):
            yield from _rows(each)


def _rows(view: QAbstractItemView) -> Iterable[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    for row in range(min(_MOST_ROWS, model.rowCount(view.rootIndex()))):
        index = model.index(row, 0, view.rootIndex())
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            yield str(index.data(role) or "")
