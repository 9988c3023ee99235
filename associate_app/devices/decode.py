"""Barcodes in a picture, by zxing-cpp and zbar: each finds some that the other misses."""

import io
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 50_000_000  # pixels; more is no photograph but an attack on our memory
LONGEST = 65_535  # pixels of one side: zxing-cpp takes no more
PICTURES = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF")
ITF14_LENGTH = 14
FLAT = 0.1  # height to width; false ones have at most 0.05, real ones at least 0.17


class Symbology(StrEnum):
    EAN13 = "ean13"  # UPC-A and UPC-E too, as their 13 digits
    EAN8 = "ean8"
    CODE128 = "code128"
    CODE39 = "code39"
    ITF14 = "itf14"
    DATABAR = "databar"
    QR = "qr"
    DATA_MATRIX = "data_matrix"


_ZXING = {
    "EANUPC": Symbology.EAN13,
    "Code128": Symbology.CODE128,
    "Code39": Symbology.CODE39,
    "ITF": Symbology.ITF14,
    "DataBar": Symbology.DATABAR,
    "QRCode": Symbology.QR,
    "DataMatrix": Symbology.DATA_MATRIX,
}
_ZBAR = {  # not its DataBar: that one trips over its own assertions
    "EAN13": Symbology.EAN13,
    "EAN8": Symbology.EAN8,
    "CODE128": Symbology.CODE128,
    "CODE39": Symbology.CODE39,
    "I25": Symbology.ITF14,
    "QRCODE": Symbology.QR,
}
# Symbology identifiers (ISO/IEC 15424) that say "GS1 element string follows".
_GS1 = {
    Symbology.CODE128: "]C1",
    Symbology.DATABAR: "]e0",
    Symbology.QR: "]Q3",
    Symbology.DATA_MATRIX: "]d2",
}

_EAN8 = "]E4"


class UnreadablePicture(Exception):
    """`code` is `picture.missing`, `.not_a_picture`, `.too_large` or `.no_decoder`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Decoded:
    """One code; the text of a GS1 carrier starts with its symbology identifier, as scanners send it."""

    text: str
    symbology: Symbology
    at: tuple[int, int] = field(default=(0, 0), compare=False)  # pixels from above and from the left


Decoder = Callable[["Image"], Iterator[Decoded]]


def decode(picture: Path | bytes) -> tuple[Decoded, ...]:
    """All codes in the picture, each once, from above. Takes tens of ms. Raises UnreadablePicture."""
    return decode_image(load(picture))


def decode_image(image: "Image") -> tuple[Decoded, ...]:
    """By all decoders together: a picture is looked at once, and well. Raises UnreadablePicture."""
    found: dict[tuple[str, Symbology], Decoded] = {}
    for codes in _by_each(image, DECODERS):
        for code in codes:
            found.setdefault((_body(code), code.symbology), code)
    return tuple(sorted(found.values(), key=lambda code: code.at))


def decode_frame(grey: bytes, width: int, height: int, stride: int = 0) -> tuple[Decoded, ...]:
    """One frame of a film, a byte a pixel: the next decoder looks only where the first sees nothing.

    `stride` is how many bytes a line takes, where that is not its width. The quicker decoder goes first
    (`make bench` measures both). Raises UnreadablePicture and, where the bytes are too few, ValueError.
    """
    from PIL import Image

    image = Image.frombuffer("L", (width, height), grey, "raw", "L", stride, 1)
    return next((codes for codes in _by_each(image, DECODERS) if codes), ())


def _by_each(image: "Image", decoders: Sequence[Decoder]) -> Iterator[tuple[Decoded, ...]]:
    """What each decoder sees that is installed; one may be missing."""
    working = 0
    for decoder in decoders:
        try:
            codes = tuple(decoder(image))
        except ImportError:
            continue
        working += 1
        yield codes
    if not working:
        raise UnreadablePicture("picture.no_decoder")


def load(picture: Path | bytes) -> "Image":
    """The first frame in grey, on white where it was transparent. Raises UnreadablePicture."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            source = io.BytesIO(picture) if isinstance(picture, bytes) else picture
            if isinstance(picture, Path) and picture.exists() and not picture.is_file():  # a pipe never ends
                raise UnreadablePicture("picture.not_a_picture")
            with Image.open(source, formats=PICTURES) as image:
                if image.width * image.height > LARGEST or max(image.size) > LONGEST:
                    raise UnreadablePicture("picture.too_large")
                return _grey(image)
    except (Image.DecompressionBombError, MemoryError):
        raise UnreadablePicture("picture.too_large") from None
    except FileNotFoundError:
        raise UnreadablePicture("picture.missing") from None
    except (OSError, ValueError, SyntaxError) as error:  # what Pillow raises for broken files
        raise UnreadablePicture("picture.not_a_picture") from error


