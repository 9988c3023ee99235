"""The language of the device: shown at sign-in, and chosen there by whoever stands before it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import CardButton
from ui.kit.glyph import Glyph
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.language.catalogue import LANGUAGES, current_language


class LanguageButton(Button):
    def __init__(self) -> None:
        name = LANGUAGES.get(current_language(), LANGUAGES["en"])
        super().__init__(name, "plain", icon="globe")
        self.setObjectName("language")
        self.setAccessibleName(self.tr("Language: {name}").format(name=name))


class LanguageSheet(Sheet):
    """Each language by its own name, for those who read no other."""

    chosen = Signal(str)  # BCP 47 code

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "")
        self.title.setText(self.tr("Language"))
        self.setAccessibleName(self.tr("Language"))
        self.close_button.setObjectName("sheet-close")
        self.body.setSpacing(8)
        self.body.addWidget(
            Paragraph(self.tr("For sign-in on this device, and for everybody who chose no language."))
        )
        self.body.addSpacing(8)
        self.rows = {code: self._row(code, name) for code, name in LANGUAGES.items()}

    def _row(self, code: str, name: str) -> CardButton:
        row = CardButton(name, "choice")
        row.setObjectName(f"language-{code}")
        row.setCheckable(True)
        row.setChecked(code == current_language())
        line = QHBoxLayout()
        line.addWidget(Paragraph(name, weight=600, tone="ink"), 1, Qt.AlignmentFlag.AlignVCenter)
        if row.isChecked():
            line.addWidget(Glyph("check", 20, "accent_ink"))
        row.body.addLayout(line)
        row.clicked.connect(lambda: self._choose(code))
        self.body.addWidget(row)
        return row

    def _choose(self, code: str) -> None:
        self.rows[code].setChecked(True)  # a second click does not take it back
        self.chosen.emit(code)
        self.dismiss()
