"""The shapes the window takes: by its size and by how it is worked, never by what device it is."""

from enum import StrEnum

from PySide6.QtCore import QSize

from ui.theme.tokens import Density

PANEL_FITS = 1180  # logical pixels at text scale 100
DENSE_FITS = 1600


class Layout(StrEnum):
    LANDSCAPE = "landscape"  # rail, screen, panel beside it
    NARROW = "narrow"  # rail and screen; the panel opens as a sheet
    PORTRAIT = "portrait"  # screen above a bottom bar; the panel is a bottom sheet
    DENSE = "dense"  # pointer and keyboard: three columns and a bar of shortcuts

    @property
    def has_panel(self) -> bool:
        return self in (Layout.LANDSCAPE, Layout.DENSE)


def layout_for(size: QSize, density: Density, scale: float = 1.0) -> Layout:
    """`size` of the window in logical pixels, `scale` of the text."""
    if size.height() > size.width():
        return Layout.PORTRAIT
    if density == "dense" and size.width() >= DENSE_FITS:
        return Layout.DENSE
    return Layout.LANDSCAPE if size.width() >= PANEL_FITS * min(scale, 1.3) else Layout.NARROW
