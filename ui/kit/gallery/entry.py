"""Where something is typed, scanned or signed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit.card import Card
from ui.kit.code_boxes import CodeBoxes
from ui.kit.gallery.placing import below_each_other
from ui.kit.omnibox import Omnibox
from ui.kit.pin_pad import PinPad
from ui.kit.signature import SignaturePad
from ui.kit.text_area import TextArea


def omniboxes() -> QWidget:
    rest, focus, routed, missing = (Omnibox("Scan or search anything") for _ in range(4))
    rest.set_key_hint("F2")
    focus.field.setText("bērz")
    focus.field.focus_changed.emit(True)
    focus.set_hint("2 customers, 1 order")
    routed.say("P-4826", "Pickup, code scanned")
    missing.say_missing("4 740183 000018", "Not on this device. Search when online, or add by hand.")
    return below_each_other(rest, focus, routed, missing)


def fields() -> QWidget:
    name, blocked = QLineEdit(), QLineEdit("Needs the line")
    name.setPlaceholderText("Name")
    name.setAccessibleName("Name")
    blocked.setAccessibleName("Address")
    blocked.setEnabled(False)
    boxes, wrong = CodeBoxes(name="Pickup code"), CodeBoxes(name="Wrong code")
    boxes.enter("481 70")
    wrong.enter("481 703")
    wrong.set_wrong(True)
    note, signature = TextArea("Note", "Note", most=500), SignaturePad("Signature")
    return below_each_other(name, blocked, boxes, wrong, note, signature, gap=16)


def pin() -> QWidget:
    card = Card(padding=24)
    pad = PinPad()
    pad.setAccessibleName("PIN")
    for _ in range(2):
        pad.keys["1"].click()
    card.body.addWidget(pad)
    card.body.addStretch()
    return card
