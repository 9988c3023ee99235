"""What marks words for the translator: lupdate knows these calls by their names.

In widgets and other QObjects it is `self.tr("…")`; how many there are is said by `ui.language.counts`.
"""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """`text` in the language in force; `context` groups words that belong together."""
    return QCoreApplication.translate(context, text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """For words written down as data, to be translated where they are used."""
    return text
