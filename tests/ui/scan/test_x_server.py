"""Key events at scanner speed through a real X server, as a scanner on USB causes them."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from queue import Empty, SimpleQueue

import pytest
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X servers are Linux's")

PATIENCE = 20.0  # seconds
GAP = 0.002  # seconds between the keys of a scanner
TYPIST = 0.09
GTINS = [f"{40063813339 + each:011}" for each in range(10)]
LAYOUTS = ("us", "ru", "de", "fr")


class Server:
    """Xvfb on a display that it chose itself."""

    def __init__(self) -> None:
        read, write = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"

    def set_layout(self, name: str) -> None:
        subprocess.run(["setxkbmap", "-display", self.display, name], check=True, stderr=subprocess.DEVNULL)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)


class Counter:
    """The app's side: what it says, in order."""

    def __init__(self, display: str) -> None:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.scan.counter"],
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()
        self.said: list[tuple[str, str]] = []
        self.window = int(self.until("window")[0])

    def until(self, what: str, times: int = 1) -> list[str]:
        """Everything of that kind so far, once it came so often."""
        while len(found := [text for kind, text in self.said if kind == what]) < times:
            try:
                self.said += json.loads(self._lines.get(timeout=PATIENCE)).items()
            except Empty:
                raise AssertionError(f"only {self.said} was said") from None
        return found

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)
        self._reading.join(PATIENCE)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)


class Keys:
    """Presses keys by their place, as hardware does."""

    def __init__(self, display: str) -> None:
        self._display = Display(display)
        self._shift = self._display.keysym_to_keycode(XK.XK_Shift_L)
        self._codes = {
            chr(symbol): (self._display.keysym_to_keycode(symbol), bool(shifted))
            for symbol in range(0x20, 0x7F)
            for shifted in (0, 1)
            if self._display.keycode_to_keysym(self._display.keysym_to_keycode(symbol), shifted) == symbol
        }
        self._codes["\n"] = (self._display.keysym_to_keycode(XK.XK_Return), False)
        self._codes["\t"] = (self._display.keysym_to_keycode(XK.XK_Tab), False)

    def focus(self, window: int) -> None:
        self._display.create_resource_object("window", window).set_input_focus(
            X.RevertToParent, X.CurrentTime
        )
        self._display.sync()

    def scan(self, text: str, suffix: str = "\n") -> None:
        for character in text + suffix:
            self._tap(character, GAP / 2, GAP / 2)

    def type(self, text: str) -> None:
        for character in text:
            self._tap(character, TYPIST / 2, TYPIST / 2)

    def close(self) -> None:
        self._display.close()

    def _tap(self, character: str, held: float, pause: float) -> None:
        code, shifted = self._codes[character]
        if shifted:
            self._send(X.KeyPress, self._shift)
        self._send(X.KeyPress, code)
        time.sleep(held)
        self._send(X.KeyRelease, code)
        if shifted:
            self._send(X.KeyRelease, self._shift)
        time.sleep(pause)

    def _send(self, kind: int, code: int) -> None:
        xtest.fake_input(self._display, kind, code)
        self._display.sync()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def keys(server: Server) -> Iterator[Keys]:
    server.set_layout("us")
    keys = Keys(server.display)
    yield keys
    keys.close()


@pytest.fixture
def counter(server: Server, keys: Keys) -> Iterator[Counter]:
    counter = Counter(server.display)
    keys.focus(counter.window)
    yield counter
    counter.close()


def test_ten_scans_in_a_row_all_count_in_order_and_leave_what_was_typed(counter: Counter, keys: Keys) -> None:
    keys.type("coat")
    for each in GTINS:
        keys.scan(each)
    assert counter.until("scan", 10) == GTINS
    keys.type(" 42\n")
    assert counter.until("entered") == ["coat 42"]
    assert counter.until("scan", 10) == GTINS
    assert not [each for each in counter.said if each[0] == "mixed"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_code_arrives_whole_under_another_layout(
    server: Server, counter: Counter, keys: Keys, layout: str
) -> None:
    server.set_layout(layout)
    time.sleep(0.2)  # the window hears of it in its own time
    keys.scan("P-4817")
    keys.scan("NS-12YZ", suffix="\t")
    keys.scan("]C10104006381333931")
    assert counter.until("scan", 3) == ["P-4817", "NS-12YZ", "]C10104006381333931"]
    assert (counter.until("typed", 3)[0] == "P-4817") is (layout == "us")
    assert not [each for each in counter.said if each[0] == "field"]
