"""Everything that needs a choice, the most urgent first; each leads to where it is made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from associate_app.queries.staff import place
from associate_app.queries.sync_device import open_cases
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.times import zone_of
from ui.kit.empty import EmptyState
from ui.kit.emptying import clear
from ui.kit.sheet import Sheet
from ui.screens.sync.story import Story, story_of
from ui.shell.way_row import WayRow
from ui.workspace import Workspace


class InboxSheet(Sheet):
    chosen = Signal(str)  # route

    def __init__(self, host: QWidget, workspace: Workspace) -> None:
        super().__init__(host, "")
        self._workspace = workspace
        self._shown: tuple[Story, ...] | None = None
        self.title.setText(self.tr("Needs attention"))
        self.setAccessibleName(self.tr("Needs attention"))
        self.close_button.setObjectName("sheet-close")
        self.empty = EmptyState(
            self.tr("Nothing needs you"),
            self.tr("When something does not fit together, it waits here until somebody chooses."),
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.empty)
        workspace.changes.documents.connect(self._documents_changed)
        self._show()

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "attention"):
            self._show()

    def _show(self) -> None:
        """A choice made meanwhile, here or elsewhere, takes its row away."""
        stories = self._stories()
        if stories == self._shown:
            return
        self._shown = stories
        clear(self._rows)
        for story in stories:
            self._rows.addWidget(self._row(story))
        self.empty.setVisible(not stories)

    def _stories(self) -> tuple[Story, ...]:
        store, now = self._workspace.store, self._workspace.clock.now()
        identity = store.identity()
        if identity is None:
            return ()
        reader = store.reader()
        zone = zone_of(place(reader, identity.store))
        return tuple(story_of(each, now, zone) for each in open_cases(reader, identity.store))

    def _row(self, story: Story) -> WayRow:
        row = WayRow(story.icon, story.title, story.question, tone="warn_ink")
        row.setObjectName(f"attention-{story.id}")
        row.clicked.connect(lambda: self._choose(story.id))
        return row

    def _choose(self, attention: str) -> None:
        self.dismiss()
        self.chosen.emit(f"attention/{attention}")
