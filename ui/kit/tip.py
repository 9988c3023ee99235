"""Tooltips of texts that others wrote."""

import html

from PySide6.QtCore import Qt


def tip(text: str) -> str:
    """Qt takes what looks like HTML for it, and would load its pictures; here it stays what was written."""
    return f"<qt>{html.escape(text)}</qt>" if Qt.mightBeRichText(text) else text
