import json
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from associate_app import exit_codes
from associate_app.cli import main
from tests.devices.test_decode import ELEMENTS, GTIN, barcode


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_picture_gives_one_line_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    barcode(GTIN, zxingcpp.EAN13).save(tmp_path / "label.png")
    barcode(ELEMENTS, zxingcpp.DataMatrix, gs1=True).save(tmp_path / "carton.png")
    assert main(["scan", str(tmp_path / "label.png"), str(tmp_path / "carton.png")]) == exit_codes.OK
    label, carton = told(capsys)
    assert (label["file"], carton["file"]) == (str(tmp_path / "label.png"), str(tmp_path / "carton.png"))
    assert label["codes"] == [
        {
            "text": GTIN,
            "symbology": "ean13",
            "kind": "gtin",
            "value": f"0{GTIN}",
            "problem": None,
            "elements": {},
        }
    ]
    (code,) = carton["codes"]  # type: ignore[misc]
    assert (code["symbology"], code["elements"]) == (
        "data_matrix",
        {"01": f"0{GTIN}", "10": "LOT7", "21": "42"},
    )
    assert isinstance(label["milliseconds"], float)
    assert label["milliseconds"] > 0


def test_a_bad_picture_does_not_keep_the_others_from_being_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    barcode(GTIN, zxingcpp.EAN13).save(tmp_path / "label.png")
    (tmp_path / "words.png").write_text("just words")
    Image.new("L", (300, 200), 255).save(tmp_path / "empty.png")
    asked = [str(tmp_path / name) for name in ("words.png", "empty.png", "none.png", "label.png")]
    assert main(["scan", *asked]) == exit_codes.BAD_DATA
    words, empty, none, label = told(capsys)
    assert words["error"] == f"{asked[0]} is not a picture this app can read. PNG and JPEG work."
    assert str(empty["error"]).startswith("No code was found in ")
    assert none["error"] == f"There is no file {asked[2]}."
    assert label["codes"]
    assert "error" not in label
