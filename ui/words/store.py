"""Why the data on this device can't be used, by code of StoreUnavailable."""

from collections.abc import Mapping

from ui.language.mark import QT_TRANSLATE_NOOP, translate

STORE: Mapping[str, str] = {
    "store.no_access": QT_TRANSLATE_NOOP(
        "Store",
        "Associate may not use the folder for its data. Nothing was saved just now. Choose another folder, "
        "or ask support.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Store",
        "The data on this device is damaged. The whole file is kept. Ask support to run “associate recover”: "
        "it starts this device anew with everything that was not sent, as far as it can be read.",
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "Store",
        "The data on this device is from a newer version. Nothing was changed, and what was not sent yet is "
        "saved beside it. Update Associate, then start again.",
    ),
    "store.in_use": QT_TRANSLATE_NOOP("Store", "Associate is open already. Use that window."),
    "store.wrong_key": QT_TRANSLATE_NOOP(
        "Store", "The key of this device's data is not here. Nothing was changed. Ask support."
    ),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "Store", "This device has no space left. Nothing was saved just now. Free some space, then try again."
    ),
    "store.key_missing": QT_TRANSLATE_NOOP(
        "Store", "The key of this device's data is not here. Nothing was changed. Ask support."
    ),
    "store.disk_error": QT_TRANSLATE_NOOP(
        "Store", "This device's disk does not answer. Nothing was saved just now. Ask support."
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Store", "This device's disk takes no changes. Nothing was saved just now. Ask support."
    ),
    "store.closed": QT_TRANSLATE_NOOP("Store", "Associate is closing. Nothing was saved just now."),
    "store.old_sqlite": QT_TRANSLATE_NOOP(
        "Store", "The database library is too old to be safe. Nothing was changed. Ask support for an update."
    ),
}


def store_words(code: str) -> str:
    return translate(
        "Store",
        STORE.get(code)
        or QT_TRANSLATE_NOOP(
            "Store", "The data on this device can't be used now. Nothing was saved just now."
        ),
    )
