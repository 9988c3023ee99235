"""What central decided about one command."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from associate_app.domain.time import Instant


class Status(StrEnum):
    ACCEPTED = "accepted"
    ACCEPTED_WITH_ATTENTION = "accepted_with_attention"
    REFUSED = "refused"
    HELD = "held"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`id` is the command's; it is settled where `vector` (scope -> version) is covered by the cursors."""

    id: str
    device: str
    seq: int
    type: str
    status: Status
    at: Instant
    code: str = ""  # why refused, held or quarantined
    facts: Mapping[str, str | int | bool] = field(default_factory=dict)
    attention: tuple[str, ...] = ()
    vector: Mapping[str, int] = field(default_factory=dict)
