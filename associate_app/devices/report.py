"""What `associate scan` says of one picture."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from associate_app import exit_codes
from associate_app.devices.decode import Decoded, UnreadablePicture, decode
from associate_app.domain.scan import parse

_WORDS = {
    "picture.missing": "There is no file {image}.",
    "picture.not_a_picture": "{image} is not a picture this app can read. PNG and JPEG work.",
    "picture.too_large": "{image} is too large. Take a picture of up to 50 megapixels.",
    "picture.no_decoder": "No barcode reader is installed: zxing-cpp and pyzbar are both missing.",
}
_NO_CODE = "No code was found in {image}. Take it closer, sharp and in good light."


@dataclass(frozen=True, slots=True)
class Report:
    facts: dict[str, Any]  # for JSON
    sentence: str  # what went wrong, empty when nothing did
    exit_code: int


def report(image: Path) -> Report:
    began = time.perf_counter()
    codes: tuple[Decoded, ...] = ()
    sentence, exit_code = _NO_CODE, exit_codes.BAD_DATA
    try:
        codes = decode(image)
    except UnreadablePicture as unreadable:
        sentence = _WORDS[unreadable.code]
        if unreadable.code == "picture.no_decoder":
            exit_code = exit_codes.UNAVAILABLE
    facts: dict[str, Any] = {
        "file": str(image),
        "codes": [_facts(code) for code in codes],
        "milliseconds": round((time.perf_counter() - began) * 1_000, 1),
    }
    if codes:
        return Report(facts, "", exit_codes.OK)
    error = sentence.format(image=image)
    return Report(facts | {"error": error}, error, exit_code)


def _facts(found: Decoded) -> dict[str, Any]:
    code = parse(found.text)
    return {
        "text": found.text,
        "symbology": found.symbology,
        "kind": code.kind,
        "value": code.value,
        "problem": code.problem,
        "elements": code.elements,
    }
