"""Asks the store what the day asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.place import Place
from associate_app.domain.time import DAY, Instant, later
from associate_app.queries.orders import OpenCart, open_carts
from associate_app.queries.presence import Present, present
from associate_app.queries.product import synced_at
from associate_app.queries.sync_device import DataSet, data_sets
from associate_app.queries.takings import Takings, takings
from associate_app.queries.work import Done, RunningLow, Work, done, running_low, work
from associate_app.selling import CartCost
from associate_app.store import Reader
from ui.format.others import apart
from ui.format.times import brief, capitalised, day_start, local, long_date
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import cart_row
from ui.screens.following import FollowingModel
from ui.screens.tasks.task import TO_PICK, Moment, Task, done_rows, task_row, tasks_of
from ui.screens.today.alone import alone_view
from ui.screens.today.present import present_row
from ui.screens.today.takings import takings_view
from ui.screens.today.view import TodayView
from ui.theme.tokens import current_theme
from ui.words.problems import state_words

SHOWN, SHOWN_DENSE = 4, 8  # rows of each card

_LATE_EVENING, _MORNING, _NOON, _EVENING = 22, 5, 12, 18


@dataclass(frozen=True, slots=True)
class _Held:
    work: Work
    done: Done
    carts: tuple[OpenCart, ...]
    costs: Mapping[str, CartCost | None]  # by cart
    low: tuple[RunningLow, ...]
    data: tuple[DataSet, ...]
    sold: Takings
    present: tuple[Present, ...]
    present_count: int
    heard: Instant | None


class TodayModel(FollowingModel[TodayView]):
    kinds = (
        "pickup", "attention", "reservation", "cart", "customer", "stock", "movement", "price", "order",
        "visit", "sale",
    )  # fmt: skip

    async def look(self, store: Place) -> TodayView:
        now, zone = self.now, self.zone
        midnight, shown = day_start(now, zone), self._shown()
        identity = self.workspace.store.identity()
        device = identity.device if identity else ""

        here_costs = self.workspace.checkout.carts.cost

        def ask(reader: Reader) -> _Held:
            carts = open_carts(reader, store.id, 200)
            here, here_count = present(reader, store.id, now, shown)
            return _Held(
                work=work(reader, store.id, later(midnight, DAY)),
                done=done(reader, store.id, midnight),
                carts=carts,
                costs={each.cart.id: here_costs(each.cart) for each in carts[:shown]},
                low=running_low(reader, store.id, later(now, -DAY), shown),
                data=data_sets(reader, store),
                sold=takings(reader, store, device, midnight),
                present=here,
                present_count=here_count,
                heard=synced_at(reader, store.id),
            )

        held = await self.workspace.reading.ask(ask)
        return self._view(held, store, Moment(now=now, zone=zone))

    def _view(self, held: _Held, store: Place, at: Moment) -> TodayView:
        actor = self.workspace.session.actor
        today, shown = local(at.now, at.zone), self._shown()
        to_pick = [each for each in held.work.pickups if each.state is not PickupState.READY]
        tasks = tasks_of(held.work, at)
        besides = [each for each in tasks if each.icon != TO_PICK]  # those stand in the card beside
        finished = done_rows(held.done, at)
        heard = local(held.heard, at.zone) if held.heard else None
        return TodayView(
            greeting=greeting(today, actor.given_name if actor else ""),
            date=long_date(today),
            as_of=heard,
            pickups=tuple(pickup_row(each, at) for each in to_pick[:shown]),
            pickup_count=len(to_pick),
            tasks=(*(task_row(each, at) for each in besides), *finished)[:shown],
            task_count=len(tasks),
            takings=takings_view(held.sold, store, heard, today),
            present=tuple(present_row(each, at.now, at.zone) for each in held.present),
            present_count=held.present_count,
            carts=self._carts(held, today),
            cart_count=len(held.carts),
            stock=tuple(low_row(each, at) for each in held.low[:shown]),
            attention=tuple(_attention(each, at) for each in tasks if each.route.startswith("sync/")),
            alone=alone_view(held.data, self.workspace.sync.status, at.now, at.zone),
        )

    def _carts(self, held: _Held, today: datetime) -> tuple[Row, ...]:
        rows = []
        for each in held.carts[: self._shown()]:
            when = brief(local(each.cart.changed_at, self.zone), today)
            known = each.customer is not None  # who it is stands beside the cart there
            route = f"customer/{each.cart.customer}" if known else f"sell/cart/{each.cart.id}"
            rows.append(replace(cart_row(each, held.costs.get(each.cart.id), when), id=route))
        return tuple(rows)

    @staticmethod
    def _shown() -> int:
        return SHOWN_DENSE if current_theme().density == "dense" else SHOWN


def greeting(now: datetime, name: str) -> str:
    if _MORNING <= now.hour < _NOON:
        words = translate("Today", "Good morning, {name}")
    elif _NOON <= now.hour < _EVENING:
        words = translate("Today", "Good afternoon, {name}")
    elif _EVENING <= now.hour < _LATE_EVENING:
        words = translate("Today", "Good evening, {name}")
    else:
        words = translate("Today", "Hello, {name}")
    return words.format(name=apart(name))


def pickup_row(pickup: Pickup, at: Moment) -> Row:
    left, tone = at.left(pickup.promised_by)
    late = pickup.promised_by < at.now
    new = pickup.state is PickupState.NEW
    return Row(
        id=f"pickup/{pickup.id}",
        lead=at.due(pickup.promised_by),
        lead_note=left,
        lead_tone=tone,
        title=pickup.name,
        detail=translate("Today", "{pickup} · {items}").format(
            pickup=pickup.id, items=counts.tr("{n} items", "", pickup.pieces)
        ),
        chip=translate("Today", "Not picked") if new and late else capitalised(state_words(pickup.state)),
        chip_kind=("danger" if late else "neutral") if new else "accent",
    )


def low_row(low: RunningLow, at: Moment) -> Row:
    variant, free = low.variant, low.stock.available
    parts = [variant.colour_name, variant.size] if variant else []
    when = translate("Today", "left {time}").format(
        time=brief(local(low.left_at, at.zone), local(at.now, at.zone))
    )
    return Row(
        id=f"stock/{low.stock.sku}",
        title=variant.name if variant else low.stock.sku,
        detail=" · ".join([*(part for part in parts if part), when]),
        art=low.style.art if low.style else "",
        colour=variant.colour if variant else "",
        chip=counts.tr("{n} left here", "", free) if free > 0 else translate("Today", "None left"),
        chip_kind="warn" if free > 0 else "neutral",
    )


def _attention(task: Task, at: Moment) -> Row:
    late = task.due < at.now
    return Row(
        id=task.route,
        title=task.title,
        detail=translate("Today", "Please choose by {time}").format(time=at.due(task.due)),
        icon=task.icon,
        icon_tone="danger_ink" if late else "warn_ink",
    )
