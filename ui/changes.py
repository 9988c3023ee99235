"""Which changes concern a screen."""

from associate_app.store import Changes


def concerns(changes: Changes, *kinds: str) -> bool:
    """Whether documents of one of `kinds` may have changed."""
    return any(changes.touches(kind) for kind in kinds)
