"""Customers: why something is not kept as it was asked, what to ask about, and what was done."""

from collections.abc import Mapping

from ui.language.mark import QT_TRANSLATE_NOOP, translate

CUSTOMERS: Mapping[str, str] = {
    "customer.bad_number": QT_TRANSLATE_NOOP("Rule", "This is no customer number. Check it."),
    "customer.known_already": QT_TRANSLATE_NOOP(
        "Rule", "This customer number is taken. Save the customer again for a new one."
    ),
    "customer.no_name": QT_TRANSLATE_NOOP("Rule", "Type a name. Any name the customer uses is right."),
    "customer.bad_email": QT_TRANSLATE_NOOP(
        "Rule", "This is no email address yet. Check it, or leave it empty."
    ),
    "customer.bad_card": QT_TRANSLATE_NOOP("Rule", "This is no loyalty card of ours. Scan it again."),
    "customer.nothing_said": QT_TRANSLATE_NOOP("Rule", "Type something to keep."),
    "customer.bad_date": QT_TRANSLATE_NOOP("Rule", "This day does not exist. Check day and month."),
    "customer.too_many": QT_TRANSLATE_NOOP("Rule", "At most {most} can be kept. Remove one first."),
    "customer.consent_withdrawn": QT_TRANSLATE_NOOP(
        "Rule", "The customer withdrew this. Only they can agree again, on the web or in the app."
    ),
    "customer.not_our_proof": QT_TRANSLATE_NOOP(
        "Rule", "Only the customer agrees on the web or in the app. Say whether they told you or signed."
    ),
    "customer.same": QT_TRANSLATE_NOOP("Rule", "This is the same customer. Choose another one."),
    "customer.merged_already": QT_TRANSLATE_NOOP(
        "Rule", "This customer was merged before. Open who they are now."
    ),
    "customer.not_merged": QT_TRANSLATE_NOOP("Rule", "This customer is not merged with anybody."),
    "customer.merged_too_long_ago": QT_TRANSLATE_NOOP(
        "Rule", "A merge can be taken apart for {days} days. This one is older."
    ),
    "customer.erased_already": QT_TRANSLATE_NOOP(
        "Rule", "This customer asked to be erased. Nothing is kept of them."
    ),
    "customer.pickup_waits": QT_TRANSLATE_NOOP(
        "Rule", "Goods still wait for this customer: {pickup}. Hand them over or let them go first."
    ),
    "note.empty": QT_TRANSLATE_NOOP("Rule", "Type what to remember."),
    "note.not_yours": QT_TRANSLATE_NOOP(
        "Rule", "Somebody else wrote this note. They or a manager can remove it."
    ),
    "note.unknown": QT_TRANSLATE_NOOP("Rule", "This note is not known."),
    "call.made_already": QT_TRANSLATE_NOOP("Rule", "This call was made already."),
    "interaction.unknown": QT_TRANSLATE_NOOP("Rule", "This is not known."),
    "visit.unknown": QT_TRANSLATE_NOOP("Rule", "Nothing is known of this visit."),
    "erasure.unknown": QT_TRANSLATE_NOOP("Rule", "Nobody asked for this erasure."),
    "export.unknown": QT_TRANSLATE_NOOP("Rule", "This export is not there any more. Ask for a new one."),
}

# Shown beside a field, never in the way of saving.
DOUBTS: Mapping[str, str] = {
    "phone.unknown_number": QT_TRANSLATE_NOOP(
        "Doubt", "No such number is in use. Read it back to the customer."
    ),
    "phone.not_a_number": QT_TRANSLATE_NOOP("Doubt", "This can't be dialled. It is kept as it is typed."),
    "duplicate.email": QT_TRANSLATE_NOOP("Doubt", "{name} has the same email address."),
    "duplicate.phone": QT_TRANSLATE_NOOP("Doubt", "{name} has the same phone number."),
    "duplicate.card": QT_TRANSLATE_NOOP("Doubt", "{name} has the same loyalty card."),
    "duplicate.name": QT_TRANSLATE_NOOP("Doubt", "{name} has nearly the same name."),
}

CUSTOMERS_DONE: Mapping[str, tuple[str, str]] = {
    "customer.create": ("user-round", QT_TRANSLATE_NOOP("Done", "Customer added")),
    "customer.edit": ("user-round", QT_TRANSLATE_NOOP("Done", "Customer corrected")),
    "customer.add_like": ("user-round", QT_TRANSLATE_NOOP("Done", "Something to remember added")),
    "customer.remove_like": ("user-round", QT_TRANSLATE_NOOP("Done", "Something to remember removed")),
    "customer.add_note": ("message-circle", QT_TRANSLATE_NOOP("Done", "Note added")),
    "customer.remove_note": ("message-circle", QT_TRANSLATE_NOOP("Done", "Note removed")),
    "customer.change_consent": ("shield-check", QT_TRANSLATE_NOOP("Done", "Consent changed")),
    "customer.keep_call": ("phone", QT_TRANSLATE_NOOP("Done", "Promised call made")),
    "customer.reopen_call": ("phone", QT_TRANSLATE_NOOP("Done", "Promised call is open again")),
    "customer.check_in": ("store", QT_TRANSLATE_NOOP("Done", "Customer is in the store")),
    "customer.check_out": ("store", QT_TRANSLATE_NOOP("Done", "Customer has left")),
    "customer.merge": ("users-round", QT_TRANSLATE_NOOP("Done", "Customers merged")),
    "customer.unmerge": ("users-round", QT_TRANSLATE_NOOP("Done", "Merge taken apart")),
    "customer.start_erasure": ("delete", QT_TRANSLATE_NOOP("Done", "Erasure started")),
    "customer.start_export": ("hard-drive", QT_TRANSLATE_NOOP("Done", "Export started")),
}


def doubt_words(code: str, name: str = "") -> str:
    """Empty where there is nothing to ask."""
    return translate("Doubt", DOUBTS[code]).format(name=name) if code else ""
