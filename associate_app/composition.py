"""Wires the app; the one place that knows every package."""

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from associate_app import __version__, exit_codes
from associate_app.devices.terminal import terminal_at
from associate_app.domain.staff import Staff
from associate_app.failure import Failure
from associate_app.logs import write_logs
from associate_app.ports import EnrolmentRefused, LineDown, SystemClock
from associate_app.screen import has_screen
from associate_app.selling import Checkout
from associate_app.settings import Settings
from associate_app.store import (
    FILE,
    KeyPlace,
    Store,
    StoreUnavailable,
    obtain_key,
    open_store,
    recover,
    said_plainly,
)

if TYPE_CHECKING:
    from sync.engine import Engine
    from ui.workspace import Workspace

_EXITS = {
    "store.in_use": exit_codes.TRY_LATER,
    "store.disk_full": exit_codes.CANNOT_CREATE,
    "store.disk_error": exit_codes.CANNOT_CREATE,
    "store.read_only": exit_codes.CANNOT_CREATE,
    "store.no_access": exit_codes.NOT_PERMITTED,
    "store.damaged": exit_codes.BAD_DATA,
    "store.newer": exit_codes.BAD_DATA,
    "store.wrong_key": exit_codes.NOT_PERMITTED,
    "store.key_missing": exit_codes.NOT_PERMITTED,
    "store.old_sqlite": exit_codes.CONFIGURATION,
}

_FILES = {
    "kept": "The whole store is kept as",
    "outbox": "What was not sent yet is saved as",
    "file": "It is about",
}

log = structlog.get_logger("app")


def run_app(
    settings: Settings,
    *,
    control: Path | None = None,
    sign_in: str = "",
    terminal: str = "",
    route: str = "",
) -> int:
    """Open the window until it is closed; returns the exit code. Raises Failure.

    `sign_in` is the staff id whom the demo signs in, `terminal` the address of its card terminal, `route`
    where to go as soon as somebody is signed in.
    """
    if not has_screen():
        raise Failure(
            "There is no screen here to open the app on. Nothing was changed.", exit_codes.UNAVAILABLE
        )
    from ui.application import run
    from ui.shell.unavailable import say_unavailable

    try:
        store, key_place = _open(settings)
    except StoreUnavailable as unavailable:
        if control is None:
            say_unavailable(unavailable.code)
        raise _failure(unavailable) from unavailable
    try:
        build = partial(_build, settings, store, key_place, sign_in, terminal)
        return run(build, _close, control=control, route=route)
    finally:
        store.close()


async def enrol_device(settings: Settings, url: str, code: str, name: str) -> None:
    """Trade a code for an identity and keep it. Raises Failure."""
    from ui.words.problems import enrolment_words

    try:
        store, _ = _open(settings)
    except StoreUnavailable as unavailable:
        raise _failure(unavailable) from unavailable
    try:
        await _enrol(store, url, code, name)
    except EnrolmentRefused as refused:
        raise Failure(enrolment_words(refused.code), exit_codes.NOT_PERMITTED) from refused
    except LineDown as down:
        sentence = f"Central does not answer at {url}. Nothing was changed. Try again later."
        raise Failure(sentence, exit_codes.UNAVAILABLE) from down
    finally:
        store.close()


def recover_store(settings: Settings) -> str:
    """Start anew after damage; returns a sentence that says what could be saved. Raises Failure."""
    if not (settings.directory / FILE).exists():
        raise Failure(f"There is no data in {settings.directory}. Nothing was changed.", exit_codes.BAD_DATA)
    try:
        key, _ = _key(settings)
        store, rescued = recover(settings.directory, key, SystemClock())
    except StoreUnavailable as unavailable:
        raise _failure(unavailable) from unavailable
    store.close()
    if rescued is None:
        return "The data of this device is whole. There was nothing to recover."
    if not rescued.whole:
        return (
            f"Too little of the data could be read. It is kept as {rescued.kept}: give it to support. "
            "This device can be enrolled again with a new code."
        )
    lost = f" {rescued.lost} entries could not be read." if rescued.lost else ""
    return (
        f"This device works again. Entries that were not sent yet and are safe: {rescued.pending}.{lost} "
        f"The damaged file is kept as {rescued.kept}. Everything else comes again with the line."
    )


def is_enrolled(settings: Settings) -> bool:
    """False too where the store can't be opened: whoever opens it next says why."""
    try:
        store, _ = _open(settings)
    except StoreUnavailable:
        return False
    try:
        return store.identity() is not None
    finally:
        store.close()


def _open(settings: Settings) -> tuple[Store, KeyPlace]:
    """Raises StoreUnavailable."""
    key, key_place = _key(settings)
    return open_store(settings.directory, key, SystemClock()), key_place


def _key(settings: Settings) -> tuple[bytes, KeyPlace]:
    """The folder is its owner's alone before anything is put into it. Raises StoreUnavailable."""
    with said_plainly():
        settings.directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_logs(settings.logs)
    return obtain_key(settings.directory)


def _failure(unavailable: StoreUnavailable) -> Failure:
    from ui.words.store import store_words

    if structlog.is_configured():  # not where the log's own folder is what can't be used
        log.error("store.unavailable", code=unavailable.code)
    files = [f"{_FILES[name]}: {unavailable.facts[name]}" for name in _FILES if unavailable.facts.get(name)]
    return Failure(
        "\n".join((store_words(unavailable.code), *files)),
        _EXITS.get(unavailable.code, exit_codes.SOFTWARE),
    )


async def _enrol(store: Store, url: str, code: str, name: str) -> None:
    """Raises EnrolmentRefused or LineDown."""
    from sync.enrolment import enrol

    if store.identity() is not None:
        raise EnrolmentRefused("enrolment.enrolled_already")
    await store.enrol(await enrol(url, code, name))


async def _build(
    settings: Settings, store: Store, key_place: KeyPlace, sign_in: str, terminal: str
) -> "Workspace":
    from sync.engine import Engine
    from ui.device_settings import TERMINAL, DeviceSettings
    from ui.workspace import ChangeSignals, Installation, ReadingThread, Session, Workspace

    clock = SystemClock()
    engine = Engine(store, clock)
    session, device = Session(), DeviceSettings(store)
    if terminal:
        await device.choose(TERMINAL, terminal)

    async def enrol_and_start(url: str, code: str, name: str) -> None:
        await _enrol(store, url, code, name)
        engine.start()

    if store.identity() is not None:
        engine.start()
    if sign_in:
        await _loaded(engine)
        staff = store.reader().document(Staff, sign_in)
        if staff is not None:
            session.sign_in(staff)
    return Workspace(
        store=store,
        sync=engine,
        refresher=engine,
        clock=clock,
        session=session,
        changes=ChangeSignals(store.subscribe),
        reading=ReadingThread(store.reader),
        checkout=Checkout(store, lambda: terminal_at(device.get(TERMINAL)), engine, lambda: session.actor_id),
        settings=device,
        installation=Installation(
            directory=settings.directory,
            version=__version__,
            keys_in_key_store=key_place is KeyPlace.KEYRING,
        ),
        enrol=enrol_and_start,
    )


async def _close(workspace: "Workspace") -> None:
    from sync.engine import Engine

    assert isinstance(workspace.sync, Engine)
    workspace.checkout.close()
    await workspace.sync.stop()


async def _loaded(engine: "Engine") -> None:
    """Returns when the first load is complete."""
    done = asyncio.Event()
    stop = engine.subscribe(lambda status: done.set() if status.loaded else None)
    if not engine.status.loaded:
        await done.wait()
    stop()
