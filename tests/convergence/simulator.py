"""A chain of devices under a random schedule: work, lost requests and answers, restarts, wrong clocks.

All randomness comes from the seed. What must hold in the end is in `must_agree`.
"""

import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx

from associate_app.commands.attention import ResolveAttention
from associate_app.commands.pickups import HandOverPickup, MarkReady, StartPicking, VerifyPiece
from associate_app.commands.registry import Command
from associate_app.commands.stock import AdjustStock, Release, Reserve
from associate_app.documents import KINDS
from associate_app.domain.attention import Attention, AttentionState
from associate_app.domain.catalogue import ListPrice, Price
from associate_app.domain.charge import Charge, ChargeState
from associate_app.domain.errors import RuleViolation
from associate_app.domain.loyalty import LoyaltyAccount, LoyaltyMove
from associate_app.domain.money import Money
from associate_app.domain.pickup import Pickup, PickupState, Proof
from associate_app.domain.stock import Movement, Reservation, Stock
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import DAY, HOUR, later
from associate_app.ports import LineDown
from central.effects.worker import work_effects
from central.store.imports import import_documents
from central.store.issue import expire_pickups
from central.store.settings import new_epoch
from tests.convergence.counter import CREDIT, money, selling, takes_back
from tests.convergence.customers import customer_command, needs_manager, people
from tests.sync.chain import Chain, Tablet, enrolled
from tests.sync.goods import CODE, SKUS, TALLINN, pickup

Step = Callable[[Tablet], Awaitable[None]]


