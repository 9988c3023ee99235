"""Cards that can be pressed, the rail, a sheet and a toast."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.card import CardButton
from ui.kit.gallery.controls import hovered
from ui.kit.gallery.placing import side_by_side
from ui.kit.rail import RailButton
from ui.kit.sheet import BottomSheet
from ui.kit.text import Label, Paragraph
from ui.kit.toast import SHADOW, Toast
from ui.theme.tokens import current_theme


def _person(first: str, last: str, *, chosen: bool = False) -> CardButton:
    tile = CardButton(f"{first} {last}")
    tile.setCheckable(True)
    tile.setChecked(chosen)
    tile.body.addWidget(Avatar(f"{first} {last}", "solid" if chosen else "soft"))
    tile.body.addSpacing(10)
    tile.body.addWidget(Label(first, weight=600))
    tile.body.addWidget(Label(last, tone="accent_ink" if chosen else "ink2"))
    return tile


def tiles() -> QWidget:
    other = CardButton("Someone else", "dashed")
    other.body.addStretch()
    other.body.addWidget(Label("Someone else", weight=600, tone="ink2"))
    other.body.addWidget(Label("Name or badge", "caption", tone="ink3"))
    return side_by_side(
        _person("Liis", "Tamm", chosen=True), _person("Katarzyna", "Wójcik"), other, gap=16, stretch=False
    )


class RailSample(QWidget):
    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 4, 4, 4)
        pickups, stock, sync, help_ = (
            RailButton("Pickups", "package-check"),
            RailButton("Stock", "boxes"),
            RailButton("Sync", "refresh-cw"),
            RailButton("Help", "life-buoy"),
        )
        pickups.setChecked(True)
        pickups.set_count(4)
        hovered(stock)
        for button in (pickups, stock, sync, help_):
            line.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.rail)


class SheetSample(QWidget):
    """A sheet from below, as it stands when it has come."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(current_theme().px(340))
        self.sheet = BottomSheet(self, "Hand over to Tuomas Heikkilä", "P-4817 · paid online")
        self.sheet.body.addWidget(Paragraph("Two items wait on shelf A-2."))
        self.sheet.footer.addWidget(Button("Print slip", icon="printer"))
        self.sheet.footer.addWidget(Button("Hand over 2 items", "primary"), 1)
        self.sheet.stand()

    def sizeHint(self) -> QSize:
        return QSize(560, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)


class ToastSample(QWidget):
    """A toast as wide as the page, its shadow beyond the sample."""

    def __init__(self) -> None:
        super().__init__()
        self._toast = Toast("Scarf added. Basket is €258.20", "Undo", self)
        self.setFixedHeight(self._toast.sizeHint().height() - 2 * SHADOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._toast.setGeometry(self.rect().adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))
