"""A number of pieces that somebody has to mean."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.kit.button import Button
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.language.counts import counts
from ui.screens.sell.till import Till


class ManySheet(Sheet):
    """`again` does what was asked for, confirmed."""

    def __init__(
        self, host: QWidget, till: Till, again: Callable[[], object], pieces: int, name: str = ""
    ) -> None:
        words = counts.tr("{n} pieces", "", pieces)
        super().__init__(host, self.tr("{pieces}: is that right?").format(pieces=words), name)
        self.setObjectName("many")
        self._again = again
        self.body.addWidget(Paragraph(self.tr("That is a lot for one line. Look at the number once more.")))
        self.keep = Button(self.tr("Leave it as it was"), height="tender")
        self.keep.setObjectName("many-keep")
        self.confirm = Button(self.tr("Take {pieces}").format(pieces=words), "primary", height="tender")
        self.confirm.setObjectName("many-confirm")
        self.footer.addWidget(self.keep, 1)
        self.footer.addWidget(self.confirm, 1)
        self.keep.clicked.connect(self.dismiss)
        self.confirm.clicked.connect(self._confirm)
        till.left.connect(self.dismiss)

    def _confirm(self) -> None:
        self._again()
        self.dismiss()
