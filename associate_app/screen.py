"""Whether there is a screen to show anything on."""

import os
import sys


def has_screen() -> bool:
    """Qt needs one, or to be told to draw into memory; without either it aborts the process."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
