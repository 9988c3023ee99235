"""The faults a machine can see: no name, too small to hit, clipped or overlapping, too little contrast.

Sources: WCAG 2.2, 1.4.3 and 1.4.11 for contrast and its formula; LOOK.md of the design for target sizes.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTextEdit,
    QWidget,
)

import resources
from tests.screens.recorder import Drawn
from tests.screens.torn import torn
from ui.theme.tokens import current_theme

Fault = Literal["unnamed", "too_small", "clipped", "overlapping", "contrast"]
TEXT_CONTRAST, SHAPE_CONTRAST = 4.5, 3.0
TOUCH, DENSE = 48, 32  # logical pixels
_CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
_SLACK = 1.5  # logical pixels that rounding may take
_VISIBLE = 1.05  # less has no pixel left: something lies over it
_TOUCHING = 2.0  # logical pixels by which boxes of text may share their leading


@dataclass(frozen=True, slots=True)
class Finding:
    fault: Fault
    what: str
    where: tuple[int, int, int, int]


def look_at(widget: QWidget, window: QWidget, drawn: Sequence[Drawn], image: QImage) -> tuple[Finding, ...]:
    """All faults of `widget`, which lies on top of `window`; `image` is the window as a person sees it."""
    texts = [each for each in drawn if each.text]
    return (
        *_unnamed(widget, window),
        *_too_small(widget, window),
        *_clipped(widget, window, texts),
        *_overlapping(texts),
        *_contrast(drawn, image),
    )


def _unnamed(root: QWidget, window: QWidget) -> Iterator[Finding]:
    for each in _reachable(root):
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(each)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield Finding("unnamed", _name(each), _place(each, window))
        if isinstance(each, QAbstractItemView):
            for row, box in _rows(each):
                said = each.model().index(row, 0, each.rootIndex()).data(Qt.ItemDataRole.AccessibleTextRole)
                shown = each.model().index(row, 0, each.rootIndex()).data(Qt.ItemDataRole.DisplayRole)
                if not (said or shown):
                    yield Finding("unnamed", f"{_name(each)} row {row}", _moved(box, each, window))


def _too_small(root: QWidget, window: QWidget) -> Iterator[Finding]:
    least = DENSE if current_theme().density == "dense" else TOUCH
    if isinstance(root, QMenu):
        for action in root.actions():
            if (box := root.actionGeometry(action)).height() < least:
                yield Finding("too_small", f"{action.text()} of a menu", _moved(box, root, window))
    for each in _reachable(root):
        if each.property("pressable") is False:
            continue  # rows that are only read: focus lets the keyboard scroll to them
        if isinstance(each, QAbstractItemView):
            small = [(row, box) for row, box in _rows(each) if min(box.width(), box.height()) < least]
            for row, box in small:
                yield Finding("too_small", f"{_name(each)} row {row}", _moved(box, each, window))
        elif not isinstance(each, QAbstractScrollArea):
            target = _target(each)
            if min(target.width(), target.height()) < least:
                yield Finding("too_small", _name(each), _place(target, window))


def _clipped(root: QWidget, window: QWidget, texts: Sequence[Drawn]) -> Iterator[Finding]:
    """Cut off by something that can't be scrolled, shortened to an ellipsis, or broken inside a word."""
    for each in torn(root, texts):
        yield Finding("clipped", f"{each.text}-", _numbers(each.box))
    for each in texts:
        if each.text.endswith("…") and len(each.text) > 1 and not _own_ellipses().fullmatch(each.text):
            yield Finding("clipped", each.text, _numbers(each.box))
            continue
        lost_across = each.box.width() - each.seen.width()
        lost_down = (each.box.height() - each.seen.height()) * 0.6  # leading above and below the letters
        if lost_across > _SLACK or lost_down > each.box.height() * 0.12 + _SLACK:
            at = window.childAt(each.seen.center().toPoint())
            if at is not None and not _scrolls(at, root, across=lost_across > _SLACK):
                yield Finding("clipped", each.text, _numbers(each.box))


@cache
def _own_ellipses() -> re.Pattern[str]:
    """Words that end in an ellipsis of their own, such as "Ship from…", in every language."""
    texts = {
        each.text
        for file in (Path(resources.__file__).parent / "translations").glob("*.ts")
        for each in ElementTree.parse(file).iter()  # noqa: S314 - our own file
        if each.tag in ("source", "translation", "numerusform") and (each.text or "").endswith("…")
    }
    return re.compile("|".join(re.sub(r"\\{\w+\\}", ".+", re.escape(str(each))) for each in texts) or "(?!)")


