import io
import json
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import qrcode
import zxingcpp
from PIL import Image, ImageDraw

from associate_app import exit_codes
from associate_app.devices.decode import (
    DECODERS,
    Decoded,
    Decoder,
    Symbology,
    UnreadablePicture,
    decode,
    decode_frame,
    decode_image,
)
from associate_app.domain.scan import CodeKind, parse
from bench.pictures import SIZES, pictures

GTIN = "9521234567899"
ELEMENTS = f"(01)0{GTIN}(10)LOT7(21)42"


def barcode(text: str, format: zxingcpp.BarcodeFormat, **options: object) -> Image.Image:
    drawn = Image.fromarray(zxingcpp.create_barcode(text, format, **options).to_image(scale=4))
    framed = Image.new("L", (drawn.width + 80, drawn.height + 80), 255)
    framed.paste(drawn, (40, 40))
    return framed


def png(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


@pytest.fixture
def without_zbar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyzbar.pyzbar", None)
    monkeypatch.delitem(sys.modules, "pyzbar", raising=False)


@pytest.fixture
def without_zxing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zxingcpp", None)


@pytest.fixture
def zbar() -> None:
    try:
        from pyzbar import pyzbar  # noqa: F401
    except ImportError as missing:
        pytest.skip(f"libzbar is not installed: {missing}")


@pytest.mark.parametrize(
    ("text", "format", "read"),
    [
        (GTIN, zxingcpp.EAN13, Decoded(GTIN, Symbology.EAN13)),
        ("96385074", zxingcpp.EAN8, Decoded("96385074", Symbology.EAN8)),
        ("012345678905", zxingcpp.UPCA, Decoded("0012345678905", Symbology.EAN13)),
        ("01234565", zxingcpp.UPCE, Decoded("0012345000065", Symbology.EAN13)),
        ("P-4817", zxingcpp.Code128, Decoded("P-4817", Symbology.CODE128)),
        ("NS-12AB", zxingcpp.Code39, Decoded("NS-12AB", Symbology.CODE39)),
        ("19521234567896", zxingcpp.ITF14, Decoded("19521234567896", Symbology.ITF14)),
        ("P-4817", zxingcpp.DataMatrix, Decoded("P-4817", Symbology.DATA_MATRIX)),
        (GTIN.zfill(14), zxingcpp.DataBarOmni, Decoded(f"]e001{GTIN:0>14}", Symbology.DATABAR)),
    ],
)
def test_a_code_is_read_once_whichever_decoders_see_it(
    text: str, format: zxingcpp.BarcodeFormat, read: Decoded
) -> None:
    assert decode(png(barcode(text, format))) == (read,)


@pytest.mark.parametrize(
    ("format", "carrier"),
    [(zxingcpp.Code128, "]C1"), (zxingcpp.DataMatrix, "]d2"), (zxingcpp.QRCode, "]Q3")],
)
def test_a_gs1_carrier_says_so_and_its_gtin_is_found(format: zxingcpp.BarcodeFormat, carrier: str) -> None:
    (read,) = decode(png(barcode(ELEMENTS, format, gs1=True)))
    assert read.text == f"{carrier}010{GTIN}10LOT7\x1d2142"
    code = parse(read.text)
    assert (code.kind, code.value, code.problem) == (CodeKind.GTIN, f"0{GTIN}", None)
    assert code.elements == {"01": f"0{GTIN}", "10": "LOT7", "21": "42"}


def test_a_qr_code_with_letters_of_many_languages_is_read() -> None:
    text = "https://nordlys.example/t/Žaneta-Łódź-Äiti"
    image = qrcode.make(text).get_image()
    assert decode(png(image)) == (Decoded(text, Symbology.QR),)


def test_a_picture_file_with_several_codes_gives_each_of_them(tmp_path: Path) -> None:
    label, ticket = barcode(GTIN, zxingcpp.EAN13), barcode("P-4817", zxingcpp.DataMatrix)
    sheet = Image.new("L", (label.width, label.height + ticket.height + 40), 255)
    sheet.paste(label, (0, 0))
    sheet.paste(ticket, (0, label.height + 40))
    sheet.save(tmp_path / "sheet.jpg", quality=92)
    assert set(decode(tmp_path / "sheet.jpg")) == {
        Decoded(GTIN, Symbology.EAN13),
        Decoded("P-4817", Symbology.DATA_MATRIX),
    }


def test_a_code_drawn_on_transparency_is_read() -> None:
    drawn = barcode(GTIN, zxingcpp.EAN13)
    clear = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=drawn.point(lambda grey: 255 - grey))
    assert decode(png(clear)) == (Decoded(GTIN, Symbology.EAN13),)


def test_a_code_in_sixteen_bits_of_grey_is_read() -> None:
    grey = barcode(GTIN, zxingcpp.EAN13).convert("I").point(lambda value: value * 200 + 12_000)
    assert [code.text for code in decode(png(grey.convert("I;16")))] == [GTIN]


def test_without_zbar_the_other_decoder_carries_on(without_zbar: None) -> None:
    assert decode(png(barcode(GTIN, zxingcpp.EAN13))) == (Decoded(GTIN, Symbology.EAN13),)


def test_without_zxing_the_other_decoder_carries_on(without_zxing: None, zbar: None) -> None:
    assert decode(png(barcode(GTIN, zxingcpp.EAN13))) == (Decoded(GTIN, Symbology.EAN13),)
    (read,) = decode(png(barcode(ELEMENTS, zxingcpp.Code128, gs1=True)))
    assert parse(read.text).value == f"0{GTIN}"


