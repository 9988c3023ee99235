"""Read from right to left, painted parts stand at the other side; words and digits do not turn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.kit.bars import BarsWidget, ticks
from ui.kit.code_boxes import CodeBoxes
from ui.kit.icon_button import IconButton
from ui.kit.pill import StatusPill
from ui.kit.pin_pad import PinPad
from ui.kit.radio import RadioRow
from ui.kit.rail import RailButton
from ui.kit.skeleton import Skeleton
from ui.kit.stock import StockLevel, StockMark
from ui.kit.text import Label, Paragraph
from ui.kit.toggle import Toggle, ToggleRow

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
PARTS = {
    "badge": (lambda: counted(IconButton("inbox", "Needs attention")), "warn"),
    "ticks": (lambda: BarsWidget(ticks(2, 6)), "accent"),
    "pill icon": (lambda: StatusPill("online", "Online · all saved"), "success"),
    "radio": (lambda: RadioRow("Łódź warehouse"), "line_strong"),
    "stock dot": (lambda: StockMark(StockLevel.FULL, "14 in the back room"), "success"),
    "knob": (lambda: Toggle("Gift receipt"), "rail_ink_active"),
    "switch": (lambda: ToggleRow("Gift receipt"), "line_strong"),
    "label": (lambda: Label("Short"), "ink"),
    "paragraph": (lambda: Paragraph("Short", tone="ink"), "ink"),
    "skeleton": (lambda: drawn(Skeleton()), "line"),
}


def counted(button):
    button.set_count(3)
    return button


def drawn(skeleton):
    skeleton.show()
    skeleton.appear()
    return skeleton


def middle(widget, colour):
    """Where on the widget its pixels of `colour` lie on average, from 0 at the left to 1."""
    image = widget.grab().toImage()
    wide, tall = image.width(), image.height()
    found = [x for x in range(wide) for y in range(tall) if image.pixelColor(x, y) == colour]
    assert found
    return sum(found) / len(found) / wide


@pytest.mark.parametrize("part", PARTS)
def test_it_stands_at_the_other_side(qtbot, qapp, theme, part):
    make, role = PARTS[part]
    found = []
    for direction in (LTR, RTL):
        qapp.setLayoutDirection(direction)
        widget = make()
        qtbot.addWidget(widget)
        spare = 200 if isinstance(widget, Label | Paragraph) else 0
        widget.resize(max(widget.sizeHint().width(), 56) + spare, 48)
        found.append(middle(widget, theme.color[role]))
    qapp.setLayoutDirection(LTR)
    assert abs(found[0] - 0.5) > 0.02
    assert found[1] == pytest.approx(1 - found[0], abs=0.05)


def test_digits_and_their_keys_stay_as_they_are(qtbot, theme, right_to_left):
    pad = PinPad()
    qtbot.addWidget(pad)
    pad.resize(300, 500)
    pad.show()
    QApplication.processEvents()
    assert pad.keys["1"].x() < pad.keys["2"].x() < pad.keys["3"].x()
    pad.keys["7"].click()
    assert middle(pad.dots, theme.color.accent) < 0.3
    boxes = CodeBoxes()
    qtbot.addWidget(boxes)
    boxes.resize(boxes.sizeHint())
    mirrored = boxes.grab().toImage()
    boxes.enter("1")
    changed = boxes.grab().toImage()
    different = [
        x
        for x in range(changed.width())
        if any(changed.pixelColor(x, y) != mirrored.pixelColor(x, y) for y in range(changed.height()))
    ]
    assert max(different) < changed.width() / 3


def test_words_and_icons_are_turned_back(qtbot, qapp):
    """What is centred in a mirrored part looks the same in both directions."""
    pictures = []
    for direction in (LTR, RTL):
        qapp.setLayoutDirection(direction)
        button = RailButton("Returns", "package-check")
        qtbot.addWidget(button)
        button.resize(96, 58)
        pictures.append(button.grab().toImage())
    qapp.setLayoutDirection(LTR)
    assert pictures[0] == pictures[1]