def _overlapping(texts: Sequence[Drawn]) -> Iterator[Finding]:
    for one, other in combinations(texts, 2):
        both = one.seen.intersected(other.seen)
        if both.width() > _TOUCHING and both.height() > min(one.seen.height(), other.seen.height()) * 0.35:
            yield Finding("overlapping", f"{one.text} / {other.text}", _numbers(both))


def _contrast(drawn: Iterable[Drawn], image: QImage) -> Iterator[Finding]:
    """Of a text by its pen, of a picture by what stands out most from its ground."""
    pixels = Pixels(image)
    for each in drawn:
        colours = pixels.count(each.seen.toAlignedRect())
        scrolled_off = not each.text and each.seen.height() < each.box.height() / 2
        if not colours or scrolled_off:
            continue
        ground = QColor(colours.most_common(1)[0][0])
        if each.ink is not None:
            found, least = contrast(_over(each.ink, ground), ground), TEXT_CONTRAST
        else:
            found, least = max(contrast(QColor(each), ground) for each in colours), SHAPE_CONTRAST
        if _VISIBLE < found < least:
            yield Finding("contrast", f"{each.text or 'icon'} {found:.2f}", _numbers(each.box))


class Pixels:
    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._line = self._image.bytesPerLine() // 4
        self._colours = memoryview(self._image.constBits()).cast("I")

    def count(self, box: QRect) -> Counter[int]:
        """How often each colour (0xffRRGGBB) occurs in `box`."""
        inside = box.intersected(self._image.rect())
        counted: Counter[int] = Counter()
        for y in range(inside.top(), inside.bottom() + 1):
            start = y * self._line + inside.left()
            counted.update(self._colours[start : start + inside.width()])
        return counted


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _over(ink: QColor, ground: QColor) -> QColor:
    alpha = ink.alphaF()
    return QColor.fromRgbF(
        *(
            top * alpha + under * (1 - alpha)
            for top, under in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )


def _reachable(root: QWidget) -> Iterator[QWidget]:
    """What a finger or the keyboard can get at."""
    for each in (root, *root.findChildren(QWidget)):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        if each.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            continue
        if isinstance(each, QScrollBar) or each.objectName() == "qt_spinbox_lineedit":
            continue
        takes_keys = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
        if isinstance(each, _CONTROLS) or takes_keys:
            yield each


def _rows(view: QAbstractItemView) -> Iterator[tuple[int, QRect]]:
    """Rows that can be chosen and are seen whole."""
    model: QAbstractItemModel | None = view.model()
    inside = view.viewport().rect()
    if model is None:
        return
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, 0, view.rootIndex())
        box = view.visualRect(index)
        if box.top() > inside.bottom():
            return
        if inside.contains(box.adjusted(0, 1, 0, -1)) and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            yield row, box


def _target(widget: QWidget) -> QWidget:
    """A field is hit by hitting the frame that passes its focus on."""
    around = widget.parentWidget()
    return around if around is not None and around.focusProxy() is widget else widget


def _scrolls(widget: QWidget | None, root: QWidget, *, across: bool) -> bool:
    """Whether the rest of the text can be brought into view."""
    while widget is not None:
        if isinstance(widget, QLineEdit | QTextEdit):
            return True
        if isinstance(widget, QAbstractScrollArea):
            bar = widget.horizontalScrollBar() if across else widget.verticalScrollBar()
            policy = widget.horizontalScrollBarPolicy() if across else widget.verticalScrollBarPolicy()
            if bar.maximum() > bar.minimum() and policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return True
        if widget is root:
            return False
        widget = widget.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {named.objectName() if named else '-'}"


def _place(widget: QWidget, window: QWidget) -> tuple[int, int, int, int]:
    return _moved(widget.rect(), widget, window)


def _moved(box: QRect, widget: QWidget, window: QWidget) -> tuple[int, int, int, int]:
    source = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
    at = source.mapTo(window, QPoint(box.x(), box.y()))
    return at.x(), at.y(), box.width(), box.height()


def _numbers(box: QRectF) -> tuple[int, int, int, int]:
    return round(box.x()), round(box.y()), round(box.width()), round(box.height())
