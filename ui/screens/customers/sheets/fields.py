"""What is typed about a customer: a label, a line, and what is said of it below."""

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from associate_app.commands.customers import LONGEST_EMAIL, LONGEST_NAME, LONGEST_PHONE
from associate_app.domain.contact import is_email, read_phone, spoken
from ui.format.times import capitalised
from ui.kit.button import Button
from ui.kit.text import Label, Paragraph
from ui.language.catalogue import LANGUAGES
from ui.language.mark import translate
from ui.screens.customers.sheets.create import is_loyalty_card
from ui.words.customers import doubt_words
from ui.words.problems import rule_words

_LANGUAGES = ("en", "et", "lv", "lt", "fi", "sv", "da", "nb", "de", "pl", "ru", "uk")


class Field(QWidget):
    """`beside` stands at the end of the line."""

    changed = Signal(str)

    def __init__(
        self, name: str, label: str, longest: int, *, hint: str = "", beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(hint)
        self.line.setMaxLength(longest)
        self.said = Paragraph(role="caption")
        self.said.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(label, weight=600))
        column.addLayout(row)
        column.addWidget(self.said)
        self.line.textChanged.connect(self.changed)

    def say(self, words: str, tone: str = "ink2") -> None:
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.setVisible(bool(words))
        self.line.setAccessibleDescription(words)


class PhoneField(Field):
    """Any spelling; the number as it is dialled is shown below while it is typed."""

    def __init__(self, country: str) -> None:
        super().__init__("customer-phone", translate("CustomerSheet", "Phone"), LONGEST_PHONE)
        self._country = country
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.changed.connect(self._read)

    def dialled(self) -> str:
        return read_phone(self.line.text(), self._country).e164

    def _read(self, typed: str) -> None:
        phone = read_phone(typed, self._country)
        dialled = translate("CustomerSheet", "Dialled as {number}").format(number=spoken(phone.e164))
        doubt = doubt_words(phone.doubt)
        self.say(
            "\n".join(filter(None, (dialled if phone.e164 else "", doubt))), "warn_ink" if doubt else "ink2"
        )


class EmailField(Field):
    def __init__(self) -> None:
        super().__init__("customer-email", translate("CustomerSheet", "Email"), LONGEST_EMAIL)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.line.editingFinished.connect(self._check)
        self.changed.connect(self._check_again)

    def _check_again(self) -> None:
        if self.said.text():
            self._check()

    def _check(self) -> None:
        text = self.line.text().strip()
        self.say("" if not text or is_email(text) else rule_words("customer.bad_email"), "warn_ink")


class CardField(Field):
    """Typed, or scanned into it."""

    scan = Signal()

    def __init__(self) -> None:
        button = Button(translate("CustomerSheet", "Scan it"), icon="scan-barcode")
        button.setObjectName("customer-card-scan")
        super().__init__(
            "customer-card", translate("CustomerSheet", "Loyalty card"), LONGEST_PHONE, beside=button
        )
        button.clicked.connect(self.scan)
        self.line.editingFinished.connect(self._check)
        self.changed.connect(self._check_again)

    def _check_again(self) -> None:
        if self.said.text():
            self._check()

    def _check(self) -> None:
        text = self.line.text().strip()
        wrong = bool(text) and not is_loyalty_card(text)
        self.say(rule_words("customer.bad_card") if wrong else "", "warn_ink")


def name_field() -> Field:
    hint = translate("CustomerSheet", "As the customer writes it")
    return Field("customer-name", translate("CustomerSheet", "Name"), LONGEST_NAME, hint=hint)


class LanguageField(QWidget):
    """What the customer wants to be written and spoken to in."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        label = translate("CustomerSheet", "Language")
        self.button = Button("", icon="chevron-down")
        self.button.setObjectName("customer-language")
        self.button.setAccessibleDescription(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(label, weight=600))
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._offer)

    def choose(self, language: str) -> None:
        self.language = language
        self.button.setText(language_name(language) or translate("CustomerSheet", "Choose a language"))
        self.changed.emit(language)

    def _offer(self) -> None:
        menu = QMenu(self)
        for code in dict.fromkeys((*_LANGUAGES, *filter(None, (self.language,)))):
            action = menu.addAction(language_name(code))
            action.triggered.connect(lambda _=False, code=code: self.choose(code))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))


def language_name(code: str) -> str:
    """By its own name; the code itself where nobody knows it."""
    if not code or code in LANGUAGES:
        return LANGUAGES.get(code, "")
    return capitalised(QLocale(code).nativeLanguageName()) or code
