"""What the words for a contradiction are made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttentionWords:
    """Raw words with their places for names and times; `story` fills them in."""

    icon: str
    title: str
    happened: str
    safe: str
    question: str


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    title: str
    detail: str
    button: str
