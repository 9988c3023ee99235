"""What customers agree to, and how we know."""

from collections.abc import Mapping

from associate_app.domain.customer import ConsentChannel, ConsentProof
from ui.language.mark import QT_TRANSLATE_NOOP, translate

CHANNELS: Mapping[ConsentChannel, str] = {
    ConsentChannel.EMAIL: QT_TRANSLATE_NOOP("Consent", "Email"),
    ConsentChannel.MESSAGES: QT_TRANSLATE_NOOP("Consent", "Messages"),
    ConsentChannel.OFFERS: QT_TRANSLATE_NOOP("Consent", "Personal offers"),
    ConsentChannel.PHONE_CALLS: QT_TRANSLATE_NOOP("Consent", "Phone calls"),
    ConsentChannel.RECEIPTS: QT_TRANSLATE_NOOP("Consent", "Receipts by email"),
}
_PROOFS: Mapping[ConsentProof, str] = {
    ConsentProof.SPOKEN: QT_TRANSLATE_NOOP("Consent", "told us"),
    ConsentProof.SIGNED: QT_TRANSLATE_NOOP("Consent", "signed"),
    ConsentProof.WEB: QT_TRANSLATE_NOOP("Consent", "on the web"),
    ConsentProof.APP: QT_TRANSLATE_NOOP("Consent", "in the app"),
}

ASKED: Mapping[ConsentChannel, str] = {
    ConsentChannel.EMAIL: QT_TRANSLATE_NOOP(
        "Consent", "May we send you news by email? You can stop it at any time, in every email."
    ),
    ConsentChannel.MESSAGES: QT_TRANSLATE_NOOP(
        "Consent", "May we send you messages about new things? You can stop them at any time."
    ),
    ConsentChannel.OFFERS: QT_TRANSLATE_NOOP(
        "Consent", "May we look at what you bought with us, to choose offers for you?"
    ),
    ConsentChannel.PHONE_CALLS: QT_TRANSLATE_NOOP(
        "Consent", "May we call you, for example when something you wished for is back?"
    ),
    ConsentChannel.RECEIPTS: QT_TRANSLATE_NOOP(
        "Consent", "Shall we send your receipts by email? We use the address for nothing else."
    ),
}


def consent_words(channel: ConsentChannel) -> str:
    return translate("Consent", CHANNELS[channel])


def proof_words(proof: ConsentProof) -> str:
    return translate("Consent", _PROOFS[proof])


def since_words(*, given: bool, day: str, proof: ConsentProof) -> str:
    """`Agreed 3 Mar 2025, on the web`."""
    said = (
        translate("Consent", "Agreed {day}, {proof}")
        if given
        else translate("Consent", "Withdrew {day}, {proof}")
    )
    return said.format(day=day, proof=proof_words(proof))


def asked_words(channel: ConsentChannel) -> str:
    """What is read to the customer, and kept with the answer."""
    return translate("Consent", ASKED[channel])


def only_they_words() -> str:
    """Why nobody here undoes a withdrawal, and how the customer can."""
    return translate("Consent", "Only the customer can agree again: in the app or on the web.")
