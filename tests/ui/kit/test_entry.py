"""PIN pad, code boxes and signature: what comes in by finger, keyboard and clipboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.kit.code_boxes import CodeBoxes
from ui.kit.pin_pad import PinPad
from ui.kit.signature import SignaturePad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(qtbot):
    made = PinPad()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def pins(pad):
    seen = []
    pad.entered.connect(seen.append)
    return seen


def test_the_pin_is_emitted_once(qtbot, pad, pins):
    for digit in "48219":
        qtbot.mouseClick(pad.keys[digit], LEFT)
    assert pins == ["4821"]
    qtbot.mouseClick(pad.backspace, LEFT)
    qtbot.mouseClick(pad.keys["1"], LEFT)
    assert pins == ["4821"]


def test_a_cleared_pad_takes_the_next_pin(qtbot, pad, pins):
    qtbot.keyClicks(pad, "1111")
    pad.clear()
    qtbot.keyClicks(pad, "2222")
    assert pins == ["1111", "2222"]


def test_the_keyboard_works_like_the_keys(qtbot, pad, pins):
    qtbot.keyClicks(pad, "12x")
    qtbot.keyClick(pad, Qt.Key.Key_Backspace)
    assert pad.digits_in() == 1
    qtbot.keyClicks(pad.keys["9"], "34")  # a key that has the focus passes digits on
    qtbot.mouseClick(pad.keys["0"], LEFT)
    assert pins == ["1340"]


def test_the_dots_tell_how_many_and_never_which(qtbot, pad):
    qtbot.keyClicks(pad, "77")
    assert pad.dots.filled() == 2
    assert pad.dots.accessibleName() == "2 of 4 digits"


def test_a_blocked_pad_forgets_and_takes_nothing(qtbot, pad, pins):
    qtbot.keyClicks(pad, "123")
    pad.block(True)
    assert pad.digits_in() == 0
    qtbot.keyClicks(pad, "1234")
    qtbot.mouseClick(pad.keys["1"], LEFT)
    assert pins == []
    pad.block(False)
    qtbot.keyClicks(pad, "1234")
    assert pins == ["1234"]


def test_keys_are_72_px_and_the_badge_key_is_there_only_with_badges(qtbot, pad):
    assert pad.keys["5"].height() == 72
    wanted = []
    pad.badge_wanted.connect(lambda: wanted.append(1))
    qtbot.mouseClick(pad.badge, LEFT)
    assert wanted == [1]
    plain = PinPad(badge=False)
    qtbot.addWidget(plain)
    plain.show()
    assert not plain.badge.isVisible()


@pytest.fixture
def boxes(qtbot):
    made = CodeBoxes(name="Pickup code")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def codes(boxes):
    seen = []
    boxes.completed.connect(seen.append)
    return seen


def test_typing_fills_the_boxes_and_completes_once(qtbot, boxes, codes):
    qtbot.keyClicks(boxes, "48a1-702")
    assert codes == ["481702"]
    qtbot.keyClicks(boxes, "9")
    assert codes == ["481702"]


@pytest.mark.parametrize("pasted", ["481702", "481 702", " 481-702\n", "481–702"])
def test_a_pasted_code_is_accepted_as_people_write_it(qtbot, boxes, codes, pasted):
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(boxes, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert codes == ["481702"]


@pytest.mark.parametrize("pasted", ["4817021", "P-4817", "", "٤٨١٧٠٢"])
def test_what_is_no_code_changes_nothing(qtbot, boxes, codes, pasted):
    boxes.enter("12")
    assert not boxes.enter(pasted)
    assert boxes.text() == "12"
    assert codes == []


def test_a_wrong_code_is_marked_until_it_changes(qtbot, boxes):
    boxes.enter("481702")
    plain = boxes.grab().toImage()
    boxes.set_wrong(True)
    assert boxes.grab().toImage() != plain
    qtbot.keyClick(boxes, Qt.Key.Key_Backspace)
    boxes.enter("481702")
    assert boxes.grab().toImage() == plain


def test_six_boxes_stand_in_two_groups(boxes):
    assert boxes.width() == boxes.sizeHint().width() == 336
    assert boxes.height() == 56


@pytest.fixture
def signature(qtbot):
    made = SignaturePad("Signature")
    qtbot.addWidget(made)
    made.resize(400, 160)
    made.show()
    return made


def draw(qtbot, pad, *points):
    qtbot.mousePress(pad, LEFT, pos=QPoint(*points[0]))
    for x, y in points[1:]:
        at = QPointF(x, y)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            pad.mapToGlobal(at),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(pad, moved)
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(*points[-1]))


def test_a_signature_becomes_a_picture_in_black_on_white(qtbot, signature):
    strokes = []
    signature.changed.connect(lambda: strokes.append(1))
    draw(qtbot, signature, (100, 80), (150, 40), (200, 120), (250, 80))
    assert signature.is_signed()
    assert len(strokes) == 1
    image = QImage.fromData(signature.png())
    assert (image.width(), image.height()) == (800, 320)
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 800) for y in range(0, 320, 2)}
    assert min(shades) == 0
    assert image.pixelColor(0, 0).lightness() == 255


def test_a_tap_is_no_signature(qtbot, signature):
    qtbot.mouseClick(signature, LEFT, pos=QPoint(50, 50))
    assert not signature.is_signed()
    assert signature.png() == b""


def test_clearing_takes_the_ink_away(qtbot, signature):
    blank = signature.grab().toImage()
    draw(qtbot, signature, (100, 80), (150, 40), (250, 80))
    assert signature.grab().toImage() != blank
    signature.clear()
    assert signature.grab().toImage() == blank
    assert not signature.is_signed()
