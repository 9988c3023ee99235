"""What can be pressed, turned and chosen, in all its states."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QStyle, QStyleOptionButton, QWidget

from ui.kit.button import ActionWithReason, Button, Kind
from ui.kit.choices import OptionChips, Segmented
from ui.kit.gallery.placing import below_each_other, side_by_side
from ui.kit.icon_button import IconButton
from ui.kit.key_hint import KeyHint, ShortcutBar
from ui.kit.radio import RadioRows
from ui.kit.stepper import QuantityStepper
from ui.kit.stock import StockLevel, StockMark
from ui.kit.tabs import Tabs
from ui.kit.tender_button import TenderButton
from ui.kit.toggle import Toggle, ToggleRow
from ui.theme.style import Ring
from ui.theme.tokens import current_theme

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("Pay", "primary"),
    ("Park", "secondary"),
    ("Decline", "danger"),
    ("Clear", "quiet"),
    ("English", "plain"),
)


class _HoveredButton(Button):
    """As if the pointer were over it."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.state |= QStyle.StateFlag.State_MouseOver


def hovered(button: QAbstractButton) -> QAbstractButton:
    """As if the pointer were over it, for one that paints itself."""
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return button


def ringed(button: QAbstractButton) -> QAbstractButton:
    """As if the keyboard had come to it."""
    ring = Ring()
    ring.setWidget(button)
    ring.setParent(ring.parentWidget())  # from now on it goes with the page
    return button


def buttons() -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 5, 0, 5)  # of the focus ring
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(16)
    for row, (words, kind) in enumerate(_KINDS):
        rest, pressed, focus, blocked, busy = (Button(words, kind) for _ in range(5))
        over = _HoveredButton(words, kind)
        pressed.setDown(True)
        blocked.block("Needs the line")
        busy.set_busy(True)
        for column, button in enumerate((rest, over, pressed, focus, blocked, busy)):
            grid.addWidget(button, row, column)
            grid.setColumnStretch(column, 1)
        ringed(focus)
    return holder


def controls() -> QWidget:
    stepper = QuantityStepper("Pieces", 0, 9)
    stepper.show_number(2)
    on, off = Toggle("Gift receipt"), Toggle("Use points")
    on.setChecked(True)
    small = OptionChips((("small", "Too small"),))
    small.choose("small")
    return side_by_side(stepper, Segmented((("refund", "Refund"), ("swap", "Swap"))), on, off, small, gap=16)


def more_controls() -> QWidget:
    least, blocked = QuantityStepper("Pieces", 0, 9), Toggle("Cash drawer")
    blocked.block("Needs the line")
    hand = Segmented((("left", "Left"), ("right", "Right")))
    hovered(hand.segments["right"])
    chips = OptionChips((("name", "Name matches"), ("else", "Someone else collects")))
    chips.choose("name")
    return below_each_other(side_by_side(least, hand, blocked, gap=16), chips, gap=12)


def toggles() -> QWidget:
    gift = ToggleRow("Gift receipt", "Without prices", "gift", sunken=True)
    gift.setChecked(True)
    points = ToggleRow("Use 1 000 points", "−€10.00, 120 left", "coins", sunken=True)
    blocked = ToggleRow("Send the receipt", "", "mail", sunken=True)
    blocked.block("Needs the line")
    return below_each_other(gift, points, blocked)


def tabs() -> QWidget:
    made = Tabs(
        (("new", "New"), ("picking", "Picking"), ("ready", "Ready"), ("gone", "Handed over")), "Pickups"
    )
    for key, count in (("new", 4), ("picking", 2), ("ready", 5), ("gone", 20)):
        made.set_count(key, count)
    made.choose("ready")
    return made


def keys() -> QWidget:
    park, card = Button("Park"), Button("Card", "primary", icon="credit-card", height="tender")
    park.set_key_hint("F6")
    card.set_key_hint("F10")
    bar = ShortcutBar((("↑ ↓", "Line"), ("+ −", "Quantity"), ("Esc", "Back")), "Scanner ready")
    hints = side_by_side(*(KeyHint(key) for key in ("F2", "Del", "Esc", "↑ ↓")), park, gap=8)
    return below_each_other(hints, card, bar)


def tenders() -> QWidget:
    card, cash = TenderButton("Card", "credit-card", "primary", key="F10"), TenderButton("Cash", "banknote")
    gift = TenderButton("Gift card", "gift")
    card.say("Offline up to €500")
    cash.say("Ready")
    gift.say("Needs the line", blocked=True)
    return below_each_other(card, side_by_side(cash, gift, gap=8, stretch=False))


def radios() -> QWidget:
    rows = RadioRows()
    full = StockMark(StockLevel.FULL, "14")
    rows.add("lodz", "Łódź warehouse", "At home Wed 19 Nov, 2 days later", trailing=full)
    rows.add("near", "Tallinn Ülemiste", "Pick up here Friday", trailing=StockMark(StockLevel.LOW, "2"))
    rows.add("refund", "Refund this item", "Needs the line")
    rows.choose("lodz")
    rows.rows["refund"].setEnabled(False)
    return rows


def actions() -> QWidget:
    action = ActionWithReason(Button("Mark ready", "primary", height="touch_large"))
    action.block("1 item left to scan before it can be ready.")
    inbox, over, off = (IconButton("inbox", name) for name in ("Needs attention", "Inbox", "Empty inbox"))
    inbox.set_count(3)
    hovered(over)
    off.setEnabled(False)
    wrapped = Button("Ship from the Łódź warehouse", "secondary", icon="truck")
    wrapped.setFixedWidth(current_theme().px(170))
    return side_by_side(action, wrapped, inbox, over, off)
