"""Tooltips of texts that others wrote."""

import html


def tip(text: str) -> str:
    """Qt takes what looks like HTML for it, and would load its pictures; here it stays what was written."""
    return f"<qt>{html.escape(text)}</qt>" if "<" in text else text
