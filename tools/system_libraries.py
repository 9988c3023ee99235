"""Looks for what no wheel brings along on Linux, before anything imports Qt.

As root on Debian or Ubuntu it installs what is missing; otherwise it prints the one line to type and exits
with 69 (EX_UNAVAILABLE). With `--venv` it also asks for what `python3 -m venv` needs. Standard library only.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

PACKAGES = {  # shared library: Debian package
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",  # without it Qt shows no camera and says nothing
    "libzbar.so.0": "libzbar0",
}
PROGRAMS = {"Xvfb": "xvfb", "setxkbmap": "x11-xkb-utils"}  # for the tests: a screen of their own
UNAVAILABLE = 69


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(*, venv: bool) -> list[str]:
    """The Debian packages that are not there."""
    packages = [package for library, package in PACKAGES.items() if not loads(library)]
    packages += [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if venv and not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
        packages.append(f"python3.{sys.version_info.minor}-venv")
    return packages


def install(packages: list[str]) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        if subprocess.run(["apt-get", *arguments], env=environment, check=False).returncode:
            return False
    return True


def line(packages: list[str]) -> str:
    """What to type; a bare Debian has no sudo."""
    typed = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() == 0:
        return typed
    return typed.replace("apt-get", "sudo apt-get") if shutil.which("sudo") else f'su -c "{typed}"'


def main() -> int:
    venv = "--venv" in sys.argv[1:]
    packages = missing(venv=venv) if sys.platform == "linux" else []
    if not packages:
        return 0
    if not shutil.which("apt-get"):
        print("These packages are missing, named as on Debian:", " ".join(packages), file=sys.stderr)
        return UNAVAILABLE
    if os.geteuid() == 0:
        print("Installing", " ".join(packages))
        if install(packages) and not missing(venv=venv):
            return 0
    print(
        f"Some system packages are missing. Type this once, then try again:\n  {line(packages)}",
        file=sys.stderr,
    )
    return UNAVAILABLE


if __name__ == "__main__":
    sys.exit(main())
