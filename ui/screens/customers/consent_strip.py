"""What a customer agreed to, as chips; the whole strip is one button that leads to when and how."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.kit.chip import chip_height, chip_width, paint_chip
from ui.kit.drawing import draw_text, fill_rounded, outline_rounded
from ui.kit.wrapped import text_width
from ui.screens.customers.person_view import ConsentView
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.style import RADIUS
from ui.theme.tokens import current_theme

_GAP, _AFTER_LEAD = 8, 12


class ConsentStrip(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self._consents: tuple[ConsentView, ...] = ()
        self.setObjectName("consents")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RADIUS, current_theme().radius.md)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_consents(())

    def show_consents(self, consents: Sequence[ConsentView]) -> None:
        self._consents = tuple(consents)
        told = ", ".join(f"{each.words}: {each.told}" for each in consents)
        self.setAccessibleName(self._lead())
        self.setAccessibleDescription(told)
        self.setToolTip("\n".join(f"{each.words}: {each.told}" for each in consents))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._placed(width)[-1][1].bottom() if self._consents else 0
        return max(current_theme().size.touch, round(lines) + 2 * _GAP)

    def sizeHint(self) -> QSize:
        placed = self._placed(10_000)
        wide = placed[-1][1].right() if placed else text_width(self._lead(), "caption")
        return QSize(round(wide) + 1, current_theme().size.touch)

    def minimumSizeHint(self) -> QSize:
        longest = max((_chip(each) for each in self._consents), default=0)
        return QSize(max(longest, round(text_width(self._lead(), "caption")) + 1), current_theme().size.touch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        color, frame = theme.color, QRectF(self.rect())
        if self.isDown() or self.underMouse():
            fill_rounded(painter, frame, theme.radius.md, color.pressed if self.isDown() else color.hover)
        placed = self._placed(self.width())
        tall = placed[-1][1].bottom() if placed else chip_height()
        painter.translate(0, (self.height() - tall) / 2)
        lead = QRectF(0, 0, text_width(self._lead(), "caption") + 1, chip_height())
        draw_text(painter, lead, self._lead(), role="caption", colour=color.ink3)
        for each, rect in placed:
            _paint(painter, rect, each)

    def _lead(self) -> str:
        return self.tr("Agreed to") if self._consents else self.tr("Never asked what they agree to")

    def _placed(self, width: int) -> list[tuple[ConsentView, QRectF]]:
        """Lines of chips behind the lead."""
        found = []
        begin = text_width(self._lead(), "caption") + _AFTER_LEAD
        left, top = begin, 0.0
        for each in self._consents:
            wide = _chip(each)
            if left > begin and left + wide > width:
                left, top = begin if begin + wide <= width else 0.0, top + chip_height() + _GAP
            found.append((each, QRectF(left, top, wide, chip_height())))
            left += wide + _GAP
        return found


def _chip(consent: ConsentView) -> int:
    return chip_width(consent.words, "check")


def _paint(painter: QPainter, rect: QRectF, consent: ConsentView) -> None:
    """What was withdrawn is outlined and crossed."""
    theme = current_theme()
    if consent.given:
        paint_chip(painter, rect, consent.words, "success", "check")
        return
    outline_rounded(painter, rect, theme.radius.sm, theme.color.line, theme.stroke.control)
    side = theme.glyph(16)
    glyph = QRectF(rect.left() + 8, rect.center().y() - side / 2, side, side)
    paint_icon(painter, glyph, "x", theme.color.ink2)
    words = QRectF(glyph.right() + 6, rect.top(), rect.right() - glyph.right() - 13, rect.height())
    draw_text(painter, words, consent.words, role="caption", weight=500, colour=theme.color.ink2)
