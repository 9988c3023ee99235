"""Listens to the scanners while the page is seen, and changes what is set for this device."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from associate_app.store import StoreUnavailable
from ui.device_settings import SOUNDS
from ui.kit.row import Row
from ui.language.mark import translate
from ui.scan.reading import Reading
from ui.scan.scanners import BAUD, PORT, PREFIX, Scanners
from ui.screens.scanner.verdict import Verdict, facts, too_slow, verdict
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words

PREFIXES = ("", "STX", "F8", "F9", "F12", "~")


@dataclass(frozen=True, slots=True)
class ScannerView:
    verdict: Verdict | None = None
    facts: tuple[Row, ...] = ()
    ports: tuple[Row, ...] = ()
    port_state: str = ""
    speeds: tuple[Row, ...] = ()
    prefixes: tuple[Row, ...] = ()
    sounds: bool = True
    problem: str = ""


class ScannerModel(QObject):
    changed = Signal()

    def __init__(self, scanners: Scanners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scanners = scanners
        self.tasks = TaskScope(self._failed)
        self._is_seen = False
        self.view = ScannerView()
        scanners.read.connect(self._read)
        scanners.said.connect(self._said)
        scanners.changed.connect(self.refresh)
        scanners.settings.changed.connect(self.refresh)

    def close(self) -> None:
        self.tasks.close()
        self.scanners.read.disconnect(self._read)
        self.scanners.said.disconnect(self._said)
        self.scanners.changed.disconnect(self.refresh)
        self.scanners.settings.changed.disconnect(self.refresh)

    def watch(self, seen: bool) -> None:
        self._is_seen = seen
        if seen:
            self.view = ScannerView()
            self.refresh()

    def refresh(self) -> None:
        """Ports come and go: they are asked for anew."""
        if not self._is_seen:
            return
        from ui.scan.serial import BAUDS, ports

        settings, choice = self.scanners.settings, self.scanners.serial_choice()
        there = ports()
        known = [name for name, _ in there]
        if choice.port and choice.port not in known:
            there += ((choice.port, ""),)
        self._show(
            replace(
                self.view,
                ports=(
                    _choice("none", translate("Scanner", "No serial scanner"), chosen=not choice.port),
                    *(_choice(name, name, words, chosen=name == choice.port) for name, words in there),
                ),
                port_state=self._state_words(),
                speeds=tuple(
                    _choice(
                        str(baud),
                        translate("Scanner", "{baud} baud").format(baud=baud),
                        chosen=baud == choice.baud,
                    )
                    for baud in (BAUDS if choice.port else ())
                ),
                prefixes=_prefix_rows(settings.get(PREFIX)),
                sounds=settings.get(SOUNDS) == "on",
            )
        )

    def choose_port(self, name: str) -> None:
        self._choose(PORT, "" if name == "none" else name)

    def choose_speed(self, baud: str) -> None:
        self._choose(BAUD, baud)

    def choose_prefix(self, name: str) -> None:
        self._choose(PREFIX, "" if name == "none" else name)

    def set_sounds(self, on: bool) -> None:
        if on != self.view.sounds:
            self._choose(SOUNDS, "on" if on else "off")

    def typed(self, gaps: Sequence[int]) -> None:
        """Keys that no scan was made of."""
        if gaps:
            self._show(replace(self.view, verdict=too_slow(tuple(gaps)), facts=()))

    def _choose(self, name: str, text: str) -> None:
        self.tasks.start("choose", self._keep(name, text))

    async def _keep(self, name: str, text: str) -> None:
        try:
            await self.scanners.settings.choose(name, text)
        except StoreUnavailable as unavailable:
            self._show(replace(self.view, problem=refusal_words(unavailable)))

    def _read(self, reading: Reading) -> None:
        if self._is_seen:
            self._show(replace(self.view, verdict=verdict(reading), facts=facts(reading)))

    def _said(self, words: str) -> None:
        if self._is_seen:
            self._show(replace(self.view, verdict=Verdict("warn", words), facts=()))

    def _state_words(self) -> str:
        if self.scanners.serial is None:
            return ""
        return {
            "off": "",
            "ready": translate("Scanner", "Ready"),
            "gone": translate("Scanner", "Not plugged in"),
            "not allowed": translate("Scanner", "Not allowed"),
            "in use": translate("Scanner", "In use elsewhere"),
        }[self.scanners.serial.state]

    def _failed(self, _error: BaseException) -> None:
        self._show(replace(self.view, problem=bug_words()))

    def _show(self, view: ScannerView) -> None:
        self.view = view
        self.changed.emit()


def _prefix_rows(chosen: str) -> tuple[Row, ...]:
    names = PREFIXES if chosen in PREFIXES else (*PREFIXES, chosen)
    words = {"": translate("Scanner", "Nothing"), "STX": translate("Scanner", "STX (Control and B)")}
    return tuple(_choice(name or "none", words.get(name, name), chosen=name == chosen) for name in names)


def _choice(id: str, title: str, detail: str = "", *, chosen: bool) -> Row:
    chip = translate("Scanner", "Chosen") if chosen else ""
    return Row(id=id, title=title, detail=detail, selected=chosen, chip=chip, chip_kind="accent")