class Simulation:
    def __init__(self, chain: Chain, directory: Path, seed: int, devices: int) -> None:
        self._chain = chain
        self._directory = directory
        self._random = random.Random(seed)
        self._devices = devices
        self._stack = AsyncExitStack()
        self._backup = ""
        self.tablets: list[Tablet] = []
        self.done: Counter[str] = Counter()

    async def __aenter__(self) -> "Simulation":
        import_documents(self._chain.database, [*people(), *money()])
        for number in range(self._devices):
            wrong_by = self._random.choice([0, 0, -3 * HOUR, 2 * HOUR])
            directory = self._directory / f"device-{number}"
            tablet = await self._stack.enter_async_context(
                enrolled(self._chain, directory, f"Device {number}", wrong_by=wrong_by)
            )
            tablet.line.fails = self._fate
            self.tablets.append(tablet)
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._stack.aclose()

    async def run(self, steps: int) -> None:
        moves: list[tuple[Step, float]] = [
            (self._work, 12),
            (self._round, 6),
            (self._cut_or_mend, 2),
            (self._restart, 1),
            (self._set_clock, 1),
            (self._central_works, 0.5),
            (self._new_epoch, 0.2),
            (self._back_up_or_restore, 0.3),
        ]
        for _ in range(steps):
            (step,) = self._random.choices([step for step, _ in moves], [weight for _, weight in moves])
            self.done[step.__name__] += 1
            await step(self._random.choice(self.tablets))

    async def drain(self) -> None:
        """The line is good again: everybody sends what they have, then everybody hears of it."""
        for tablet in self.tablets:
            tablet.line.cut, tablet.line.fails = False, lambda _: ""
        for _ in range(2):
            for tablet in self.tablets:
                result = await tablet.round()
                assert result.problem == ""

    def must_agree(self) -> None:
        """Raises AssertionError with what is different."""
        for tablet in self.tablets:
            assert tablet.rows("select seq from ledger where state <> 'settled'") == []
            assert tablet.rows("select kind, id from shadow") == []
            assert tablet.rows("select n from incoming") == []
            entries = tablet.rows("select seq, body from ledger order by seq")
            query = "select seq, body from ledger where device = %s order by seq"
            assert [(seq, bytes(body)) for seq, body in self._chain.rows(query, tablet.id)] == entries
            assert [seq for seq, _ in entries] == list(range(1, len(entries) + 1))
            self._documents_must_agree(tablet)
        self._stock_must_add_up()
        self._money_must_add_up()

    def _documents_must_agree(self, tablet: Tablet) -> None:
        for kind in KINDS:
            here = {id: json.loads(doc) for id, doc in tablet.rows(f'select id, doc from "{kind.name}"')}
            carried = {
                id
                for (id,) in self._chain.rows(
                    "select distinct id from feed where kind = %s and not gone and scope = any(%s)",
                    kind.name,
                    [scope for (scope,) in tablet.rows("select scope from cursor")],
                )
            }
            texts = self._chain.texts(kind.type)
            assert here == {id: texts[id] for id in carried}, kind.name

    def _stock_must_add_up(self) -> None:
        moved: Counter[tuple[str, str, str]] = Counter()
        for movement in self._chain.documents(Movement):
            moved[movement.place, movement.sku, movement.bin] += movement.pieces
        held = Counter(
            {
                (stock.place, stock.sku, bin): pieces
                for stock in self._chain.documents(Stock)
                for bin, pieces in stock.bins.items()
            }
        )
        assert {key: pieces for key, pieces in moved.items() if pieces} == dict(held)

    def _money_must_add_up(self) -> None:
        points: Counter[str] = Counter()
        for move in self._chain.documents(LoyaltyMove):
            points[move.account] += move.points
        accounts = {each.id: each.points for each in self._chain.documents(LoyaltyAccount)}
        assert {id: number for id, number in points.items() if id in accounts} == accounts
        self.done["points"] += len(accounts)
        taken: Counter[str] = Counter()
        for charge in self._chain.documents(Charge):
            if charge.state is not ChargeState.RELEASED:
                taken.update({share.account: share.amount for share in charge.shares})
        for credit in self._chain.documents(StoreCredit):
            assert credit.balance + taken[credit.id] == CREDIT
            assert credit.balance >= 0
        self.done["charged"] += len(taken)

    def _fate(self, request: httpx.Request) -> str:
        return self._random.choices(["", "request", "answer"], [8, 1, 1])[0]

    async def _round(self, tablet: Tablet) -> None:
        try:
            result = await tablet.round()
        except LineDown:
            self.done["line down"] += 1
        else:
            assert result.problem == ""

    async def _cut_or_mend(self, tablet: Tablet) -> None:
        tablet.line.cut = not tablet.line.cut

    async def _restart(self, tablet: Tablet) -> None:
        await tablet.restart()

    async def _set_clock(self, tablet: Tablet) -> None:
        tablet.clock.wrong_by = self._random.randrange(-5 * HOUR, 5 * HOUR)

    async def _central_works(self, _: Tablet) -> None:
        """It lets pickups expire, and an import brings new prices and new pickups."""
        now = later(self._chain.clock.now(), self._random.choice([0, 8 * DAY]))
        self.done["expired"] += expire_pickups(self._chain.database, now)
        sku, cents = self._random.choice(SKUS), self._random.randrange(1_000, 9_000)
        listed = (ListPrice(amount=Money(cents, "EUR"), since=now),)
        price = Price(id=f"EE:{sku}", market="EE", sku=sku, lists=listed)
        ordered = pickup(f"P-{self._random.getrandbits(20)}", TALLINN, now)
        import_documents(self._chain.database, [price, ordered])
        self.done["effects"] += work_effects(self._chain.database, now)

    async def _new_epoch(self, _: Tablet) -> None:
        new_epoch(self._chain.database)

    async def _back_up_or_restore(self, _: Tablet) -> None:
        if self._backup:
            self._chain.restore(self._backup)
            new_epoch(self._chain.database)
            self._backup = ""
            self.done["restored"] += 1
        else:
            self._backup = self._chain.back_up()

    async def _work(self, tablet: Tablet) -> None:
        """One transaction of an associate, as far as the rules of this device allow it now."""
        commands = self._command(tablet)
        if commands:
            try:
                role = (
                    "manager"
                    if any(needs_manager(each) or takes_back(each) for each in commands)
                    else "associate"
                )
                await tablet.store.perform(*commands, actor=f"{role}-{TALLINN}")
            except RuleViolation as refused:
                self.done[refused.code] += 1
            else:
                self.done["performed"] += len(commands)

    def _command(self, tablet: Tablet) -> tuple[Command, ...]:
        choose = self._random.choice
        if self._random.random() < 0.3:
            return customer_command(self._random, tablet)
        known = tablet.documents(Pickup)
        if not known or self._random.random() < 0.3:
            return self._stock_command(tablet)
        if self._random.random() < 0.15:
            return self._resolution(tablet)
        if self._random.random() < 0.35:
            return selling(tablet, self._random)
        it = choose(known)
        match it.state:
            case PickupState.NEW:
                start = StartPicking(pickup=it.id)
                verify = VerifyPiece(pickup=it.id, sku=it.lines[0].sku, bin="shelf")
                return choose([(start,), (start, verify)])
            case PickupState.PICKING:
                missing = next((line for line in it.lines if line.missing), None)
                if missing is None:
                    return (MarkReady(pickup=it.id, shelf="A-1"),)
                return (VerifyPiece(pickup=it.id, sku=missing.sku, bin=choose(["shelf", "back"])),)
            case _:
                taken = {line.id: 1 for line in it.lines if line.waiting and self._random.random() < 0.8}
                return (HandOverPickup(pickup=it.id, taken=taken, proof=Proof(code=CODE)),)

    def _stock_command(self, tablet: Tablet) -> tuple[Command, ...]:
        choose = self._random.choice
        held = [each for each in tablet.documents(Reservation) if each.state == "held"]
        if held and self._random.random() < 0.3:
            return (Release(reservation=choose(held).id),)
        reserve = Reserve(
            reservation=f"{TALLINN}:R-{self._random.getrandbits(48):012x}",
            place=TALLINN,
            sku=choose(SKUS),
            pieces=self._random.randint(1, 6),
            reserved_for="",
            until=later(tablet.store.now(), 24 * HOUR),
        )
        adjust = AdjustStock(
            place=TALLINN,
            sku=choose(SKUS),
            bin=choose(["shelf", "back", "window"]),
            pieces=choose([-5, -3, -1, 1, 2]),
            reason="counted",
        )
        return choose([(adjust,), (reserve,), (adjust, reserve)])

    def _resolution(self, tablet: Tablet) -> tuple[Command, ...]:
        items = [each for each in tablet.documents(Attention) if each.state is AttentionState.OPEN]
        if not items:
            return ()
        item: Any = self._random.choice(items)
        return (ResolveAttention(attention=item.id, choice=self._random.choice(item.choices)),)
