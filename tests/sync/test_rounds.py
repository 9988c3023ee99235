"""What a round survives."""

import hashlib
import shutil
import sqlite3
from pathlib import Path

import httpx
import pytest

from associate_app.commands.devices import RevokeDevice
from associate_app.commands.pickups import StartPicking, VerifyPiece
from associate_app.commands.stock import AdjustStock
from associate_app.domain.catalogue import Variant
from associate_app.domain.device import Device
from associate_app.domain.ledger import digest
from associate_app.domain.stock import Movement, Stock
from associate_app.domain.time import DAY, MINUTE
from associate_app.ports import LineDown, SystemClock
from associate_app.store import ledger, local
from associate_app.store.connection import Connection
from associate_app.store.local import Link
from central.store.imports import import_documents
from central.store.retention import retire_old
from central.store.settings import new_epoch
from sync.blobs import fetch_blob
from sync.errors import DeviceRevoked
from tests.sync.chain import Chain, Tablet, enrolled
from tests.sync.goods import NEW, PIECES, READY, SKUS, TALLINN

pytestmark = pytest.mark.anyio
SCARF = SKUS[2]


async def adjust(tablet: Tablet, pieces: int = 1, times: int = 1) -> None:
    for _ in range(times):
        await tablet.store.perform(
            AdjustStock(place=TALLINN, sku=SCARF, bin="shelf", pieces=pieces, reason="found"),
            actor=f"associate-{TALLINN}",
        )


def pieces_at(chain: Chain) -> int:
    stock = chain.document(Stock, f"{TALLINN}:{SCARF}")
    assert stock is not None
    moved = sum(m.pieces for m in chain.documents(Movement) if (m.place, m.sku) == (TALLINN, SCARF))
    assert stock.on_hand == moved
    return stock.on_hand


def take_id(chain: Chain, tablet: Tablet, seq: int) -> None:
    """Central refuses the entry, because another device's has its id."""
    id = tablet.rows(f"select id from ledger where seq = {seq}")[0][0]
    chain.run(
        f"""insert into ledger (device, seq, id, hash, body, signature, texts, received_at, status)
            values ('elsewhere', 1, '{id}', '', '', '', '{{}}', 0, 'accepted')"""
    )


@pytest.mark.parametrize("restarted", [False, True], ids=["running on", "restarted"])
async def test_a_lost_answer_doubles_nothing(chain: Chain, tablet: Tablet, restarted: bool) -> None:
    await tablet.round()
    await adjust(tablet)
    tablet.line.lose_answers("/v1/push")
    with pytest.raises(LineDown):
        await tablet.round()
    assert pieces_at(chain) == PIECES + 1
    assert tablet.outbox == 1
    if restarted:
        await tablet.restart()
    await tablet.round()
    assert pieces_at(chain) == PIECES + 1
    assert chain.ledger(tablet.id) == [1]
    assert tablet.unsettled == 0


async def test_a_lost_request_is_sent_again(chain: Chain, tablet: Tablet) -> None:
    await tablet.round()
    await adjust(tablet)
    tablet.line.fails = lambda request: "request"
    with pytest.raises(LineDown):
        await tablet.round()
    assert chain.ledger(tablet.id) == []
    tablet.line.fails = lambda request: ""
    await tablet.round()
    assert pieces_at(chain) == PIECES + 1


async def test_a_lost_page_comes_again(tablet: Tablet, till: Tablet) -> None:
    await tablet.round()
    await adjust(tablet)
    await tablet.round()
    await till.round()
    await adjust(tablet)
    await tablet.round()
    till.line.lose_answers("/v1/pull")
    with pytest.raises(LineDown):
        await till.round()
    await till.round()
    stock = till.document(Stock, f"{TALLINN}:{SCARF}")
    assert stock is not None
    assert stock.on_hand == PIECES + 2


