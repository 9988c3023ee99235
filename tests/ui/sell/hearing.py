"""What a signal has said: a list that grows, where a spy would crash on what was not said."""

from typing import Any

from PySide6.QtCore import SignalInstance


def heard(signal: SignalInstance) -> list[list[Any]]:
    said: list[list[Any]] = []
    signal.connect(lambda *words: said.append(list(words)))
    return said
