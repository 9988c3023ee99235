"""At every size of text and density nothing is clipped or elided, and targets are large enough."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from ui.kit.button import Button
from ui.kit.chip import Chip, chip_width
from ui.kit.gallery.page import WIDTH, gallery
from ui.kit.text import Label, Paragraph
from ui.theme import apply_theme

FORMS = [(1.0, "touch"), (1.3, "touch"), (2.0, "touch"), (1.0, "dense"), (1.3, "dense")]


def laid_out(qtbot, theme):
    page = gallery(theme)
    wide = round(WIDTH * theme.scale)
    qtbot.addWidget(page)
    for _ in range(2):
        page.resize(wide, page.heightForWidth(wide))
        page.show()
        QApplication.processEvents()
    return page


@pytest.mark.parametrize(("scale", "density"), FORMS)
def test_the_kit_is_whole(qtbot, qapp, scale, density):
    theme = apply_theme(qapp, "light", motion=False, scale=scale, density=density)
    page = laid_out(qtbot, theme)

    def seen(kind):
        return [widget for widget in page.findChildren(kind) if widget.isVisible()]

    assert [label.text() for label in seen(Label) if label.is_elided()] == []
    assert [chip.text() for chip in seen(Chip) if chip.width() < chip_width(chip.text())] == []
    assert [
        each.text() for each in seen(Paragraph) if each.heightForWidth(each.width()) > each.height()
    ] == []
    assert [button.words() for button in seen(Button) if button.height() < button.sizeHint().height()] == []
    assert [described(each) for each in seen(QWidget) if paints_itself(each) and is_cut(each)] == []
    least = QSize(32, 32) if density == "dense" else QSize(48, 48)
    targets = seen(QAbstractButton)
    assert [described(each) for each in targets if each.size().boundedTo(least) != least] == []


def paints_itself(widget):
    """A layout tells its least height for its least width, and not for the one it has."""
    return widget.layout() is None and not isinstance(widget, QAbstractScrollArea)


def is_cut(widget):
    return widget.height() < widget.minimumSizeHint().height()


def described(widget):
    return type(widget).__name__, widget.accessibleName(), widget.size().toTuple()


@pytest.mark.parametrize("width", [120, 170, 260, 400])
def test_a_button_that_is_too_narrow_wraps_and_grows(qtbot, width):
    button = Button("Ship from the Łódź warehouse tomorrow", "primary", icon="truck")
    qtbot.addWidget(button)
    button.setMinimumSize(1, 1)
    button.resize(width, 48)
    button.show()
    lines = button._laid_out()
    rows = [lines.lineAt(n) for n in range(lines.lineCount())]
    assert button.sizeHint().height() == 48 + (len(rows) - 1) * 22
    assert max(row.naturalTextWidth() for row in rows) + button._beside() <= width
    assert sum(row.textLength() for row in rows) == len(button.words())
