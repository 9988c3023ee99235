"""Every way in which central says no. That it says nothing at all is `ports.LineDown`."""

from sync.protocol import GAP, RESET_REQUIRED, REVOKED, UNAUTHENTICATED, Problem

NO_PROGRESS = "sync.no_progress"  # central says yes and nothing moves


class Refused(Exception):
    """Central understood and said no; `problem` is its answer."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem

    @property
    def code(self) -> str:
        return self.problem.code


class Unauthenticated(Refused):
    """The token has ended, or was never ours."""


class DeviceRevoked(Refused):
    """Central has locked this device out."""


class LedgerGap(Refused):
    """Central misses entries before those it was sent."""

    @property
    def expected(self) -> int:
        """The number it wants next."""
        return int(self.problem.facts.get("expected", 1))


class ResetRequired(Refused):
    """Some cursors lead nowhere any more: those scopes are loaded again."""

    @property
    def scopes(self) -> tuple[str, ...]:
        return tuple(self.problem.facts.get("scopes", ()))


_BY_CODE: dict[str, type[Refused]] = {
    UNAUTHENTICATED: Unauthenticated,
    REVOKED: DeviceRevoked,
    GAP: LedgerGap,
    RESET_REQUIRED: ResetRequired,
}


def refusal(problem: Problem) -> Refused:
    return _BY_CODE.get(problem.code, Refused)(problem)