async def test_a_long_outbox_goes_in_several_requests_and_in_order(chain: Chain, tablet: Tablet) -> None:
    await tablet.round()
    await adjust(tablet, times=230)
    await tablet.round()
    assert chain.ledger(tablet.id) == list(range(1, 231))
    assert tablet.line.count("/v1/push") == 2
    assert [progress.sent for progress in tablet.told if progress.sent] == [200, 30]
    assert (pieces_at(chain), tablet.unsettled) == (PIECES + 230, 0)


async def test_a_bundle_is_one_transaction_at_central(chain: Chain, tablet: Tablet) -> None:
    await tablet.round()
    await tablet.store.perform(
        StartPicking(pickup=NEW[0]),
        *(VerifyPiece(pickup=NEW[0], sku=sku, bin="shelf") for sku in SKUS[:2]),
        actor=f"associate-{TALLINN}",
    )
    await tablet.round()
    versions = chain.rows("select xmin::text from ledger where device = %s", tablet.id)
    assert len(versions) == 3
    assert len(set(versions)) == 1
    assert tablet.unsettled == 0


async def test_an_ended_token_is_renewed_without_a_word(chain: Chain, tablet: Tablet) -> None:
    await tablet.round()
    assert tablet.line.count("/v1/token") == 1
    chain.clock.wrong_by += 11 * MINUTE
    await adjust(tablet)
    await tablet.round()
    assert tablet.line.count("/v1/token") == 2
    assert tablet.unsettled == 0


async def test_a_refused_entry_stops_the_sending_and_nothing_else(
    chain: Chain, tablet: Tablet, till: Tablet
) -> None:
    await tablet.round()
    await till.round()
    await adjust(tablet, times=3)
    take_id(chain, tablet, 2)
    await till.hand_over(READY[0])
    await till.round()
    result = await tablet.round()
    assert result.problem == "ledger.not_the_same"
    assert chain.ledger(tablet.id) == [1]
    assert tablet.outbox == 2
    assert tablet.state_of(READY[0]) == "handed_over"
    chain.run("delete from ledger where device = 'elsewhere'")
    result = await tablet.round()
    assert result.problem == ""
    assert chain.ledger(tablet.id) == [1, 2, 3]
    assert tablet.unsettled == 0


async def test_a_reset_costs_no_entry_and_brings_the_documents_again(chain: Chain, tablet: Tablet) -> None:
    await tablet.round()
    await adjust(tablet)
    await tablet.round()
    await tablet.hand_over(READY[0])
    take_id(chain, tablet, 2)
    new_epoch(chain.database)
    result = await tablet.round()
    assert result.problem == "ledger.not_the_same"
    assert (tablet.outbox, tablet.state_of(READY[0])) == (1, "handed_over")
    chain.run("delete from ledger where device = 'elsewhere'")
    await tablet.round()
    assert chain.ledger(tablet.id) == [1, 2]
    assert tablet.unsettled == 0


@pytest.mark.parametrize("told", [True, False], ids=["new epoch", "nobody thought of it"])
async def test_a_central_restored_from_a_backup_gets_again_what_it_has_lost(
    chain: Chain, tablet: Tablet, till: Tablet, told: bool
) -> None:
    await tablet.round()
    await till.round()
    await adjust(tablet)
    await tablet.round()
    backup = chain.back_up()
    await tablet.hand_over(READY[0])
    await adjust(tablet)
    await tablet.round()
    await till.round()
    assert till.state_of(READY[0]) == "handed_over"
    chain.restore(backup)
    if told:
        new_epoch(chain.database)
    assert chain.ledger(tablet.id) == [1]
    await till.round()
    assert till.state_of(READY[0]) == "ready"
    await tablet.round()
    assert chain.ledger(tablet.id) == [1, 2, 3]
    await till.round()
    assert [each.state_of(READY[0]) for each in (tablet, till)] == ["handed_over", "handed_over"]
    assert (pieces_at(chain), tablet.unsettled) == (PIECES + 2, 0)


