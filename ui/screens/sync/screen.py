"""The screen as the shell knows it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from associate_app.domain.scan import Code
from ui.kit.button import Button
from ui.kit.notice import Notice
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.language.mark import translate
from ui.screens.sync.context import AttentionPanel
from ui.screens.sync.panel import SyncPanel
from ui.screens.sync.view_model import SyncViewModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace


class SyncScreen(Screen):
    """`sync` shows everything, `sync/<attention id>` one choice."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.route, self.title, self.icon = "sync", self.tr("Sync & device"), "refresh-cw"
        self.model = SyncViewModel(workspace, self)
        self.main = self._panel = SyncPanel(self.model)
        self.head = self._panel.head
        self.context = self._attention = AttentionPanel(self.model)
        self.model.said.connect(self.notify)
        self._panel.attention.connect(self._go)
        self._panel.rename.connect(self._rename)
        self._panel.route.connect(self.navigate)
        self._panel.stories.connect(self.show_context)
        self._attention.attention.connect(self._go)

    def open(self, argument: str) -> None:
        self.model.open(argument)

    def arrange(self, layout: Layout) -> None:
        self._panel.arrange(layout)

    def close(self) -> None:
        self.model.close()

    def _go(self, attention: str) -> None:
        self.navigate.emit(f"sync/{attention}")

    def scanned(self, _code: Code) -> bool:
        if self.sheet is None:
            return False
        self.refused.emit(self.tr("Finish the name first."))
        return True

    def _rename(self) -> None:
        if self.sheet is None:
            self._open_sheet(RenameSheet(self._panel, self.model))


class RenameSheet(Sheet):
    """For managers: what people call this device."""

    def __init__(self, panel: SyncPanel, model: SyncViewModel) -> None:
        super().__init__(panel.window(), translate("RenameSheet", "Rename this device"), model.view.device)
        self._model = model
        self._sent = False
        self.close_button.setObjectName("sheet-close")
        self.field = QLineEdit()
        self.field.setObjectName("device-name")
        self.field.setAccessibleName(self.tr("Name of this device"))
        self.field.setPlaceholderText(self.tr("Tablet 4, ground floor"))
        self.notice = Notice()
        self.save = Button(self.tr("Save the name"), "primary", height="touch_large")
        self.save.setObjectName("device-name-save")
        self.body.addWidget(Label(self.tr("Name of this device"), "caption", weight=600, tone="ink2"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.notice)
        self.footer.addStretch()
        self.footer.addWidget(self.save)
        self.field.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        model.changed.connect(self._show)
        model.said.connect(self._done)

    def _save(self) -> None:
        self._sent = True
        self._model.rename(self.field.text())

    def _show(self) -> None:
        self.save.set_busy(self._sent and self._model.view.busy)
        self.notice.say("danger", self._model.view.problem if self._sent else "")

    def _done(self) -> None:
        if self._sent:
            self.dismiss()
