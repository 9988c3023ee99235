"""What the help is made of: the line, scanning, the keys, and what the app is made of."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from associate_app.licences import Part
from ui.kit.card import Card
from ui.kit.horizon import HorizonLine
from ui.kit.pill import LineKind, StatusPill
from ui.kit.row import Row
from ui.kit.text import Paragraph
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.screens.help.keys import key_rows
from ui.screens.page import ListCard

# State of the line -> what the pill says then, and what it means.
LINES: Mapping[LineKind, tuple[str, str]] = {
    "online": (
        QT_TRANSLATE_NOOP("Help", "Online · all saved"),
        QT_TRANSLATE_NOOP(
            "Help", "A solid teal line. Central has everything that was done here, and answers."
        ),
    ),
    "sending": (
        QT_TRANSLATE_NOOP("Help", "Online · sending 2 of 5"),
        QT_TRANSLATE_NOOP("Help", "A solid indigo line. What was done alone is on its way. Go on working."),
    ),
    "offline": (
        QT_TRANSLATE_NOOP("Help", "Offline · 3 saved here"),
        QT_TRANSLATE_NOOP(
            "Help",
            "A dashed indigo line. This device works alone. What you do is saved here and sent later.",
        ),
    ),
    "needs_you": (
        QT_TRANSLATE_NOOP("Help", "Online · 1 needs you"),
        QT_TRANSLATE_NOOP(
            "Help", "An amber line. Two things contradict each other. Tap the pill and choose what is right."
        ),
    ),
}


class LineCard(Card):
    """Pill and horizon as they really look, in all four states."""

    def __init__(self) -> None:
        super().__init__(padding=16)
        self.body.setContentsMargins(16, 12, 16, 16)
        self.body.setSpacing(16)
        self.body.addWidget(
            Paragraph(self.tr("The pill and the line below it"), "title", weight=600, tone="ink")
        )
        self.pills: list[StatusPill] = []
        for kind, (pill, meaning) in LINES.items():
            self.body.addWidget(self._state(kind, translate("Help", pill), translate("Help", meaning)))
        self.body.addStretch(1)

    def words(self) -> str:
        said = [translate("Help", words) for line in LINES.values() for words in line]
        return " ".join((self.tr("The pill and the line below it"), *said))

    def _state(self, kind: LineKind, words: str, meaning: str) -> QWidget:
        state = QWidget()
        column = QVBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        pill = StatusPill(kind, words)
        pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a picture of it: the real one is at the top
        pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.pills.append(pill)
        column.addWidget(pill, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(HorizonLine(kind))
        column.addWidget(Paragraph(meaning))
        return state


class ScanCard(ListCard):
    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Scanning"))
        self.list.setAccessibleName(self.tr("Scanning"))
        self.list.setObjectName("help-scanning")
        self.show_rows(
            (
                Row(
                    icon="scan-barcode",
                    title=self.tr("Press the trigger anywhere"),
                    detail=self.tr("No field has to be chosen. The box at the top says what it was."),
                ),
                Row(
                    icon="package-check",
                    title=self.tr("A customer's code"),
                    detail=self.tr("Six digits, scanned or typed, open the pickup."),
                ),
                Row(
                    icon="keyboard",
                    title=self.tr("A code that can't be read"),
                    detail=self.tr("Type the digits below the bars into the box at the top."),
                ),
                Row(
                    id="scanner",
                    icon="scan-line",
                    title=self.tr("Scanner doctor"),
                    detail=self.tr("See what your scanner sends, and whether that is right."),
                ),
                Row(
                    id="settings",
                    icon="settings",
                    title=self.tr("Settings"),
                    detail=self.tr("Language, text size, light or dark, left hand."),
                ),
            )
        )

    def words(self) -> str:
        return " ".join((self.title.text(), *(row.words for row in self.list.rows())))


class KeysCard(ListCard):
    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Keyboard"))
        self.list.setAccessibleName(self.tr("Keyboard"))
        self.show_rows(key_rows())

    def words(self) -> str:
        return " ".join((self.title.text(), *(row.words for row in self.list.rows())))


class AboutCard(ListCard):
    """Version and parts; each part leads to its licence."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("About Associate"))
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.setObjectName("licences")

    def show_parts(self, version: str, parts: Sequence[Part]) -> None:
        self.show_rows(
            (
                Row(title=self.tr("Version"), value=version),
                Row(title=self.tr("Made with"), heading=True),
                *(
                    Row(
                        id=f"help/{each.name}",
                        title=f"{each.name} {each.version}".strip(),
                        detail=each.licence,
                    )
                    for each in parts
                ),
            )
        )

    def words(self) -> str:
        return " ".join((self.title.text(), *(row.words for row in self.list.rows())))


class QuestionsCard(Card):
    """What people ask, and the answer in one breath."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.body.setSpacing(4)
        self._said: list[str] = []
        for question, answer in (
            (
                self.tr("The line is down. May I go on?"),
                self.tr("Yes. Pick, hand over, correct stock as always. It is sent when the line is back."),
            ),
            (
                self.tr("A number says “last known”."),
                self.tr("It is older than an hour. Look on the shelf before you promise anything."),
            ),
            (
                self.tr("Somebody else wants this device."),
                self.tr("Tap your initials, then “Switch associate”. Everybody has a PIN of their own."),
            ),
            (
                self.tr("I did something wrong."),
                self.tr("Nothing is deleted. Correct the stock, or tell a manager who did what."),
            ),
        ):
            self._said += [question, answer]
            self.body.addWidget(Paragraph(question, weight=600, tone="ink"))
            self.body.addWidget(Paragraph(answer))
            self.body.addSpacing(12)

    def words(self) -> str:
        return " ".join(self._said)
