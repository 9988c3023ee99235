"""How many codes a frame gives up, how long that takes, and how often it lies."""

import statistics
from collections.abc import Callable
from typing import Any, NamedTuple

from associate_app.devices.decode import DECODERS, Decoded, decode_frame
from bench.measure import stopwatch
from bench.pictures import SIZES, SPOILS, Picture, pictures
from bench.shop import Pages

Read = Callable[[Picture], tuple[Decoded, ...]]


class Look(NamedTuple):
    ms: float
    is_right: bool
    is_wrong: bool


def decoding(_what: Pages) -> dict[str, Any]:
    zxing, zbar = DECODERS
    ways: dict[str, Read] = {
        "ensemble": _frame,
        "pyzbar": lambda picture: tuple(zbar(picture.image)),
        "zxing_cpp": lambda picture: tuple(zxing(picture.image)),
    }
    result: dict[str, Any] = {}
    for size in SIZES:
        drawn = {spoil: tuple(pictures(size, spoil)) for spoil in SPOILS}
        of_size = result[f"{size[0]}x{size[1]}"] = {}
        for name, read in ways.items():
            looks = {spoil: [_look(read, each) for each in drawn[spoil]] for spoil in SPOILS}
            looks["all"] = [look for spoil in SPOILS for look in looks[spoil]]
            of_size[name] = {spoil: _summed(each) for spoil, each in looks.items()}
    return result


def _frame(picture: Picture) -> tuple[Decoded, ...]:
    return decode_frame(picture.image.tobytes(), *picture.image.size)


def _look(read: Read, picture: Picture) -> Look:
    with stopwatch() as watch:
        texts = {code.text for code in read(picture)}
    return Look(watch.ms, picture.text in texts, bool(texts - {picture.text}))


def _summed(looks: list[Look]) -> dict[str, float]:
    times = [look.ms for look in looks]
    cuts = statistics.quantiles(times, n=20, method="inclusive")
    return {
        "pictures": len(looks),
        "read_percent": round(100 * sum(look.is_right for look in looks) / len(looks), 1),
        "misread": sum(look.is_wrong for look in looks),
        "median_ms": round(statistics.median(times), 2),
        "p95_ms": round(cuts[18], 2),
    }
