"""What is said when something went wrong that nobody foresaw."""

from ui.language.mark import translate


def bug_words() -> str:
    return translate("Bug", "Something went wrong here. What was saved is safe; try again.")
