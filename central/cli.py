"""`associate-central`: serve, and what an operator asks of it. Answers go to stdout, the rest to stderr."""

import argparse
import json
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

import structlog

from associate_app.commands.devices import RevokeDevice
from associate_app.domain.device import Device
from associate_app.domain.outcome import Status
from associate_app.domain.place import Place
from associate_app.exit_codes import BAD_DATA, CANNOT_CREATE, CONFIGURATION, OK, SOFTWARE, USAGE
from central.api import create_app
from central.clock import system_clock
from central.demo import SIZES, documents
from central.effects.insight import refresh
from central.effects.worker import work_effects
from central.failures import Failure, cannot_listen, explained
from central.faults import log_fault
from central.hosting import database_url
from central.payments.hosted import HostedPages, hosted_settings
from central.payments.links import PayLinks
from central.payments.provider import NoPages, OwnPages, Provider
from central.post.letters import Letters
from central.post.transport import Folder, NotSetUp, Post, Smtp, smtp_settings
from central.problems import Refusal
from central.server import Server, bind
from central.settings import HOST, PORT, Settings, settings
from central.store.check import check
from central.store.database import Database
from central.store.documents import read_all
from central.store.enrolment import create_enrolment_code
from central.store.imports import import_documents
from central.store.issue import issue
from central.store.schema import migrate
from central.store.settings import new_epoch
from central.workers import JOBS, Workers

_SEED = 1
_LINKS = 0.5  # seconds between two looks for links to open
_LETTERS = 5.0  # seconds between two looks for receipts to send


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit code."""
    asked = _parser().parse_args(arguments)
    _log_to_stderr()
    _stop_on_signals()
    command: Callable[[argparse.Namespace, Settings], int] = asked.command
    try:
        return command(asked, settings(asked.directory))
    except Exception as error:  # noqa: BLE001 - said and logged; the process ends
        failure = explained(error)
        if failure is None:
            log_fault("central.bug", error)
            failure = Failure(SOFTWARE, "Central stopped on a fault of its own. The log above says where.")
        print(failure.sentence, file=sys.stderr)
        return failure.code


def _serve(asked: argparse.Namespace, settings: Settings) -> int:
    post, provider = _post(settings, demo=asked.demo), _provider(demo=asked.demo)
    try:
        listening = bind(asked.host, asked.port)
    except OSError as error:
        raise cannot_listen(asked.host, asked.port, error) from error
    with listening, _database(settings, share=False) as database:
        if asked.demo and _is_empty(database):
            _import(database, "S", asked.seed)
        app = create_app(database, shop=asked.demo, provider=provider)
        host = f"[{asked.host}]" if ":" in asked.host else asked.host
        url = f"http://{host}:{listening.getsockname()[1]}"
        letters = ("letters", Letters(post), _LETTERS)
        links = ("pay links", PayLinks(provider), _LINKS)
        with Workers(database, system_clock, (*JOBS, letters, links)):
            server = Server(app, lambda: _say(ready=True, url=url), app.state.pokes.close)
            server.run(sockets=[listening])
    return OK


def _post(settings: Settings, *, demo: bool) -> Post:
    """How receipts leave by e-mail; files in the demo, where no server is named."""
    try:
        smtp = smtp_settings()
    except ValueError as wrong:
        raise Failure(CONFIGURATION, str(wrong)) from None
    if smtp is not None:
        return Smtp(smtp)
    return Folder(settings.directory / "letters") if demo else NotSetUp()


def _provider(*, demo: bool) -> Provider:
    """Who serves the pages on which customers pay; central itself in the demo, where no service is named."""
    try:
        hosted = hosted_settings()
    except ValueError as wrong:
        raise Failure(CONFIGURATION, str(wrong)) from None
    if hosted is not None:
        return HostedPages(hosted, system_clock)
    return OwnPages() if demo else NoPages()


def _migrate(_: argparse.Namespace, settings: Settings) -> int:
    with _database(settings):
        _say(migrated=True)
    return OK


def _enrol_code(asked: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database:
        try:
            print(create_enrolment_code(database, asked.store, system_clock()))
        except Refusal:
            stores = ", ".join(sorted(_stores(database))) or "none yet"
            raise Failure(BAD_DATA, f"There is no store {asked.store}. Stores: {stores}.") from None
    return OK


def _devices(_: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database, database.transaction() as tx:
        for device in read_all(tx, Device):
            _say(id=device.id, name=device.name, store=device.store, revoked=device.revoked_at is not None)
    return OK


def _revoke(asked: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database:
        outcome = issue(database, RevokeDevice(device=asked.device), system_clock())
    if outcome.status is Status.REFUSED:
        raise Failure(BAD_DATA, _REVOKE_WORDS[outcome.code].format(device=asked.device))
    _say(revoked=asked.device)
    return OK


_REVOKE_WORDS = {
    "device.unknown": "There is no device {device}. `associate-central devices` lists them.",
    "device.revoked_already": "{device} is revoked already.",
}


def _demo(asked: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database:
        if not _is_empty(database):
            raise Failure(CANNOT_CREATE, "This database already has stores. The demo needs an empty one.")
        _say(imported=_import(database, asked.size, asked.seed))
    return OK


def _new_epoch(_: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database:
        _say(epoch=new_epoch(database))
    return OK


def _check(_: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database:
        findings = check(database)
    _say(ok=findings.ok, **asdict(findings))
    return OK if findings.ok else BAD_DATA


def _insight(_: argparse.Namespace, settings: Settings) -> int:
    with _database(settings) as database:
        _say(changed=refresh(database, system_clock()))
    return OK


@contextmanager
def _database(settings: Settings, *, share: bool = True) -> Iterator[Database]:
    """Migrated and open."""
    settings.directory.mkdir(parents=True, exist_ok=True)
    with database_url(settings, share=share) as url:
        migrate(url)
        database = Database(url, size=16)
        try:
            yield database
        finally:
            database.close()


def _is_empty(database: Database) -> bool:
    with database.transaction() as tx:
        return not read_all(tx, Place)


def _stores(database: Database) -> list[str]:
    with database.transaction() as tx:
        return [place.id for place in read_all(tx, Place) if place.pickup is not None]


def _import(database: Database, size: str, seed: int) -> int:
    now = system_clock()
    imported = import_documents(database, documents(SIZES[size], seed, now), now)
    work_effects(database, now)
    return imported


def _say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def _stop_on_signals() -> None:
    """The first signal unwinds everything, PostgreSQL too; further ones don't disturb that."""

    def stop(_number: int, _frame: object) -> None:
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda *_: None)  # Python complains of SIG_IGN when another one waits already
        sys.exit(0)

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, stop)


