"""One customer as a screen shows them, and who is in the store."""

import json
from dataclasses import dataclass

from associate_app.domain.customer import (
    Consent,
    ConsentChannel,
    Customer,
    Note,
    may_be_taken_apart,
    together,
)
from associate_app.domain.place import Place
from associate_app.domain.privacy import Export, ExportState
from associate_app.domain.time import Instant
from associate_app.domain.visit import Visit
from associate_app.queries.people import as_they_are
from associate_app.store import Reader

_NOTES = """
    select doc from note where customer in (select value from json_each(:ids))
    and doc ->> '$.removed_at' is null order by doc ->> '$.at' desc, id limit :most
"""
_MERGED = "select doc from customer where id in (select value from json_each(:ids)) order by id"
_VISITS = """
    select doc from visit where customer in (select value from json_each(:ids)) and until > :now
    order by until desc limit 1
"""
_HERE = "select doc from visit where until > :now and doc ->> '$.store' = :store order by doc ->> '$.at' desc"
_EXPORTS = """
    select doc from export where customer in (select value from json_each(:ids)) order by at desc, id limit 1
"""
NOTES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """`customer` with what those merged into them say; `own` as it is stored, for editing."""

    customer: Customer
    own: Customer
    home: Place | None
    consents: tuple[Consent, ...]  # what holds, one for each channel that was ever asked about
    notes: tuple[Note, ...]  # the newest first
    visit: Visit | None  # in the store now
    merged: tuple[Customer, ...]
    may_be_taken_apart: tuple[str, ...]  # ids among them
    export: Export | None  # the newest, asked for or ready

    @property
    def export_ready(self) -> bool:
        return self.export is not None and self.export.state is ExportState.READY


@dataclass(frozen=True, slots=True)
class InStore:
    customer: Customer
    visit: Visit


def profile(reader: Reader, id: str, now: Instant) -> Profile | None:
    """Of whoever answers for that id now; None where nobody is held, or is being erased."""
    held = reader.document(Customer, id)
    people = as_they_are(reader, (held,) if held else ())
    if not people:
        return None
    own = people[0]
    ids = json.dumps(sorted(own.ids))
    merged = reader.documents(Customer, _MERGED, ids=json.dumps(sorted(own.merged_from)))
    whole = together(own, merged)
    held_consents = (whole.consent(channel) for channel in ConsentChannel)
    visits = reader.documents(Visit, _VISITS, ids=ids, now=now)
    exports = reader.documents(Export, _EXPORTS, ids=ids)
    return Profile(
        customer=whole,
        own=own,
        home=reader.document(Place, own.store),
        consents=tuple(each for each in held_consents if each is not None),
        notes=reader.documents(Note, _NOTES, ids=ids, most=NOTES),
        visit=visits[0] if visits else None,
        merged=merged,
        may_be_taken_apart=tuple(each.id for each in merged if may_be_taken_apart(each, now)),
        export=exports[0] if exports else None,
    )


def in_store(reader: Reader, store: str, now: Instant) -> tuple[InStore, ...]:
    """Who was checked in here and has not left, the last to come first; those held on this device."""
    visits = reader.documents(Visit, _HERE, store=store, now=now)
    found = ((reader.document(Customer, each.customer), each) for each in visits)
    here = ((as_they_are(reader, (who,)), visit) for who, visit in found if who is not None)
    return tuple(InStore(people[0], visit) for people, visit in here if people)
