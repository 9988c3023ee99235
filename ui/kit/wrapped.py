"""Text of delegates that wraps and grows downwards, so that nothing is cut off."""

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from ui.kit.drawing import draw_text
from ui.kit.text import laid_out
from ui.theme.mirror import upright
from ui.theme.tokens import TextRole, current_theme


def text_width(text: str, role: TextRole = "body", weight: int | None = None) -> float:
    """Logical pixels that `text` takes in one line."""
    return _width(current_theme().scale, text, role, weight)


def wrapped_height(text: str, width: float, role: TextRole = "body", weight: int | None = None) -> int:
    """Logical pixels that `text` takes in lines of `width`; one line at least."""
    return _lines(current_theme().scale, text, int(width), role, weight) * current_theme().text[role].line


def draw_wrapped(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    role: TextRole = "body",
    weight: int | None = None,
    colour: QColor | None = None,
) -> int:
    """Paints from the top of `rect`, as wide as that is; returns the height it took."""
    theme = current_theme()
    line = theme.text[role].line
    if text_width(text, role, weight) <= rect.width():
        one = QRectF(rect.left(), rect.top(), rect.width(), line)
        draw_text(painter, one, text, role=role, weight=weight, colour=colour)
        return line
    height = wrapped_height(text, rect.width(), role, weight)
    whole = QRectF(rect.left(), rect.top(), rect.width(), height)
    painter.setPen(theme.color.ink if colour is None else colour)
    with upright(painter, whole):
        _laid_out(text, int(rect.width()), role, weight).draw(painter, whole.topLeft())
    return height


def _laid_out(text: str, width: int, role: TextRole, weight: int | None) -> QTextLayout:
    theme = current_theme()
    return laid_out(text, theme.font(role, weight), width, theme.text[role].line)


@lru_cache(maxsize=2_000)
def _lines(_scale: float, text: str, width: int, role: TextRole, weight: int | None) -> int:
    return max(1, _laid_out(text, width, role, weight).lineCount())


@lru_cache(maxsize=2_000)
def _width(_scale: float, text: str, role: TextRole, weight: int | None) -> float:
    return QFontMetricsF(current_theme().font(role, weight)).horizontalAdvance(text)
