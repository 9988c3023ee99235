"""What customers agreed to: what it is called, what is read to them, and how we know."""

from collections.abc import Mapping
from datetime import tzinfo

from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof
from ui.format.others import apart
from ui.format.times import local, year_date
from ui.language.mark import QT_TRANSLATE_NOOP, translate

CHANNELS: Mapping[ConsentChannel, str] = {
    ConsentChannel.EMAIL: QT_TRANSLATE_NOOP("Consent", "News by e-mail"),
    ConsentChannel.MESSAGES: QT_TRANSLATE_NOOP("Consent", "Messages to the phone"),
    ConsentChannel.PHONE_CALLS: QT_TRANSLATE_NOOP("Consent", "Phone calls"),
    ConsentChannel.OFFERS: QT_TRANSLATE_NOOP("Consent", "Offers chosen for them"),
    ConsentChannel.RECEIPTS: QT_TRANSLATE_NOOP("Consent", "Receipts by e-mail"),
}

ASKED: Mapping[ConsentChannel, str] = {
    ConsentChannel.EMAIL: QT_TRANSLATE_NOOP(
        "Consent", "May we send you news by e-mail? You can stop it at any time, in every e-mail."
    ),
    ConsentChannel.MESSAGES: QT_TRANSLATE_NOOP(
        "Consent", "May we send you messages about new things? You can stop them at any time."
    ),
    ConsentChannel.PHONE_CALLS: QT_TRANSLATE_NOOP(
        "Consent", "May we call you, for example when something you wished for is back?"
    ),
    ConsentChannel.OFFERS: QT_TRANSLATE_NOOP(
        "Consent", "May we look at what you bought with us, to choose offers for you?"
    ),
    ConsentChannel.RECEIPTS: QT_TRANSLATE_NOOP(
        "Consent", "Shall we send your receipts by e-mail? We use the address for nothing else."
    ),
}

_GIVEN: Mapping[ConsentProof, str] = {
    ConsentProof.SPOKEN: QT_TRANSLATE_NOOP("Consent", "Agreed {day}, told to {name}"),
    ConsentProof.SIGNED: QT_TRANSLATE_NOOP("Consent", "Agreed {day}, signed before {name}"),
    ConsentProof.WEB: QT_TRANSLATE_NOOP("Consent", "Agreed {day}, on the web"),
    ConsentProof.APP: QT_TRANSLATE_NOOP("Consent", "Agreed {day}, in the app"),
}
_WITHDRAWN: Mapping[ConsentProof, str] = {
    ConsentProof.SPOKEN: QT_TRANSLATE_NOOP("Consent", "Withdrawn {day}, told to {name}"),
    ConsentProof.SIGNED: QT_TRANSLATE_NOOP("Consent", "Withdrawn {day}, signed before {name}"),
    ConsentProof.WEB: QT_TRANSLATE_NOOP("Consent", "Withdrawn {day}, on the web"),
    ConsentProof.APP: QT_TRANSLATE_NOOP("Consent", "Withdrawn {day}, in the app"),
}


def channel_words(channel: ConsentChannel) -> str:
    return translate("Consent", CHANNELS[channel])


def asked_words(channel: ConsentChannel) -> str:
    """What is read to the customer, and kept with the answer."""
    return translate("Consent", ASKED[channel])


def held_words(consent: Consent | None, staff: str, zone: tzinfo | None) -> str:
    """What holds, since when and how we know; `staff` is the name of who heard it."""
    if consent is None:
        return translate("Consent", "Not asked yet")
    words = (_GIVEN if consent.given else _WITHDRAWN)[consent.proof]
    name = apart(staff) if staff else translate("Consent", "a colleague")
    return translate("Consent", words).format(day=year_date(local(consent.at, zone)), name=name)


def only_they_words() -> str:
    """Why an associate can't undo a withdrawal, and how the customer can."""
    return translate(
        "Consent", "Only the customer can agree again: in the app or on the web, under “My data”."
    )
