"""Customers: as much as a pickup needs."""

from dataclasses import dataclass

from associate_app.domain.time import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    id: str
    given_name: str
    family_name: str
    email: str
    phone: str  # E.164, or empty
    store: str  # the store that knows this customer best
    language: str  # BCP 47
    since: Instant

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()
