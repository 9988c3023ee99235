"""What is said of a picture without codes, or with several."""

from collections.abc import Mapping

from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate

_PROBLEMS: Mapping[str, str] = {
    "picture.missing": QT_TRANSLATE_NOOP("Picture", "This file is not there any more. Choose another one."),
    "picture.not_a_picture": QT_TRANSLATE_NOOP(
        "Picture", "This is not a picture this app can read. PNG and JPEG work."
    ),
    "picture.too_large": QT_TRANSLATE_NOOP(
        "Picture", "This picture is too large. Take one of up to 50 megapixels."
    ),
    "picture.no_decoder": QT_TRANSLATE_NOOP(
        "Picture", "Pictures can't be read on this device. Use a scanner, or type the number."
    ),
}


def picture_words(problem: str) -> str:
    return translate("Picture", _PROBLEMS[problem])


def codes_words(count: int) -> str:
    """Empty for one code: what became of it says enough."""
    if count == 0:
        return translate("Picture", "No code in this picture. Take it closer, sharp and in good light.")
    return (
        counts.tr("{n} codes in this picture. They are taken one after the other.", "", count)
        if count > 1
        else ""
    )


def mixed_words() -> str:
    return translate("Picture", "Two scanners sent at once. Scan again, one after the other.")
