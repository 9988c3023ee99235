"""What every route may use."""

from dataclasses import dataclass

from central.api.pokes import Pokes
from central.api.tokens import Tokens
from central.clock import Clock
from central.payments.provider import Provider
from central.store.database import Database


@dataclass(frozen=True, slots=True)
class Central:
    database: Database
    clock: Clock
    tokens: Tokens
    pokes: Pokes
    heartbeat: float  # seconds of silence on an event stream
    provider: Provider  # of pages on which customers pay
