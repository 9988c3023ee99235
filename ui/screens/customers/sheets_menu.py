"""What can be asked about a customer: each leads to a sheet."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.screens.customers.sheets.consent import ConsentSheet
from ui.screens.customers.sheets.edit_sheet import EditSheet
from ui.screens.customers.sheets.merge_sheet import MergeSheet
from ui.screens.customers.sheets.note import NoteSheet
from ui.screens.customers.sheets.privacy_sheet import PrivacySheet
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.workspace import Workspace

SHEETS: Mapping[str, tuple[str, Callable[[QWidget, Workspace, str], CustomerSheet]]] = {
    "edit": (QT_TRANSLATE_NOOP("Customers", "Edit details"), EditSheet),
    "consents": (QT_TRANSLATE_NOOP("Customers", "What they agreed to"), ConsentSheet),
    "notes": (QT_TRANSLATE_NOOP("Customers", "Notes"), NoteSheet),
    "merge": (QT_TRANSLATE_NOOP("Customers", "Same person twice?"), MergeSheet),
    "privacy": (QT_TRANSLATE_NOOP("Customers", "Export or erase"), PrivacySheet),
}


def sheet_words(key: str) -> str:
    return translate("Customers", SHEETS[key][0])


def sheet_of(key: str, host: QWidget, workspace: Workspace, customer: str) -> CustomerSheet:
    return SHEETS[key][1](host, workspace, customer)
