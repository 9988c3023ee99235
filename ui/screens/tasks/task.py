"""From what the store holds to what has to be done: pure functions, no store and no widgets."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.time import HOUR, MINUTE, Instant
from associate_app.queries.work import Done, Work
from ui.format.others import apart
from ui.format.times import brief_day, clock, local, span
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.sync.story import story_of
from ui.words.attention import choice_words

TO_PICK = "package"
"""The icon of pickups that have to be picked."""

_HURRY = 15 * MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """`route` leads to where it is done; `owner` is who has begun it, or empty."""

    route: str
    icon: str
    title: str
    detail: str
    due: Instant
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When and in which zone the list is read."""

    now: Instant
    zone: tzinfo | None

    def due(self, at: Instant) -> str:
        """The time, and the day before it when that is not today."""
        then, today = local(at, self.zone), local(self.now, self.zone)
        if then.date() == today.date():
            return clock(then)
        return translate("Tasks", "{day} {time}").format(day=brief_day(then, today), time=clock(then))

    def left(self, at: Instant) -> tuple[str, str]:
        """How long is left, or how late it is, with its tone."""
        left = at - self.now
        if abs(left) < MINUTE:
            return translate("Pickups", "Due now"), "warn_ink"
        if left < 0:
            return translate("Tasks", "{time} late").format(time=span(-left)), "danger_ink"
        return span(left), "warn_ink" if left < _HURRY else "ink3"


def tasks_of(work: Work, at: Moment) -> tuple[Task, ...]:
    """Choices, pickups to pick, parcels and reservations whose time ends today; the most urgent first."""
    made = (*_choices(work, at), *_pickups(work), *_expiring(work, at), *_reservations(work))
    return tuple(sorted(made, key=lambda each: (each.due, each.route)))


def task_row(task: Task, at: Moment, *, detailed: bool = True) -> Row:
    words, tone = at.left(task.due)
    return Row(
        id=task.route,
        lead=at.due(task.due),
        lead_note=words,
        lead_tone=tone,
        title=task.title,
        detail=task.detail if detailed else "",
        icon=task.icon,
        icon_tone="danger_ink" if task.due < at.now else "ink2",
    )


def sections(tasks: Iterable[Task], at: Moment) -> tuple[Row, ...]:
    """Late, within the hour, later: each with its heading."""
    parts: dict[str, list[Task]] = {}
    for task in tasks:
        left = task.due - at.now
        if left < 0:
            title = translate("Tasks", "Late")
        elif left < HOUR:
            title = translate("Tasks", "Within the hour")
        else:
            title = translate("Tasks", "Later")
        parts.setdefault(title, []).append(task)
    rows: list[Row] = []
    for title, same in parts.items():
        rows.append(Row(title=title, value=str(len(same)), heading=True))
        rows += [task_row(each, at) for each in same]
    return tuple(rows)


def done_rows(done: Done, at: Moment) -> tuple[Row, ...]:
    """What was finished today in this store, the latest first."""
    made: list[tuple[Instant, Row]] = []
    for each in done.handed_over:
        if each.handed_over_at is not None:
            title = translate("Tasks", "Handed over {pickup}").format(pickup=each.id)
            made.append((each.handed_over_at, Row(id=f"pickup/{each.id}", title=title, icon="circle-check")))
    for each in done.made_ready:
        if each.ready_at is not None:
            title = translate("Tasks", "Made {pickup} ready").format(pickup=each.id)
            made.append((each.ready_at, Row(id=f"pickup/{each.id}", title=title, icon="circle-check")))
    for chosen in done.chosen:
        if chosen.resolved_at is not None:
            title = translate("Tasks", "Chosen: {choice}").format(choice=choice_words(chosen.choice).title)
            made.append((chosen.resolved_at, Row(title=title, icon="circle-check")))
    made.sort(key=lambda each: -each[0])
    return tuple(
        Row(
            id=row.id,
            title=row.title,
            icon=row.icon,
            icon_tone="success_ink",
            tone="ink2",
            value_note=at.due(when),
        )
        for when, row in made
    )


def _choices(work: Work, at: Moment) -> Iterator[Task]:
    for case in work.cases:
        story = story_of(case, at.now, at.zone)
        yield Task(
            route=f"sync/{case.attention.id}",
            icon=story.icon,
            title=story.title,
            detail=story.question,
            due=case.attention.due_at,
        )


def _pickups(work: Work) -> Iterator[Task]:
    for pickup in work.pickups:
        if pickup.state is PickupState.NEW:
            yield _to_pick(pickup, translate("Tasks", "Pick {pickup} for {name}"), _pieces(pickup))
        elif pickup.state is PickupState.PICKING:
            picked = translate("Tasks", "{picked} of {pieces} picked").format(
                picked=pickup.picked, pieces=pickup.pieces
            )
            who = work.people.get(pickup.picker, "")
            detail = f"{picked} · {who}" if who else picked
            yield _to_pick(pickup, translate("Tasks", "Finish {pickup} for {name}"), detail)


def _to_pick(pickup: Pickup, title: str, detail: str) -> Task:
    return Task(
        route=f"pickup/{pickup.id}",
        icon=TO_PICK,
        title=title.format(pickup=pickup.id, name=apart(pickup.name)),
        detail=detail,
        due=pickup.promised_by,
        owner=pickup.picker,
    )


def _expiring(work: Work, at: Moment) -> Iterator[Task]:
    """Parcels that go back on the shelf before this day ends; central asks then what happens with them."""
    today = local(at.now, at.zone).date()
    for pickup in work.pickups:
        end = pickup.expires_at if pickup.state is PickupState.READY else None
        if end is not None and local(end, at.zone).date() <= today:
            title = translate("Tasks", "{pickup} was not collected yet").format(pickup=pickup.id)
            detail = translate("Tasks", "{name} · shelf {shelf} · waits until today")
            yield Task(
                route=f"pickup/{pickup.id}",
                icon="package-check",
                title=title,
                detail=detail.format(name=apart(pickup.name), shelf=pickup.shelf),
                due=end,
            )


def _reservations(work: Work) -> Iterator[Task]:
    for held in work.reservations:
        name = work.names.get(held.sku, held.sku)
        yield Task(
            route=f"stock/{held.sku}",
            icon="bookmark",
            title=translate("Tasks", "A reservation ends: {product}").format(product=name),
            detail=counts.tr("{n} pieces are free again then", "", held.pieces),
            due=held.until,
        )


def _pieces(pickup: Pickup) -> str:
    return counts.tr("{n} items", "", pickup.pieces)
