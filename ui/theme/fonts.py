"""The bundled fonts: static files, because Qt ignores the weights of variable ones."""

from functools import lru_cache

from PySide6.QtGui import QFontDatabase

import resources

FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "InterDisplay-SemiBold.ttf")


@lru_cache(maxsize=1)
def register_fonts() -> frozenset[str]:
    """Registers the bundled fonts once per process; returns their family names."""
    families: set[str] = set()
    for name in FILES:
        number = QFontDatabase.addApplicationFontFromData(resources.read_bytes("fonts", name))
        if number < 0:
            raise RuntimeError(f"the font {name} cannot be read")
        families.update(QFontDatabase.applicationFontFamilies(number))
    return frozenset(families)
