"""Card terminals: a port, and what stands behind it."""

import re

from associate_app.devices.terminal.networked import NetworkedTerminal
from associate_app.devices.terminal.port import Terminal

NONE, TYPED = "", "typed"
"""What is set on a device without a terminal, and on one whose terminal stands alone; else `host:port`."""

_ADDRESS = re.compile(r"(?P<host>[A-Za-z0-9.\-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]):(?P<port>[0-9]{1,5})")
_PORTS = range(1, 65_536)


def address_in(text: str) -> tuple[str, int] | None:
    """Of `10.0.0.7:9100`, `terminal-2.store:9100` or `[fd00::7]:9100`; None for what is no address."""
    found = _ADDRESS.fullmatch(text.strip())
    if found is None or int(found["port"]) not in _PORTS:
        return None
    return found["host"].strip("[]"), int(found["port"])


def terminal_at(text: str) -> Terminal | None:
    """The terminal that this device talks to; `text` is what was set."""
    address = address_in(text)
    return NetworkedTerminal(*address) if address else None
