"""Marks words for the translator where they are written down, to be translated where they are used."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Qt's own, known to lupdate by this name, with its types."""
    return text
