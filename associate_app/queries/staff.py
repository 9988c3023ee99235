"""Who works here, for the sign-in screen."""

from associate_app.domain.place import Place, store_scope
from associate_app.domain.staff import Staff, works_at
from associate_app.domain.time import Instant
from associate_app.store import Reader

_STAFF = "select doc from staff where store = :store order by id"
_BADGE = "select doc from staff where badge = :badge"
_SYNCED = "select synced_at from cursor where scope = :scope"


def working_here(reader: Reader, store: str, now: Instant) -> tuple[Staff, ...]:
    """Everybody who may sign in, in the order of the staff list."""
    return tuple(each for each in reader.documents(Staff, _STAFF, store=store) if works_at(each, now))


def with_badge(reader: Reader, badge: str, store: str, now: Instant) -> Staff | None:
    """Whose badge it is, when that person works in `store` now."""
    return next(
        (
            each
            for each in reader.documents(Staff, _BADGE, badge=badge)
            if each.store == store and works_at(each, now)
        ),
        None,
    )


def staff_list_as_of(reader: Reader, store: str) -> Instant | None:
    """When central last brought the staff list up to date; None before the first load."""
    return next((Instant(at) for (at,) in reader.rows(_SYNCED, scope=store_scope(store)) if at), None)


def place(reader: Reader, id: str) -> Place | None:
    return reader.document(Place, id)
