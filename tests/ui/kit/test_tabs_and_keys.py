import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from ui.kit.button import Button
from ui.kit.key_hint import KeyHint, ShortcutBar
from ui.kit.omnibox import Omnibox
from ui.kit.tabs import Tabs
from ui.kit.text import Label
from ui.theme import apply_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tabs(qtbot):
    made = Tabs((("new", "New"), ("picking", "Picking"), ("ready", "Ready")), "Pickups")
    made.set_count("new", 4)
    made.set_count("ready", 1200)
    made.resize(600, 56)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_tab_is_chosen_by_pointer_and_by_arrows(qtbot, tabs):
    chosen = QSignalSpy(tabs.chosen)
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(2).center())
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert [chosen.at(n)[0] for n in range(chosen.count())] == ["ready", "picking"]
    assert tabs.choice() == "picking"


def test_a_tab_that_the_app_chooses_is_not_said_again(tabs):
    chosen = QSignalSpy(tabs.chosen)
    tabs.choose("ready")
    assert (tabs.choice(), chosen.count()) == ("ready", 0)
    with pytest.raises(ValueError, match="gone"):
        tabs.choose("gone")


def test_a_screen_reader_hears_each_tab_with_its_count(tabs):
    heard = QAccessible.queryAccessibleInterface(tabs)
    assert heard.role() is QAccessible.Role.PageTabList
    children = [heard.child(place) for place in range(heard.childCount())]
    names = [c.text(QAccessible.Text.Name) for c in children if c.role() is QAccessible.Role.PageTab]
    assert names == ["New 4", "Picking", "Ready 1\u202f200"]


def test_a_count_is_painted_and_makes_room_for_itself(tabs):
    before, narrow = tabs.grab().toImage(), tabs.tabSizeHint(1).width()
    tabs.set_count("picking", 2)
    assert tabs.grab().toImage() != before
    assert tabs.tabSizeHint(1).width() > narrow


def test_the_chosen_tab_is_outlined(tabs, theme):
    tabs.choose("ready")
    image, rect = tabs.grab().toImage(), tabs.tabRect(2)
    assert image.pixelColor(rect.center().x(), 1) == theme.color.accent
    assert image.pixelColor(tabs.tabRect(1).center().x(), 1) == theme.color.surface


@pytest.mark.parametrize(("density", "shown"), [("touch", False), ("dense", True)])
def test_a_button_shows_its_key_only_where_one_works_with_a_keyboard(qtbot, qapp, density, shown):
    apply_theme(qapp, "light", motion=False, density=density)
    button, plain = Button("Park"), Button("Park")
    button.set_key_hint("F6")
    qtbot.addWidget(button)
    qtbot.addWidget(plain)
    assert (button.sizeHint().width() > plain.sizeHint().width()) is shown
    assert button.accessibleDescription() == "F6"
    assert button.accessibleName() == "Park"


def test_the_omnibox_shows_its_key_while_it_rests(qtbot, qapp):
    apply_theme(qapp, "light", motion=False, density="dense")
    box = Omnibox("Scan or search anything")
    box.set_key_hint("F2")
    qtbot.addWidget(box)
    box.show()
    cap = box.findChild(KeyHint)
    assert cap.isVisible()
    box.say("P-4826", "Pickup")
    assert not cap.isVisible()


def test_the_bar_of_shortcuts_says_key_and_work(qtbot):
    bar = ShortcutBar((("F2", "Search"), ("Esc", "Back")), "Scanner ready")
    qtbot.addWidget(bar)
    bar.resize(800, 40)
    bar.show()
    assert [cap.key() for cap in bar.findChildren(KeyHint)] == ["F2", "Esc"]
    words = [label.text() for label in bar.findChildren(Label)]
    assert sorted(words) == ["Back", "Scanner ready", "Search"]
    assert bar.status.mapTo(bar, QPoint(0, 0)).x() > 400
    bar.show_hints((("F4", "Customer"),))
    QApplication.processEvents()
    assert [cap.key() for cap in bar.findChildren(KeyHint) if cap.isVisible()] == ["F4"]


@pytest.mark.parametrize("width", [600, 330, 260])
def test_tabs_that_get_narrow_put_their_counts_below_and_grow(qtbot, qapp, width):
    apply_theme(qapp, "light", motion=False, scale=1.3)
    tabs = Tabs((("new", "New"), ("ready", "Ready"), ("gone", "Handed over")), "Pickups")
    for key in ("new", "ready", "gone"):
        tabs.set_count(key, 20)
    qtbot.addWidget(tabs)
    tabs.resize(width, 80)
    tabs.show()
    for _ in range(3):
        QApplication.processEvents()
    assert tabs.tabRect(2).right() <= width
    lines = [tabs._lines(place) for place in range(3)]
    assert (max(lines) > 1) is (width < 600)
    assert tabs.sizeHint().height() >= max(lines) * 29
    narrowest = tabs.fontMetrics().horizontalAdvance("Handed")
    assert tabs.tabRect(2).width() > narrowest


def test_hints_without_room_are_left_out_whole(qtbot):
    bar = ShortcutBar((("F2", "Search"), ("F4", "Customer"), ("F10", "Card")), "Scanner ready")
    qtbot.addWidget(bar)
    bar.resize(320, 40)
    bar.show()
    QApplication.processEvents()
    assert [cap.key() for cap in bar.findChildren(KeyHint) if cap.isVisible()] == ["F2", "F4"]
    assert [
        label.text() for label in bar.findChildren(Label) if label.isVisible() and label.is_elided()
    ] == []
    bar.resize(800, 40)
    assert len([cap for cap in bar.findChildren(KeyHint) if cap.isVisible()]) == 3
