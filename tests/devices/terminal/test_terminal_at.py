"""What is set on a device names the terminal it talks to, or none."""

import pytest

from associate_app.devices.terminal import NONE, TYPED, address_in, terminal_at
from associate_app.devices.terminal.networked import NetworkedTerminal


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("10.0.0.7:9100", ("10.0.0.7", 9_100)),
        (" terminal-2.store:1 ", ("terminal-2.store", 1)),
        ("[fd00::7]:65535", ("fd00::7", 65_535)),
    ],
)
def test_host_and_port(text: str, address: tuple[str, int]) -> None:
    assert address_in(text) == address
    assert isinstance(terminal_at(text), NetworkedTerminal)


@pytest.mark.parametrize(
    "text", [NONE, TYPED, "10.0.0.7", "10.0.0.7:0", "10.0.0.7:65536", "a b:9100", ":9100"]
)
def test_no_address_is_no_terminal(text: str) -> None:
    assert terminal_at(text) is None
