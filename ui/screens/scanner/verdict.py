"""What one reading tells about the scanner that sent it."""

from dataclasses import dataclass
from statistics import median

from associate_app.domain.scan import CodeKind, parse
from ui.kit.notice import NoticeKind
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.scan.reading import Reading, Source
from ui.words.scan import scan_words, shown_code

SHOWN = 64  # characters
SLOW_MS = 25
"""Beyond this a busy moment may tear a scan apart."""

_SYMBOLOGIES = {  # symbology identifiers (ISO/IEC 15424); proper names, the same in every language
    "]A": "Code 39",
    "]C0": "Code 128",
    "]C1": "GS1-128",
    "]d1": "Data Matrix",
    "]d2": "GS1 DataMatrix",
    "]e0": "GS1 DataBar",
    "]E0": "EAN-13",
    "]E4": "EAN-8",
    "]I": "ITF",
    "]Q1": "QR",
    "]Q3": "GS1 QR",
    "]J1": "GS1 DotCode",
}
_CONTROLS = (
    *("NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI"),
    *("DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS"),
    "US",
)
_DECODED = {
    "ean13": "EAN-13",
    "ean8": "EAN-8",
    "code128": "Code 128",
    "code39": "Code 39",
    "itf14": "ITF-14",
    "databar": "GS1 DataBar",
    "qr": "QR",
    "data_matrix": "Data Matrix",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    kind: NoticeKind
    words: str


def verdict(reading: Reading) -> Verdict:
    """One line: it works, or what to set on the scanner."""
    code = parse(reading.text)
    if code.problem is not None:
        return Verdict("warn", scan_words(code.problem))
    if reading.source is Source.KEYBOARD:
        if not reading.suffix:
            return Verdict(
                "warn", translate("Scanner", "The Enter is missing: set the scanner to send Enter.")
            )
        if reading.typed != reading.text:
            return Verdict(
                "success",
                translate(
                    "Scanner", "The scanner types with another keyboard layout; Associate reads it anyway."
                ),
            )
        if reading.gaps and max(reading.gaps) > SLOW_MS:
            return Verdict(
                "warn", translate("Scanner", "The keys come slowly: set the pause between characters to 0.")
            )
    return Verdict("success", _works(reading))


def too_slow(gaps: tuple[int, ...]) -> Verdict:
    """Keys that arrived one by one, like typing."""
    words = translate(
        "Scanner",
        "This came key by key, {ms} ms apart. A scanner must be set to a pause of 0 between characters.",
    )
    return Verdict("warn", words.format(ms=round(median(gaps))))


def facts(reading: Reading) -> tuple[Row, ...]:
    """In the order in which one looks for what is wrong."""
    code = parse(reading.text)
    named = [
        (translate("Scanner", "Characters"), visible(reading.text)),
        (translate("Scanner", "What it is"), f"{_kind_words(code.kind)} · {visible(shown_code(code))}"),
        (translate("Scanner", "Kind of barcode"), symbology(reading) or translate("Scanner", "Not told")),
        (translate("Scanner", "Came by"), _source_words(reading.source)),
        (translate("Scanner", "Ends with"), _suffix_words(reading.suffix)),
    ]
    if reading.source is Source.KEYBOARD:
        named += [
            (translate("Scanner", "Begins with"), reading.prefix or translate("Scanner", "Nothing")),
            (translate("Scanner", "Pause between keys"), _pauses(reading.gaps)),
            (translate("Scanner", "Keyboard layout"), _layout_words(reading)),
        ]
    return tuple(Row(title=title, value=value) for title, value in named)


def visible(text: str) -> str:
    """What nobody sees by its name (ISO/IEC 646) or number."""
    shown = "".join(each if each.isprintable() else f"‹{_name(each)}›" for each in text[:SHOWN])
    return f"{shown}…" if len(text) > SHOWN else shown


def _name(hidden: str) -> str:
    return _CONTROLS[ord(hidden)] if ord(hidden) < 0x20 else f"U+{ord(hidden):04X}"


def symbology(reading: Reading) -> str:
    """Empty where neither the scanner nor a decoder says it."""
    told = reading.text[:3]
    found = _SYMBOLOGIES.get(told) or _SYMBOLOGIES.get(told[:2], "")
    if found or reading.symbology:
        return found or _DECODED.get(reading.symbology, reading.symbology)
    if parse(reading.text).kind is CodeKind.GTIN and reading.text.isdigit():
        return {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "ITF-14"}.get(len(reading.text), "")
    return ""


def _works(reading: Reading) -> str:
    what = symbology(reading) or _kind_words(parse(reading.text).kind)
    if not any(reading.gaps):
        words = counts.tr("Works: {n} characters, {what}", "", len(reading.text))
        return words.format(what=what)
    words = counts.tr("Works: {n} characters in {ms} ms, {end}, {what}", "", len(reading.text))
    return words.format(ms=sum(reading.gaps), end=_suffix_words(reading.suffix), what=what)


def _pauses(gaps: tuple[int, ...]) -> str:
    if not any(gaps):
        return translate("Scanner", "Not told")
    words = translate("Scanner", "{least} to {most} ms, mostly {middle}")
    return words.format(least=min(gaps), most=max(gaps), middle=round(median(gaps)))


def _layout_words(reading: Reading) -> str:
    if reading.typed == reading.us:
        return translate("Scanner", "As the scanner types")
    return translate("Scanner", "Another: it makes {typed} of it").format(typed=visible(reading.typed))


def _suffix_words(suffix: str) -> str:
    if not suffix:
        return translate("Scanner", "Nothing")
    return {"enter": "Enter", "tab": "Tab", "cr": "CR", "lf": "LF", "etx": "ETX"}[suffix]


def _source_words(source: Source) -> str:
    return {
        Source.KEYBOARD: translate("Scanner", "Keys, like a keyboard"),
        Source.SERIAL: translate("Scanner", "Serial port"),
        Source.CAMERA: translate("Scanner", "Camera"),
        Source.PICTURE: translate("Scanner", "Picture"),
    }[source]


def _kind_words(kind: CodeKind) -> str:
    words = {
        CodeKind.GTIN: translate("Scanner", "Product"),
        CodeKind.SSCC: translate("Scanner", "Delivery label"),
        CodeKind.COUPON: translate("Scanner", "Coupon"),
        CodeKind.PICKUP: translate("Scanner", "Pickup"),
        CodeKind.PICKUP_CODE: translate("Scanner", "Pickup code"),
        CodeKind.ORDER: translate("Scanner", "Order"),
        CodeKind.RECEIPT: translate("Scanner", "Receipt"),
        CodeKind.CUSTOMER: translate("Scanner", "Customer"),
        CodeKind.LOYALTY: translate("Scanner", "Customer card"),
        CodeKind.GIFT_CARD: translate("Scanner", "Gift card"),
        CodeKind.BIN: translate("Scanner", "Shelf"),
        CodeKind.BADGE: translate("Scanner", "Badge"),
        CodeKind.WEB: translate("Scanner", "Web address"),
    }
    return words.get(kind) or translate("Scanner", "Text")
