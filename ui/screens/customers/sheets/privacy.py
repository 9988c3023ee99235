"""What customers may ask of us: all we hold of them in a file, and to be forgotten."""

import asyncio
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from associate_app.commands.merges import StartErasure, StartExport
from associate_app.domain import folding
from associate_app.domain.privacy import EXPORT_KEPT
from associate_app.domain.staff import Permission
from associate_app.domain.time import later
from associate_app.ports import LineDown
from associate_app.queries.profile import Profile, profile
from associate_app.queries.staff import place
from associate_app.store import StoreUnavailable
from ui.format.others import apart, plain
from ui.format.times import date, local, moment, zone_of
from ui.language.mark import translate
from ui.screens.approval import Approval
from ui.screens.customers.sheets.merge import approval_words
from ui.screens.customers.sheets.save_file import save_for_owner
from ui.screens.customers.sheets.sheet import Saving
from ui.words.problems import refusal_words, rule_words
from ui.workspace import Workspace


class PrivacyModel(QObject):
    """`file_saved` says the words of where the file is, `erased` those of what happens now."""

    changed = Signal()
    file_saved = Signal(str)
    erased = Signal(str)

    def __init__(self, workspace: Workspace, customer: str, saving: Saving) -> None:
        super().__init__(saving)
        self._workspace, self._saving, self._id = workspace, saving, customer
        self._typed = ""
        self._erases = False
        self.fetching = False
        self.approval = Approval(workspace, Permission.CUSTOMERS_ERASE, self)
        self.approval.changed.connect(self.changed)
        saving.changed.connect(self.changed)
        saving.done.connect(self._done)
        self.look()

    def look(self) -> None:
        reader, now = self._workspace.store.reader(), self._workspace.clock.now()
        self.found: Profile | None = profile(reader, self._id, now)

    @property
    def export_words(self) -> str:
        """How far the export is; empty before one was asked for."""
        found = self.found
        if found is None or found.export is None or self._is_over():
            return ""
        export, now = found.export, self._workspace.clock.now()
        if found.export_ready:
            until = date(local(later(export.at, EXPORT_KEPT), self._zone()))
            return translate("PrivacySheet", "Ready. It can be fetched until {day}.").format(day=until)
        return translate(
            "PrivacySheet", "Asked for {time}. Central writes it, and it appears here as soon as it is ready."
        ).format(time=moment(export.at, now, self._zone()))

    @property
    def export_ready(self) -> bool:
        return self.found is not None and self.found.export_ready and not self._is_over()

    @property
    def erase_blocked(self) -> str:
        if self.found is None:
            return rule_words("customer.unknown")
        if not self.approval.is_given:
            return approval_words()
        wanted = folding.words(self.found.customer.name)
        if folding.words(self._typed) != wanted:
            return translate("PrivacySheet", "Type the name to confirm.")
        return ""

    @property
    def export_blocked(self) -> str:
        return "" if self.approval.is_given else approval_words()

    def type(self, name: str) -> None:
        self._typed = name
        self.changed.emit()

    def start_export(self) -> None:
        if not self.export_blocked:
            self._erases = False
            self._saving.start(
                StartExport(customer=self._id),
                told=translate("PrivacySheet", "The export is asked for."),
                approver=self.approval.approver,
            )

    def erase(self) -> None:
        if self.erase_blocked or self.found is None:
            return
        self._erases = True
        told = translate("PrivacySheet", "{name} is being erased everywhere.")
        self._saving.start(
            StartErasure(customer=self._id),
            told=told.format(name=apart(plain(self.found.customer.name))),
            approver=self.approval.approver,
        )

    def save_to(self, path: Path) -> None:
        export = self.found.export if self.found else None
        if export is not None and self.export_ready and not self.export_blocked and not self.fetching:
            self.fetching = True
            self._saving.say("")
            self.changed.emit()
            self._saving.tasks.start("fetch", self._fetch(export.sha256, path))

    async def _fetch(self, sha256: str, path: Path) -> None:
        problem = ""
        try:
            content = await self._workspace.sync.blob(sha256)
            if content is None:
                problem = rule_words("export.unknown")
            else:
                await asyncio.to_thread(save_for_owner, path, content)
        except LineDown:
            problem = translate("PrivacySheet", "The file needs the line. Try again when it is back.")
        except StoreUnavailable as unavailable:
            problem = refusal_words(unavailable)
        except OSError:
            problem = translate("PrivacySheet", "The file could not be written there. Choose another folder.")
        finally:
            self.fetching = False
            self._saving.say(problem)
            self.changed.emit()
        if not problem:
            words = translate("PrivacySheet", "Saved as {file}. Give it to the customer, then delete it.")
            self.file_saved.emit(words.format(file=apart(plain(path.name))))

    def _done(self, told: str) -> None:
        self.look()
        self.changed.emit()
        (self.erased if self._erases else self.file_saved).emit(told)

    def _is_over(self) -> bool:
        export = self.found.export if self.found else None
        return export is not None and self._workspace.clock.now() >= later(export.at, EXPORT_KEPT)

    def _zone(self) -> tzinfo | None:
        identity = self._workspace.store.identity()
        return zone_of(place(self._workspace.store.reader(), identity.store)) if identity else None
