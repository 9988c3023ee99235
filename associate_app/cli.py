"""The command `associate`."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from associate_app import __version__, exit_codes
from associate_app.failure import Failure
from associate_app.settings import DEFAULT_PORT, settings


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(exit_codes.USAGE, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code."""
    chosen = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = chosen.command
    try:
        return command(chosen)
    except Failure as failure:
        print(failure.sentence, file=sys.stderr)
        return failure.code
    except KeyboardInterrupt:
        return exit_codes.INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="associate", description="The app that store associates hold.")
    parser.add_argument("--version", action="version", version=f"associate {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="open the app")
    _directory(run)
    run.add_argument(
        "--control", type=Path, metavar="SOCKET", help="let tests drive the app through this socket"
    )
    run.add_argument(
        "--open", default="", metavar="ROUTE", help="where to begin, such as associate://pickup/P-4817"
    )
    run.set_defaults(command=_run)

    enrol = commands.add_parser("enrol", help="make this installation a device of the chain")
    _directory(enrol)
    enrol.add_argument("url", help="address of central, such as https://central.example")
    enrol.add_argument("code", help="the code from `associate-central enrol-code`")
    enrol.add_argument("name", help="what people call the device, such as 'Tablet 4'")
    enrol.set_defaults(command=_enrol)

    recover = commands.add_parser(
        "recover", help="start anew after damage, with everything that was not sent"
    )
    _directory(recover)
    recover.set_defaults(command=_recover)

    scan = commands.add_parser("scan", help="read the barcodes in pictures, one JSON line a picture")
    scan.add_argument("image", type=Path, nargs="+")
    scan.set_defaults(command=_scan)

    gallery = commands.add_parser("gallery", help="show the parts of the design in all their states")
    gallery.add_argument("--out", type=Path, metavar="FOLDER", help="write pictures instead of a window")
    gallery.set_defaults(command=_gallery)

    terminal = commands.add_parser("terminal", help="be a card terminal without cards, for demos and tests")
    terminal.add_argument("journal", type=Path, help="the file it keeps its payments in")
    terminal.add_argument("--port", type=int, default=0, help="on 127.0.0.1; any that is free unless told")
    terminal.set_defaults(command=_terminal)

    demo = commands.add_parser("demo", help="start central with the demo retailer and open the app")
    _directory(demo)
    demo.add_argument("--port", type=int, default=DEFAULT_PORT, help="of central, on 127.0.0.1")
    demo.set_defaults(command=_demo)
    return parser


def _directory(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--directory", type=Path, help="where this device keeps its data")


def _run(chosen: argparse.Namespace) -> int:
    from associate_app.composition import run_app

    return run_app(settings(chosen.directory), control=chosen.control, route=chosen.open)


def _enrol(chosen: argparse.Namespace) -> int:
    from associate_app.composition import enrol_device

    asyncio.run(enrol_device(settings(chosen.directory), chosen.url, chosen.code, chosen.name))
    print(f"{chosen.name} is a device of the chain now. `associate run` opens the app.")
    return exit_codes.OK


def _recover(chosen: argparse.Namespace) -> int:
    from associate_app.composition import recover_store

    print(recover_store(settings(chosen.directory)))
    return exit_codes.OK


def _scan(chosen: argparse.Namespace) -> int:
    from associate_app.devices.report import report

    ends = []
    for image in chosen.image:
        told = report(image)
        ends.append(told.exit_code)
        print(json.dumps(told.facts, ensure_ascii=False), flush=True)
        if told.sentence:
            print(told.sentence, file=sys.stderr)
    return max(ends)


def _gallery(chosen: argparse.Namespace) -> int:
    from ui.kit.gallery.run import run

    for picture in run(chosen.out):
        print(picture)
    return exit_codes.OK


def _terminal(chosen: argparse.Namespace) -> int:
    from associate_app.codec import Malformed
    from associate_app.devices.terminal.simulator import serve

    try:
        asyncio.run(serve(chosen.journal, chosen.port, lambda port: print(port, flush=True)))
    except (OSError, Malformed) as fault:
        sentence = (
            f"The terminal can't start with {chosen.journal} on port {chosen.port}. Nothing was changed."
        )
        raise Failure(sentence, exit_codes.UNAVAILABLE) from fault
    return exit_codes.OK


def _demo(chosen: argparse.Namespace) -> int:
    from associate_app.demo import run_demo

    return run_demo(settings(chosen.directory), port=chosen.port)
