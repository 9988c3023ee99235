"""A row whose parts go on in a next line where they don't fit beside each other."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QStyle


class Flow(QHBoxLayout):
    """`spread` gives the first part what the others leave of its line: a title with things at its end.

    Qt keeps the items: those that Python keeps outlive their layout, and take others with them that Qt has
    put in their place since.
    """

    def __init__(self, gap: int = 8, *, spread: bool = False) -> None:
        super().__init__()
        self._gap, self._spread = gap, spread
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        high = sum(_height(line) for line in lines) + self._gap * max(0, len(lines) - 1)
        return high + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, _height(shown)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = self._shown()
        wide = max((item.minimumSize().width() for item in shown), default=0)
        return QSize(wide, _height(shown)).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)
        host = self.parentWidget()
        direction = host.layoutDirection() if host else Qt.LayoutDirection.LeftToRight
        rect = rect.marginsRemoved(self.contentsMargins())
        top = rect.top()
        for line in self._lines(rect.width()):
            height, left = _height(line), rect.left()
            taken = sum(self._wide(item, rect.width()) for item in line) + self._gap * (len(line) - 1)
            for place, item in enumerate(line):
                width = self._wide(item, rect.width())
                if self._spread and place == 0 and line[0] is self._shown()[0]:
                    width += rect.width() - taken
                size = QSize(width, min(height, item.sizeHint().height()))
                at = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, rect, at))
                left += width + self._gap
            top += height + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in map(self.itemAt, range(self.count())) if item and not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = self._wide(item, width)
            if lines and left + wide <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
                left = 0
            left += wide + self._gap
        return lines

    @staticmethod
    def _wide(item: QLayoutItem, room: int) -> int:
        return min(item.sizeHint().width(), room)


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