async def test_a_revoked_device_delivers_and_gets_nothing(chain: Chain, tablet: Tablet, till: Tablet) -> None:
    await tablet.round()
    await till.round()
    await tablet.hand_over(READY[0])
    await till.store.perform(RevokeDevice(device=tablet.id), actor=f"manager-{TALLINN}")
    await till.round()
    with pytest.raises(DeviceRevoked):
        await tablet.round()
    assert chain.statuses(tablet.id) == ["quarantined"]
    assert tablet.outbox == 0
    await till.round()
    assert till.state_of(READY[0]) == "ready"
    assert chain.document(Device, tablet.id).revoked_at is not None  # type: ignore[union-attr]
    await till.hand_over(READY[1])
    await till.round()
    await tablet.restart()
    await tablet.hand_over(READY[2])
    with pytest.raises(DeviceRevoked):
        await tablet.round()
    assert tablet.access.deliver_only
    assert chain.statuses(tablet.id) == ["quarantined", "quarantined"]
    assert (tablet.outbox, tablet.state_of(READY[1])) == (0, "ready")


async def test_a_revoked_device_whose_outbox_nobody_wants_keeps_it(
    chain: Chain, tablet: Tablet, till: Tablet
) -> None:
    await tablet.round()
    await till.round()
    await tablet.hand_over(READY[0])
    await till.store.perform(RevokeDevice(device=tablet.id, accept_outbox=False), actor=f"manager-{TALLINN}")
    await till.round()
    with pytest.raises(DeviceRevoked):
        await tablet.round()
    assert chain.ledger(tablet.id) == []
    assert tablet.outbox == 1


@pytest.mark.parametrize("hours", [-5, 5])
async def test_a_wrong_clock_is_measured_and_facts_keep_their_real_time(
    chain: Chain, tmp_path: Path, hours: int
) -> None:
    async with enrolled(chain, tmp_path / "wrong", wrong_by=hours * 60 * MINUTE) as wrong:
        await wrong.round()
        before = SystemClock().now()
        assert abs(wrong.store.now() - before) < MINUTE
        await adjust(wrong)
        await wrong.round()
        (movement,) = [m for m in chain.documents(Movement) if m.reason == "found"]
        assert abs(movement.at - before) < MINUTE


async def test_a_signature_goes_up_once_and_another_device_can_show_it(
    chain: Chain, tablet: Tablet, till: Tablet
) -> None:
    await tablet.round()
    await till.round()
    picture = b"ink" * 1000
    sha256 = hashlib.sha256(picture).hexdigest()
    await tablet.store.perform(
        AdjustStock(place=TALLINN, sku=SCARF, bin="shelf", pieces=1, reason="found"),
        actor=f"associate-{TALLINN}",
        blobs={sha256: picture},
    )
    tablet.line.lose_answers(f"/v1/blobs/{sha256}")
    with pytest.raises(LineDown):
        await tablet.round()
    await tablet.round()
    await tablet.round()
    assert tablet.line.count(f"/v1/blobs/{sha256}") == 2
    assert await fetch_blob(till.store, till.access, sha256) == picture
    till.line.cut = True
    assert await fetch_blob(till.store, till.access, sha256) == picture


async def test_a_picture_that_nobody_has_is_none(tablet: Tablet) -> None:
    assert await fetch_blob(tablet.store, tablet.access, "0" * 64) is None


async def test_a_load_cut_short_goes_on_where_it_stopped(chain: Chain, tablet: Tablet) -> None:
    added = [
        Variant(
            id=f"v-{number:05}",
            style="coat",
            gtin=f"{number:014}",
            name="Wool coat",
            brand="Nordlys",
            colour="navy",
            colour_name="Navy",
            size="36",
        )
        for number in range(3_500)
    ]
    import_documents(chain.database, added)
    pulls = []

    def third_fails(request: httpx.Request) -> str:
        if request.url.path == "/v1/pull":
            pulls.append(1)
        return "request" if len(pulls) == 3 else ""

    tablet.line.fails = third_fails
    with pytest.raises(LineDown):
        await tablet.round()
    loading = [progress.loading for progress in tablet.told]
    assert len(loading) == 2
    await tablet.round()
    assert len(tablet.documents(Variant)) == 3_500 + len(SKUS)
    assert tablet.told[0].loading > loading[-1]
    assert tablet.told[-1].loading == sum(1 for _ in tablet.rows("select 1 from belongs"))


