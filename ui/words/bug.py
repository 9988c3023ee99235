"""What is said when something went wrong that nobody foresaw."""

from PySide6.QtCore import QCoreApplication


def bug_words() -> str:
    return QCoreApplication.translate("Bug", "Something went wrong here. What was saved is safe; try again.")
