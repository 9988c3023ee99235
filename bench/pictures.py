"""Barcodes as a camera sees them, drawn with fixed chances: clean, rotated, blurred, noisy, pale."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageFilter

from associate_app.domain.gtin import check_digit

SIZES = ((640, 480), (1_280, 720))
EACH = 8  # pictures of each code and kind
PAPER = 235

Spoil = Callable[[Image.Image, random.Random], Image.Image]


@dataclass(frozen=True, slots=True)
class Picture:
    code: str  # ean13, code128, qr, data_matrix
    text: str
    image: Image.Image


def _rotated(image: Image.Image, chance: random.Random) -> Image.Image:
    angle = chance.uniform(15, 75) * chance.choice((-1, 1))
    return image.rotate(angle, Image.Resampling.BICUBIC, expand=False, fillcolor=PAPER)


def _blurred(image: Image.Image, chance: random.Random) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(chance.uniform(1.0, 2.2)))


def _noisy(image: Image.Image, chance: random.Random) -> Image.Image:
    dust = Image.frombytes("L", image.size, chance.randbytes(image.width * image.height))
    return Image.blend(image, dust, chance.uniform(0.15, 0.4))


def _pale(image: Image.Image, chance: random.Random) -> Image.Image:
    darkest = chance.randint(150, 205)
    return image.point([darkest + level * (PAPER - darkest) // PAPER for level in range(256)])


def _clean(image: Image.Image, _chance: random.Random) -> Image.Image:
    return image


SPOILS: dict[str, Spoil] = {
    "clean": _clean,
    "rotated": _rotated,
    "blurred": _blurred,
    "noisy": _noisy,
    "low_contrast": _pale,
}


def pictures(size: tuple[int, int], spoil: str) -> Iterator[Picture]:
    """Always the same ones."""
    chance = random.Random(f"{size} {spoil}")
    for _ in range(EACH):
        for code, (format, text) in _codes(chance).items():
            drawn = zxingcpp.create_barcode(text, format)
            share = chance.uniform(0.3, 0.6) if code in ("qr", "data_matrix") else chance.uniform(0.4, 0.8)
            yield Picture(code, text, SPOILS[spoil](_placed(drawn, size, share, chance), chance))


def _codes(chance: random.Random) -> dict[str, tuple[zxingcpp.BarcodeFormat, str]]:
    body = "".join(chance.choices("0123456789", k=11))
    gtin = f"4{body}"
    gtin += check_digit(gtin)
    own = "".join(chance.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=10))
    return {
        "ean13": (zxingcpp.EAN13, gtin),
        "code128": (zxingcpp.Code128, own),
        "qr": (zxingcpp.QRCode, f"https://nordlys.example/t/{own}"),
        "data_matrix": (zxingcpp.DataMatrix, own),
    }


def _placed(
    drawn: zxingcpp.Barcode, size: tuple[int, int], share: float, chance: random.Random
) -> Image.Image:
    """So large that it takes `share` of the shorter side, somewhere near the middle."""
    label = Image.fromarray(drawn.to_image(scale=4)).point([level * PAPER // 255 for level in range(256)])
    wanted = round(min(size) * share)
    factor = wanted / max(label.size)
    label = label.resize(
        (max(1, round(label.width * factor)), max(1, round(label.height * factor))), Image.Resampling.LANCZOS
    )
    paper = Image.new("L", size, PAPER)
    left, top = (size[0] - label.width) // 2, (size[1] - label.height) // 2
    paper.paste(label, (left + chance.randint(-20, 20), top + chance.randint(-20, 20)))
    return paper