async def test_the_ledger_on_the_disk_is_what_central_has(chain: Chain, tablet: Tablet) -> None:
    await tablet.round()
    await adjust(tablet, times=5)
    await tablet.round()
    here = tablet.rows("select seq, body from ledger order by seq")
    there = chain.rows("select seq, body from ledger where device = %s order by seq", tablet.id)
    assert [(seq, bytes(body)) for seq, body in here] == [(seq, bytes(body)) for seq, body in there]
    with pytest.raises(sqlite3.DatabaseError):  # and nobody reads it without the key
        sqlite3.connect(tablet.directory / "store.db").execute("select * from ledger")


async def test_what_central_took_long_ago_is_settled_without_its_outcome(
    chain: Chain, tablet: Tablet
) -> None:
    """The answer was lost, and the tablet then lay in a drawer for longer than outcomes are kept."""
    await tablet.round()
    await adjust(tablet)
    tablet.line.lose_answers("/v1/pull")
    with pytest.raises(LineDown):
        await tablet.round()
    assert (tablet.outbox, tablet.unsettled) == (0, 1)
    chain.clock.wrong_by = 40 * DAY
    retire_old(chain.database, chain.clock.now())
    await tablet.round()
    assert (tablet.unsettled, tablet.rows("select count(*) from shadow")) == (0, [(0,)])
    stock = tablet.document(Stock, f"{TALLINN}:{SCARF}")
    assert stock is not None
    assert stock.on_hand == pieces_at(chain) == PIECES + 1


@pytest.mark.parametrize("more", [1, 3])
async def test_a_store_put_back_from_an_old_copy_loses_and_doubles_nothing(
    chain: Chain, tablet: Tablet, tmp_path: Path, more: int
) -> None:
    await tablet.round()
    await adjust(tablet, times=2)
    await tablet.end()
    copy = tmp_path / "copy"
    shutil.copytree(tablet.directory, copy)
    await tablet.restart_in(tablet.directory)
    await adjust(tablet, times=2)
    await tablet.round()
    await tablet.restart_in(copy)
    await adjust(tablet, times=more)
    result = await tablet.round()
    assert result.problem == ""
    assert pieces_at(chain) == PIECES + 4 + more
    assert chain.ledger(tablet.id) == list(range(1, 5 + more))
    assert (tablet.outbox, tablet.unsettled) == (0, 0)
    assert await tablet.store.verify_ledger() == ()
    stock = tablet.document(Stock, f"{TALLINN}:{SCARF}")
    assert stock is not None
    assert stock.on_hand == pieces_at(chain)
    await adjust(tablet)
    assert (await tablet.round()).problem == ""


async def test_a_damaged_store_that_lost_what_central_has_goes_on_behind_it(
    chain: Chain, tablet: Tablet
) -> None:
    """The answer to three entries was lost; then the page with the second of them."""
    await tablet.round()
    await adjust(tablet, times=3)
    tablet.line.lose_answers("/v1/push")
    with pytest.raises(LineDown):
        await tablet.round()
    await adjust(tablet)

    def lose_second(connection: Connection) -> None:
        rows = connection.execute("select body, texts from ledger where seq > 2 order by seq").fetchall()
        first = ledger.from_seq(connection, 1, 1)[0]
        connection.execute("delete from ledger where seq > 1")
        identity = local.identity(connection)
        assert identity is not None
        anew = [(body, texts, "unconfirmed", (set(), set())) for body, texts in rows]
        ledger.write_anew(connection, identity, Link(1, digest(first.body)), anew)

    await tablet.store._write(lose_second)
    assert (await tablet.round()).problem == ""
    assert pieces_at(chain) == PIECES + 4
    assert (chain.ledger(tablet.id), tablet.outbox, tablet.unsettled) == ([1, 2, 3, 4], 0, 0)
