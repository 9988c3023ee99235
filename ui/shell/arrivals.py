"""Who shows a loyalty card or the message of a pickup is in the store, whatever screen uses the code."""

from PySide6.QtCore import QObject

from associate_app.commands.customers import CheckIn
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import Code, CodeKind
from associate_app.domain.time import MINUTE, Instant, later
from associate_app.domain.visit import Arrival, Visit, is_news, visit_id
from associate_app.queries.codes import customers_with
from associate_app.queries.pickups import pickup_with_code
from associate_app.store import Reader, StoreUnavailable
from ui.tasks import TaskScope
from ui.workspace import Workspace

WAIT = MINUTE // 2  # for somebody whom central is asked for


class Arrivals(QObject):
    def __init__(self, workspace: Workspace, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._awaited: tuple[Code, Instant] | None = None
        workspace.changes.documents.connect(self._documents_changed)

    def scanned(self, code: Code) -> None:
        """Somebody who is not held here yet may arrive within half a minute."""
        self._awaited = None
        if code.problem is None and _is_customers_own(code) and not self._note(code):
            self._awaited = code, later(self._workspace.clock.now(), WAIT)

    def _documents_changed(self) -> None:
        if self._awaited is None:
            return
        code, until = self._awaited
        if self._workspace.clock.now() > until or self._note(code):
            self._awaited = None

    def _note(self, code: Code) -> bool:
        identity = self._workspace.store.identity()
        store = identity.store if identity else ""
        reader = self._workspace.store.reader()
        found = arriving(reader, code, store)
        if found is None:
            return False
        visit = reader.document(Visit, visit_id(store, found.customer))
        if is_news(visit, self._workspace.clock.now()):
            self._tasks.start("arrival", self._check_in(found))
        return True

    async def _check_in(self, command: CheckIn) -> None:
        """Where it can't be kept, what the code was scanned for goes on all the same."""
        try:
            await self._workspace.store.perform(command, actor=self._workspace.session.actor_id)
        except (RuleViolation, StoreUnavailable):
            return


def arriving(reader: Reader, code: Code, store: str) -> CheckIn | None:
    """None where this device does not hold whose code it is."""
    if code.kind is CodeKind.LOYALTY:
        same = customers_with(reader, code.kind, code.value)
        return CheckIn(customer=same[0].id, how=Arrival.CARD) if len(same) == 1 else None
    by_code = code.kind is CodeKind.PICKUP_CODE
    pickup = pickup_with_code(reader, code.value, store) if by_code else reader.document(Pickup, code.value)
    if pickup is None or not pickup.customer or pickup.store != store:
        return None
    return CheckIn(customer=pickup.customer, how=Arrival.PICKUP)


def _is_customers_own(code: Code) -> bool:
    """The number of a pickup stands on its bag too; only the message has it in a link."""
    if code.kind is CodeKind.PICKUP:
        return code.raw.strip().lower().startswith("http")
    return code.kind in (CodeKind.LOYALTY, CodeKind.PICKUP_CODE)