def _log_to_stderr() -> None:
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="associate-central", description="The central API of Associate.")
    place = _Parser(add_help=False)
    place.add_argument("--directory", type=Path, help="where central keeps its database and logs")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace, Settings], int], help: str) -> _Parser:
        added: _Parser = commands.add_parser(name, help=help, parents=[place])
        added.set_defaults(command=run)
        return added

    serve = command("serve", _serve, "answer devices until stopped")
    serve.add_argument("--host", default=HOST, help=f"address to listen on, {HOST} if not given")
    serve.add_argument("--port", type=_port, default=PORT, help=f"{PORT} if not given, 0 for any free one")
    serve.add_argument("--demo", action="store_true", help="fill an empty database with the demo retailer")
    serve.add_argument("--seed", type=int, default=_SEED, help="of the demo retailer")
    command("migrate", _migrate, "bring the database up to date")
    command("enrol-code", _enrol_code, "a code for one new device, good for ten minutes").add_argument(
        "store"
    )
    command("devices", _devices, "every device, one JSON line each")
    command("revoke", _revoke, "lock a lost device out; its outbox is kept aside").add_argument("device")
    demo = command("demo", _demo, "fill an empty database with the demo retailer Nordlys")
    demo.add_argument("--size", choices=SIZES, default="S")
    demo.add_argument("--seed", type=int, default=_SEED)
    command("new-epoch", _new_epoch, "after restoring a backup: all devices load again, no outbox is lost")
    command("check", _check, "verify every ledger and that movements add up to stock")
    command("insight", _insight, "count now what customers buy and what goes together, not only at night")
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:
        raise ValueError(text)
    return port
