import pytest
from PySide6.QtCore import Qt

from ui.kit.button import ActionWithReason, Button
from ui.kit.icon_button import IconButton

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def button(qtbot):
    made = Button("Hand over 2 items", "primary", icon="check")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def clicks(button):
    seen = []
    button.clicked.connect(lambda: seen.append(1))
    return seen


def test_a_click_counts_once(qtbot, button, clicks):
    qtbot.mouseClick(button, LEFT)
    assert len(clicks) == 1


def test_a_busy_button_takes_no_second_click(qtbot, button, clicks):
    button.clicked.connect(lambda: button.set_busy(True))
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseDClick(button, LEFT)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    button.click()
    assert len(clicks) == 1
    button.set_busy(False)
    qtbot.mouseClick(button, LEFT)
    assert len(clicks) == 2


def test_a_busy_button_keeps_its_size_and_shows_no_words(button):
    before, resting = button.sizeHint(), button.grab().toImage()
    button.set_busy(True)
    assert button.sizeHint() == before
    assert button.grab().toImage() != resting
    assert button.accessibleName() == "Hand over 2 items"


def test_a_blocked_button_says_why(qtbot, button, clicks):
    button.block("Needs the line")
    qtbot.mouseClick(button, LEFT)
    assert clicks == []
    assert (button.toolTip(), button.accessibleDescription()) == ("Needs the line", "Needs the line")
    button.allow()
    qtbot.mouseClick(button, LEFT)
    assert len(clicks) == 1
    assert button.toolTip() == ""


def test_the_reason_stands_in_words_beside_a_blocked_action(qtbot):
    action = ActionWithReason(Button("Mark ready", "primary"))
    qtbot.addWidget(action)
    action.show()
    action.block("1 item left to scan before it can be ready.")
    assert action.reason.isVisible()
    assert action.reason.text() == "1 item left to scan before it can be ready."
    action.allow()
    assert not action.reason.isVisible()
    assert action.button.isEnabled()


def test_an_ampersand_is_shown_and_makes_no_shortcut(qtbot):
    button = Button("Marks & Sons")
    qtbot.addWidget(button)
    assert button.words() == "Marks & Sons"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize(("height", "pixels"), [("touch", 48), ("touch_large", 56), ("tender", 64)])
def test_every_button_is_large_enough_to_touch(qtbot, height, pixels):
    square, wide = Button(icon="search", height=height), Button("Ship", height=height)
    qtbot.addWidget(square)
    qtbot.addWidget(wide)
    assert square.sizeHint().width() == square.sizeHint().height() == pixels
    assert wide.sizeHint().height() == pixels


def test_a_long_label_is_elided_inside_its_button(qtbot, theme):
    button = Button("Ship from the warehouse at the far end of the country", "secondary")
    qtbot.addWidget(button)
    button.resize(140, 48)
    image = button.grab().toImage()
    edges = {image.pixelColor(x, 24).name() for x in (2, 3, 4, 135, 136, 137)}
    assert edges == {theme.color.surface.name()}


def test_an_icon_button_says_its_name_and_its_count(qtbot):
    button = IconButton("inbox", "Needs attention")
    qtbot.addWidget(button)
    bare = button.grab().toImage()
    button.set_count(3)
    assert button.grab().toImage() != bare
    assert (button.accessibleName(), button.accessibleDescription()) == ("Needs attention", "3")
