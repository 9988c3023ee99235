"""What the screen shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ui.kit.row import Row
from ui.screens.customers.person_view import ProfileView

Everywhere = Literal[
    "", "offer", "needs_line", "asking", "coming", "nobody", "line_down", "too_many", "erased"
]
"""Whether central can be asked for somebody who is not held here, and how that went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    typed: str
    rows: tuple[Row, ...]
    held: int  # customers on this device
    everywhere: Everywhere


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersView:
    """Either the search or somebody; `missing` is the id that was asked for and is not held here."""

    as_of: datetime | None
    search: SearchView
    profile: ProfileView | None = None
    missing: str = ""
    everywhere: Everywhere = ""