def test_without_any_decoder_it_says_so(without_zbar: None, without_zxing: None) -> None:
    with pytest.raises(UnreadablePicture, match=r"picture\.no_decoder"):
        decode(png(Image.new("L", (40, 40), 255)))


def test_a_picture_without_a_code_gives_none() -> None:
    image = Image.new("L", (400, 300), 255)
    ImageDraw.Draw(image).ellipse((50, 50, 250, 250), fill=0)
    assert decode(png(image)) == ()


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePicture, match=r"picture\.missing"):
        decode(tmp_path / "nothing.png")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"just words",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n",
        png(barcode(GTIN, zxingcpp.EAN13))[:300],
    ],
    ids=["empty", "text", "program", "cut off"],
)
def test_a_file_that_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePicture, match=r"picture\.not_a_picture"):
        decode(content)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "pipe.png", tmp_path):
        with pytest.raises(UnreadablePicture, match=r"picture\.not_a_picture"):
            decode(path)


@pytest.mark.parametrize("side", [8_000, 40_000])
def test_a_huge_picture_is_refused_before_it_fills_the_memory(side: int) -> None:
    with pytest.raises(UnreadablePicture, match=r"picture\.too_large"):
        decode(_claims_to_be(side))


def test_a_picture_that_is_a_line_is_refused() -> None:
    with pytest.raises(UnreadablePicture, match=r"picture\.too_large"):
        decode(png(Image.new("L", (65_536, 1))))


def test_a_picture_for_which_there_is_no_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_picture: object) -> object:
        raise MemoryError

    monkeypatch.setattr(Image.Image, "convert", full)
    with pytest.raises(UnreadablePicture, match=r"picture\.too_large"):
        decode(png(Image.new("L", (9, 9))))


def _claims_to_be(side: int) -> bytes:
    """A PNG of a few bytes whose header says side x side."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def test_a_short_code_with_a_leading_zero_is_not_taken_for_a_upc_e() -> None:
    (read,) = decode(png(barcode("01234565", zxingcpp.EAN8)))
    assert read == Decoded("]E401234565", Symbology.EAN8)
    assert parse(read.text).value == "00000001234565"


def test_several_codes_come_in_the_order_they_are_read_on_paper() -> None:
    labels = [barcode(text, zxingcpp.Code128) for text in ("P-4817", "P-4818", "P-4819")]
    sheet = Image.new("L", (labels[0].width, 3 * labels[0].height), 255)
    for place, label in enumerate(labels):
        sheet.paste(label, (0, place * label.height))
    assert [code.text for code in decode(png(sheet))] == ["P-4817", "P-4818", "P-4819"]


@pytest.mark.parametrize("decoder", DECODERS)
def test_a_frame_is_read_by_either_decoder_alone(
    decoder: Decoder, monkeypatch: pytest.MonkeyPatch, zbar: None
) -> None:
    monkeypatch.setattr("associate_app.devices.decode.DECODERS", (decoder,))
    frame = barcode(GTIN, zxingcpp.EAN13)
    assert decode_frame(frame.tobytes(), *frame.size) == (Decoded(GTIN, Symbology.EAN13),)
    assert decode_frame(bytes(640 * 480), 640, 480) == ()


def test_a_frame_that_the_first_decoder_has_read_is_not_looked_at_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[str] = []

    def reads(_image: Image.Image) -> Iterator[Decoded]:
        looked.append("first")
        yield Decoded(GTIN, Symbology.EAN13)

    def never(_image: Image.Image) -> Iterator[Decoded]:
        looked.append("second")
        yield from ()

    monkeypatch.setattr("associate_app.devices.decode.DECODERS", (reads, never))
    assert decode_frame(bytes(4), 2, 2) == (Decoded(GTIN, Symbology.EAN13),)
    assert looked == ["first"]


NOT_FOUND = "import ctypes.util; ctypes.util.find_library = lambda name: None"
DAMAGED = f"import ctypes.util; ctypes.util.find_library = lambda name: {__file__!r}"


def without(*modules: str) -> str:
    return f"import sys; sys.modules.update(dict.fromkeys({modules}))"


@pytest.mark.parametrize(
    ("gone", "end"),
    [
        pytest.param(without("zxingcpp"), 0, id="zxing-cpp"),
        pytest.param(NOT_FOUND, 0, id="libzbar"),
        pytest.param(DAMAGED, 0, id="libzbar damaged"),
        pytest.param(without("pyzbar"), 0, id="pyzbar"),
        pytest.param(without("zxingcpp", "pyzbar"), exit_codes.UNAVAILABLE, id="both"),
    ],
)
def test_a_process_without_a_decoder_carries_on(tmp_path: Path, zbar: None, gone: str, end: int) -> None:
    (tmp_path / "label.png").write_bytes(png(barcode(GTIN, zxingcpp.EAN13)))
    program = (
        f"{gone}\n"
        "import sys\n"
        "from associate_app.cli import main\n"
        f"sys.exit(main(['scan', {str(tmp_path / 'label.png')!r}]))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    told = json.loads(ended.stdout)
    assert ended.returncode == end, ended.stderr
    assert [code["text"] for code in told["codes"]] == ([] if end else [GTIN])
    assert ("error" in told) is bool(end)


@pytest.mark.parametrize("spoil", ["clean", "rotated", "blurred"])
def test_no_decoder_reads_what_is_not_there(spoil: str) -> None:
    """Lines across a slanted EAN-13 spell UPC-Es, bars of a Code 128 spell short ITF codes."""
    for size in SIZES:
        for picture in pictures(size, spoil):
            assert {code.text for code in decode_image(picture.image)} <= {picture.text}
