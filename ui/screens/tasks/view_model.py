"""Asks the store what has to be done, and what was done today."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QObject

from associate_app.domain.place import Place
from associate_app.domain.time import DAY, Instant, later
from associate_app.queries.product import synced_at
from associate_app.queries.work import Done, Work, done, work
from associate_app.store import Reader
from ui.format.times import day_start, local
from ui.kit.row import Row
from ui.screens.following import FollowingModel
from ui.screens.tasks.task import Moment, Task, done_rows, sections, tasks_of
from ui.workspace import Workspace

Whose = Literal["all", "mine"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksView:
    """`mine` counts what the associate has begun; `rows` are those of the choice."""

    as_of: datetime | None
    whose: Whose
    all: int
    mine: int
    late: int
    rows: tuple[Row, ...]
    done: tuple[Row, ...]


class TasksModel(FollowingModel[TasksView]):
    kinds = ("pickup", "attention", "reservation", "staff")

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._whose: Whose = "all"

    def show(self, whose: Whose) -> None:
        self._whose = whose
        self.refresh()

    async def look(self, store: Place) -> TasksView:
        now, zone = self.now, self.zone
        midnight = day_start(now, zone)

        def ask(reader: Reader) -> tuple[Work, Done, Instant | None]:
            waiting = work(reader, store.id, later(midnight, DAY))
            return waiting, done(reader, store.id, midnight), synced_at(reader, store.id)

        waiting, finished, heard = await self.workspace.reading.ask(ask)
        at = Moment(now=now, zone=zone)
        tasks = tasks_of(waiting, at)
        mine = [each for each in tasks if self._is_mine(each)]
        return TasksView(
            as_of=local(heard, zone) if heard else None,
            whose=self._whose,
            all=len(tasks),
            mine=len(mine),
            late=sum(each.due < now for each in tasks),
            rows=sections(mine if self._whose == "mine" else tasks, at),
            done=done_rows(finished, at),
        )

    def _is_mine(self, task: Task) -> bool:
        return bool(task.owner) and task.owner == self.workspace.session.actor_id
