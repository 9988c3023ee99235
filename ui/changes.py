"""Which changes concern a screen."""

from associate_app.store import Changes


def concerns(changes: Changes, *kinds: str) -> bool:
    """Whether documents of one of `kinds` may have changed."""
    return any(kind in changes.documents for kind in kinds)


def concerns_document(changes: Changes, kind: str, id: str) -> bool:
    """Whether that document may have changed: an empty set of ids means many."""
    ids = changes.documents.get(kind)
    return ids is not None and (not ids or id in ids)
