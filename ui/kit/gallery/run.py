"""The command `associate gallery`: a window to try the kit in, or pictures of it."""

import os
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.choices import Segmented
from ui.kit.gallery.page import WIDTH, fill_in, gallery
from ui.theme import apply_theme, current_theme
from ui.theme.tokens import Density, ThemeName

_NAMES: tuple[ThemeName, ...] = ("light", "dark")
_FORMS: tuple[tuple[str, float, Density], ...] = (
    ("touch", 1.0, "touch"),
    ("dense", 1.0, "dense"),
    ("130", 1.3, "touch"),
)


def run(out: Path | None) -> Iterator[Path]:
    """Writes PNGs into `out` and tells their paths, or opens a window and tells none.

    Without a screen the PNGs go to build/gallery.
    """
    if out is None and _has_screen():
        _open_window()
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield from write_pictures(_app(), out or Path("build") / "gallery")


def write_pictures(app: QApplication, out: Path) -> Iterator[Path]:
    """One picture per theme and form; tells each path once it is written."""
    out.mkdir(parents=True, exist_ok=True)
    for name, (form, scale, density) in product(_NAMES, _FORMS):
        page = gallery(apply_theme(app, name, motion=False, scale=scale, density=density))
        page.resize(round(WIDTH * scale), page.sizeHint().height())
        page.show()
        app.processEvents()
        page.resize(page.width(), page.heightForWidth(page.width()))
        fill_in(page)
        app.processEvents()
        path = out / f"kit-{name}-{form}.png"
        page.grab().save(str(path))
        page.hide()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)  # no loop runs that would
        yield path


class GalleryWindow(QWidget):
    """The page with switches for theme, size of text and density."""

    closed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.setWindowTitle("Nordlys kit")
        self.theme = Segmented((("light", "Light"), ("dark", "Dark")))
        self.scale = Segmented((("1.0", "100 %"), ("1.3", "130 %"), ("2.0", "200 %")))
        self.density = Segmented((("touch", "Touch"), ("dense", "Dense")))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        for switch in (self.theme, self.scale, self.density):
            bar.addWidget(switch)
        bar.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._area, 1)
        self.theme.chosen.connect(self._dress)
        self.scale.chosen.connect(self._build)
        self.density.chosen.connect(self._build)
        self.resize(WIDTH + 40, 900)
        self._build()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _dress(self) -> None:
        """Colours change where they are: the page stays."""
        name: ThemeName = "dark" if self.theme.choice() == "dark" else "light"
        density: Density = "dense" if self.density.choice() == "dense" else "touch"
        apply_theme(self._app, name, scale=float(self.scale.choice()), density=density)

    def _build(self) -> None:
        self._dress()
        page = gallery(current_theme())
        self._area.setWidget(page)
        fill_in(page)


def _open_window() -> None:
    app = _app()
    app.setQuitOnLastWindowClosed(False)  # else Qt stops the loop before the last tasks are done
    apply_theme(app, "light")
    with qasync.QEventLoop(app) as loop:
        gone = loop.create_future()
        window = GalleryWindow(app)
        window.closed.connect(lambda: gone.set_result(None))
        window.show()
        loop.run_until_complete(gone)
        window.deleteLater()


def _app() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app


def _has_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM"):
        return os.environ["QT_QPA_PLATFORM"] not in ("offscreen", "minimal")
    shown = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in shown)
