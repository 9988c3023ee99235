"""Files that ship with the app: icons, fonts, art, tokens. Read in place, from a wheel or a bundle."""

from importlib.resources import files
from importlib.resources.abc import Traversable

ROOT: Traversable = files(__name__)


def resource(*parts: str) -> Traversable:
    """The file or folder at `parts` below this package; raises FileNotFoundError when it is not shipped."""
    found = ROOT.joinpath(*parts)
    if not (found.is_file() or found.is_dir()):
        raise FileNotFoundError("/".join(parts))
    return found


def read_bytes(*parts: str) -> bytes:
    return resource(*parts).read_bytes()


def read_text(*parts: str) -> str:
    return resource(*parts).read_text(encoding="utf-8")
