"""Keys in one rhythm, and whose they are: a scanner's, a person's, or two scanners' at once."""

from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

SHORTEST = 4
SHORTEST_WITHOUT_SUFFIX = 8
"""A burst this long is a scanner, even if its Enter is missing (half a scan, or none configured)."""
STRICT_GAP_MS = 10
"""Keys that follow each other this fast are a scanner's even if they are few."""
SHORTEST_TOUCH_MS = 25
"""No finger leaves a key sooner; scanners do after 1 to 16 ms."""
LONGEST = 8_000
"""The largest 2D code holds 7,089 digits; what follows is no code."""
_ONE_REPORT_MS = 1


@dataclass(slots=True)
class Press:
    text: str  # by the keyboard layout
    us: str = ""  # by the place of the key
    bare: str = ""  # the same without Shift
    key: int = 0  # what its release names
    at: int = 0  # milliseconds, 0 when not known
    by_hand: bool = False  # no key of any code
    down: int = 0  # its place among all presses and releases
    up: int = 0  # 0 while it is down
    held: int = 0  # milliseconds


@dataclass(slots=True)
class Burst:
    presses: list[Press] = field(default_factory=list)
    prefix: str = ""
    is_cut: bool = False
    is_rest: bool = False  # it began where two scanners had just typed at once
    _order: int = 0
    _was_released: bool = False

    def __bool__(self) -> bool:
        return bool(self.presses or self.prefix)

    def press(self, press: Press) -> None:
        self._order += 1
        press.down = self._order
        self.presses.append(press)

    def release(self, key: int, at: int) -> bool:
        """False when the key was pressed before the burst."""
        for press in reversed(self.presses):
            if press.key == key and not press.up:
                self._order += 1
                press.up, press.held = self._order, at - press.at
                self._was_released = True
                return True
        return False

    @property
    def is_machine(self) -> bool:
        """So many keys in a row are not typed by hand this fast."""
        return bool(self.prefix) or len(self.presses) >= SHORTEST

    def is_scan(self, suffix_at: int | None) -> bool:
        """`suffix_at` is when Enter or Tab ended it, None when nothing did."""
        by_scanner = self.by_scanner(suffix_at)
        if self.prefix:
            return bool(by_scanner)
        if suffix_at is not None:
            return len(by_scanner) >= SHORTEST
        gaps = gaps_of(by_scanner)
        strict = any(gaps) and max(gaps) <= STRICT_GAP_MS
        return len(by_scanner) >= (SHORTEST if strict else SHORTEST_WITHOUT_SUFFIX)

    def by_hand(self, suffix_at: int | None) -> list[Press]:
        """Keys that were held while a later one came and went: a finger is slower than a scanner."""
        found: list[Press] = []
        never = self._order + 1
        first_up = never  # of all later presses
        # An input method tells no releases at all.
        end = suffix_at if suffix_at is not None and self._was_released else 0
        at_once = self._one_report()
        for press in reversed(self.presses):
            up = press.up or never
            outlasts = first_up < up or (up == never and press.at + at_once < end)
            if press.by_hand or outlasts:
                found.append(press)
            else:
                first_up = min(first_up, up)
        return found[::-1]

    def by_scanner(self, suffix_at: int | None) -> list[Press]:
        by_hand = {id(press) for press in self.by_hand(suffix_at)}
        return [press for press in self.presses if id(press) not in by_hand]

    def is_mixed(self, suffix_at: int | None) -> bool:
        """Two scanners: one pressed a key while the other held one. What they spell is nobody's code."""
        touched = [press for press in self.by_hand(suffix_at) if not press.by_hand]
        if self.is_rest or any(0 < press.held < SHORTEST_TOUCH_MS for press in touched):
            return True
        at_once = self._one_report()
        return self._was_released and any(
            later.at - earlier.at > at_once and (not earlier.up or earlier.up > later.down)
            for earlier, later in pairwise(self.by_scanner(suffix_at))
        )

    def _one_report(self) -> int:
        """Milliseconds: a fast scanner presses several keys in one USB report, and does so all along."""
        gaps = gaps_of(self.presses)
        return _ONE_REPORT_MS if gaps and median(gaps) <= _ONE_REPORT_MS else -1


def gaps_of(presses: list[Press]) -> tuple[int, ...]:
    """Milliseconds between them."""
    return tuple(later.at - earlier.at for earlier, later in pairwise(presses))
