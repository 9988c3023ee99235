"""A page of what a following model reads: a skeleton at first, then what it holds, and how old that is."""

from datetime import datetime
from typing import Generic, Protocol, TypeVar

from ui.screens.following import FollowingModel
from ui.screens.page import Page


class Dated(Protocol):
    @property
    def as_of(self) -> datetime | None:
        """When central last brought it up to date; None before it ever did."""


V = TypeVar("V", bound=Dated)


class FollowingPage(Generic[V], Page):
    def __init__(self, title: str, model: FollowingModel[V], *, headed: bool = True) -> None:
        super().__init__(title, model.watch, headed=headed)
        self._followed = model
        model.changed.connect(self._follow)

    def fill(self, view: V) -> None:
        """Shows what was read."""
        raise NotImplementedError

    def _follow(self) -> None:
        view = self._followed.view
        self.show_state(loaded=view is not None, problem=self._followed.problem)
        if view is not None:
            self.fill(view)
            self.show_age(view.as_of, self._followed.local_now())
