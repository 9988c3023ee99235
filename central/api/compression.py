"""Large answers packed the way the device takes them."""

import gzip
from collections.abc import Mapping

import zstandard

_LEVEL = 3
_WORTH_IT = 1_024  # bytes


def packed(content: bytes, accepted: str) -> tuple[bytes, Mapping[str, str]]:
    """The content for an `Accept-Encoding` and the headers that say how it is packed."""
    headers = {"Vary": "Accept-Encoding"}
    wanted = _wanted(accepted)
    if len(content) < _WORTH_IT or not wanted:
        return content, headers
    if "zstd" in wanted:
        return zstandard.ZstdCompressor(level=_LEVEL).compress(content), headers | {
            "Content-Encoding": "zstd"
        }
    return gzip.compress(content, _LEVEL, mtime=0), headers | {"Content-Encoding": "gzip"}


def _wanted(accepted: str) -> set[str]:
    """Those of ours that are named and not ruled out by `q=0` (RFC 9110, section 12.5.3)."""
    wanted = set()
    for each in accepted.lower().split(","):
        name, _, weight = each.partition(";")
        quality = weight.strip().removeprefix("q=").strip()
        if name.strip() in ("zstd", "gzip") and quality not in ("0", "0.0", "0.00", "0.000"):
            wanted.add(name.strip())
    return wanted
