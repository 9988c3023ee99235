"""Paints one line of the basket; where its parts stand is for `line_face` to say."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.format.numbers import grouped
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.kit.picture import paint_variant
from ui.kit.rows import ROW, Index, RowDelegate, row_width
from ui.kit.wrapped import draw_wrapped
from ui.screens.sell.line_face import Face, Part, face
from ui.screens.sell.view import LineView
from ui.theme.icons import paint_icon
from ui.theme.tokens import current_theme

if TYPE_CHECKING:
    from ui.screens.sell.line_list import LineList

_ICONS = {Part.FEWER: "minus", Part.MORE: "plus", Part.MENU: "ellipsis"}
_GLYPHS = {Part.FEWER: 20, Part.MORE: 20, Part.MENU: 20}
_CENTRE = Qt.AlignmentFlag.AlignCenter


class LineDelegate(RowDelegate):
    @property
    def shown_in(self) -> "LineList":
        return cast("LineList", self.parent())

    def face_of(self, line: LineView, width: int) -> Face:
        return face(line, width, self.shown_in.price_room, self.shown_in.stepper_width)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.face_of(index.data(ROW), row_width(option)).height)

    def ground(self, _option: QStyleOptionViewItem, index: Index) -> QColor | None:
        """A line that was just scanned shines up; one that is pointed at does not: its parts do."""
        line: LineView = index.data(ROW)
        if (shine := self.shown_in.shine_of(line.id)) > 0:
            soft = QColor(current_theme().color.accent_soft)
            soft.setAlphaF(shine)
            return soft
        return None

    def paint_content(
        self, painter: QPainter, rect: QRect, _option: QStyleOptionViewItem, index: Index
    ) -> None:
        line: LineView = index.data(ROW)
        placed = self.face_of(line, rect.width())
        painter.translate(rect.topLeft())
        paint_variant(painter, placed.picture, line.art, line.colour)
        self._paint_words(painter, placed)
        self._paint_price(painter, placed)
        self._paint_stepper(painter, line, placed)
        if any(part is Part.MENU for part, _ in placed.parts):
            self._paint_part(painter, line, placed, Part.MENU, enabled=True)
        painter.translate(-rect.topLeft())

    def _paint_words(self, painter: QPainter, placed: Face) -> None:
        color = current_theme().color
        for each in placed.words:
            if each.icon:
                paint_icon(painter, each.mark, each.icon, color[each.tone])
            draw_wrapped(
                painter, each.rect, each.words, role=each.role, weight=each.weight, colour=color[each.tone]
            )

    def _paint_price(self, painter: QPainter, placed: Face) -> None:
        color = current_theme().color
        for each in placed.prices:
            draw_text(
                painter,
                each.rect,
                each.words,
                role=each.role,
                weight=each.weight,
                colour=color[each.tone],
                align=each.align,
            )
        if not placed.struck.isEmpty():
            painter.fillRect(placed.struck, color.ink3)

    def _paint_stepper(self, painter: QPainter, line: LineView, placed: Face) -> None:
        theme = current_theme()
        radius = theme.radius.md
        fill = theme.color.disabled_fill if line.locked else theme.color.surface
        fill_rounded(painter, placed.stepper, radius, fill)
        for part in (Part.FEWER, Part.MORE):
            self._paint_part(painter, line, placed, part, enabled=not line.locked)
        if not line.locked:
            outline_rounded(painter, placed.stepper, radius, theme.color.line_strong, theme.stroke.control)
        ink = theme.color.disabled_ink if line.locked else theme.color.ink
        draw_text(painter, placed.stepper, grouped(line.pieces), weight=600, colour=ink, align=_CENTRE)

    def _paint_part(
        self, painter: QPainter, line: LineView, placed: Face, part: Part, *, enabled: bool
    ) -> None:
        theme, rect = current_theme(), placed.rect_of(part)
        state = self.shown_in.state_of(line.id, part)
        if enabled and state:
            inner = rect.adjusted(1, 1, -1, -1)
            fill_rounded(painter, inner, theme.radius.md - 1, theme.color[state])
        side = theme.glyph(_GLYPHS[part])
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(rect.center())
        tone = "ink" if enabled and part is not Part.MENU else "ink2"
        paint_icon(painter, glyph, _ICONS[part], theme.color[tone])