def _grey(image: "Image") -> "Image":
    if image.mode.startswith("I;16"):  # Pillow would cut off what is above 255
        return image.convert("I").point(lambda value: value / 256).convert("L")
    return _on_white(image) if image.has_transparency_data else image.convert("L")


def _on_white(image: "Image") -> "Image":
    """Pasted and not composed: that takes twice the memory and lets no other thread run."""
    from PIL import Image

    seen = image.convert("RGBA")
    paper = Image.new("L", image.size, "white")
    paper.paste(seen.convert("L"), mask=seen.getchannel("A"))
    return paper


def _zxing(image: "Image") -> Iterator[Decoded]:
    import zxingcpp

    wanted = zxingcpp.BarcodeFormats(
        (
            zxingcpp.BarcodeFormat.EANUPC,
            zxingcpp.BarcodeFormat.Code128,
            zxingcpp.BarcodeFormat.Code39,
            zxingcpp.BarcodeFormat.ITF14,
            zxingcpp.BarcodeFormat.DataBar,
            zxingcpp.BarcodeFormat.QRCode,
            zxingcpp.BarcodeFormat.DataMatrix,
        )
    )
    # Scaled down it misreads worn codes, and a wrong article costs more than another try.
    codes = zxingcpp.read_barcodes(
        image, formats=wanted, try_downscale=False, text_mode=zxingcpp.TextMode.Plain
    )
    for code in codes:
        is_ean8 = code.format is zxingcpp.BarcodeFormat.EAN8
        symbology = Symbology.EAN8 if is_ean8 else _ZXING[code.symbology.name]
        if _is_scrap(symbology, len(code.text)):
            continue
        if code.format is zxingcpp.BarcodeFormat.UPCE and _is_flat(code.position):
            continue
        is_gs1 = code.content_type is zxingcpp.ContentType.GS1
        corner = code.position.top_left
        yield _decoded(code.text, symbology, is_gs1=is_gs1, at=(corner.y, corner.x))


def _zbar(image: "Image") -> Iterator[Decoded]:
    try:
        from pyzbar import pyzbar
    except (OSError, AttributeError) as damaged:  # found, but of another machine, version or half of it
        raise ImportError("libzbar") from damaged

    wanted = [pyzbar.ZBarSymbol[name] for name in _ZBAR]
    for code in pyzbar.decode(image, symbols=wanted):
        symbology = _ZBAR[code.type]
        if _is_scrap(symbology, len(code.data)):
            continue
        text = code.data.decode("utf-8", errors="replace")
        # zbar keeps to itself that a code is GS1, except for the separators inside.
        yield _decoded(text, symbology, is_gs1="\x1d" in text, at=(code.rect.top, code.rect.left))


def _is_scrap(symbology: Symbology, length: int) -> bool:
    """Half an ITF code is a valid shorter one, and so are some bars of other codes."""
    return symbology is Symbology.ITF14 and length != ITF14_LENGTH


def _is_flat(seen: Any) -> bool:
    """A few lines across a slanted EAN-13 can spell a UPC-E; a real one is seen in its height (measured)."""
    corners = (seen.top_left, seen.top_right, seen.bottom_left)
    origin, right, below = (complex(corner.x, corner.y) for corner in corners)
    return abs(below - origin) < abs(right - origin) * FLAT


def _decoded(text: str, symbology: Symbology, *, is_gs1: bool, at: tuple[int, int]) -> Decoded:
    if symbology is Symbology.EAN8 and text.startswith("0"):  # else it would be taken for a UPC-E
        return Decoded(_EAN8 + text, symbology, at)
    return Decoded(_GS1.get(symbology, "") + text if is_gs1 else text, symbology, at)


def _body(code: Decoded) -> str:
    carrier = _GS1.get(code.symbology)
    return code.text.removeprefix(carrier) if carrier else code.text


DECODERS: tuple[Decoder, ...] = (_zxing, _zbar)
