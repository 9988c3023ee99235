"""A theme that is put on again reaches what is open already."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.kit.button import Button
from ui.kit.gallery.page import WIDTH, fill_in, gallery
from ui.kit.sheet import Sheet
from ui.kit.skeleton import Skeleton
from ui.kit.toggle import Toggle
from ui.theme import apply_theme, current_theme
from ui.theme.system import system_theme


def picture(page):
    page.resize(WIDTH, page.heightForWidth(WIDTH))
    page.show()
    QApplication.processEvents()
    fill_in(page)
    QApplication.processEvents()
    return page.grab().toImage()


@pytest.mark.parametrize(("before", "after"), [("light", "dark"), ("dark", "light")])
def test_every_part_of_the_kit_changes_its_colours_where_it_stands(qtbot, qapp, before, after):
    page = gallery(apply_theme(qapp, before, motion=False))
    qtbot.addWidget(page)
    old = picture(page)
    theme = apply_theme(qapp, after, motion=False)
    fresh = gallery(theme)
    qtbot.addWidget(fresh)
    heads = [each.layout().itemAt(0).layout().itemAt(2).widget() for each in (page, fresh)]
    heads[0].setText(heads[1].text())  # it names the theme
    shown = picture(page)
    assert shown != old
    assert shown == picture(fresh)


def test_an_open_window_is_painted_anew_without_being_touched(qtbot, qapp):
    class Counted(Toggle):
        painted = 0

        def paintEvent(self, event):
            self.painted += 1
            super().paintEvent(event)

    toggle = Counted("Gift receipt")
    qtbot.addWidget(toggle)
    toggle.show()
    qtbot.waitUntil(lambda: toggle.painted > 0)
    before = toggle.painted
    apply_theme(qapp, "dark", motion=False)
    qtbot.waitUntil(lambda: toggle.painted > before)


def test_reduced_motion_turns_no_spinner(qtbot, qapp):
    apply_theme(qapp, "light", motion=False)
    button = Button("Pay", "primary")
    qtbot.addWidget(button)
    button.set_busy(True)
    assert button._turn is None
    apply_theme(qapp, "light", motion=True)
    moving = Button("Pay", "primary")
    qtbot.addWidget(moving)
    moving.set_busy(True)
    assert moving._turn is not None
    moving.set_busy(False)


@pytest.mark.parametrize("motion", [True, False])
def test_with_reduced_motion_nothing_in_the_kit_moves(qtbot, qapp, motion):
    page = gallery(apply_theme(qapp, "light", motion=motion))
    qtbot.addWidget(page)
    page.show()
    fill_in(page)
    for toggle in page.findChildren(Toggle):
        toggle.click()
    sheet = Sheet(page, "Hand over")
    sheet.open()
    busy = Button("Pay", parent=page)
    busy.show()
    busy.set_busy(True)
    running = QAbstractAnimation.State.Running
    moving = {
        type(each.parent()) for each in page.findChildren(QAbstractAnimation) if each.state() is running
    }
    assert moving == ({Toggle, Sheet, Button, Skeleton} if motion else set())


def test_a_system_without_an_opinion_is_light(qapp):
    assert QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Unknown
    assert system_theme() == "light"


def test_the_theme_in_force_is_the_one_last_applied(qapp):
    apply_theme(qapp, "dark", motion=False, scale=1.3, density="dense")
    theme = current_theme()
    assert (theme.name, theme.scale, theme.density, theme.motion) == ("dark", 1.3, "dense", False)
