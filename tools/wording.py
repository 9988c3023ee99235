"""What every translation has to keep of its English."""

import re
from collections.abc import Iterator

from tools.ts import Message

_PLACE = re.compile(r"\{[^{}]*\}")
_MNEMONIC = re.compile(r"&\w")
_NUMBER = "{n}"
_ENDS = ("…", "?", ":")

FORMS = {"en": 2, "et": 2, "pl": 3, "ru": 3, "de": 2}
"""Plural forms as Qt counts them (CLDR without fractions): pl 1 | 2–4, 22–24 … | the rest; ru 1, 21 … too."""

_FIRST_IS_ONE = ("en", "et", "pl", "de")
"""Where the first form is for 1 alone, it may say so in words: `1 thing is saved here, it is not lost.`"""


def faults_of(language: str, message: Message) -> Iterator[str]:
    if message.plural and len(message.forms) != FORMS[language]:
        yield f"{len(message.forms)} plural forms, not {FORMS[language]}"
    wanted = sorted(_PLACE.findall(message.source))
    for at, form in enumerate(message.forms):
        found = sorted(_PLACE.findall(form))
        one = message.plural and at == 0 and language in _FIRST_IS_ONE
        if found != wanted and not (one and found == sorted(set(wanted) - {_NUMBER})):
            yield f"places {' '.join(found) or 'none'}, not {' '.join(wanted) or 'none'}"
        yield from _edges(message.source, form)


def _edges(source: str, form: str) -> Iterator[str]:
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "another space at an end"
    for end in _ENDS:
        if source.endswith(end) != form.endswith(end):
            yield f"“{end}” at the end of one alone"
    if "..." in form:
        yield "three dots for an ellipsis"
    if "!" in form:
        yield "an exclamation mark"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield "another number of mnemonics"
