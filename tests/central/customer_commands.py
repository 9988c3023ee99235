"""Commands about customers, right and wrong, for both sides to do."""

from typing import Any

from hypothesis import strategies as some

from associate_app.commands.customers import (
    AddLike,
    CheckIn,
    CheckOut,
    CreateCustomer,
    CustomerField,
    EditCustomer,
    RemoveLike,
)
from associate_app.commands.merges import MergeCustomers, StartErasure, StartExport, UnmergeCustomer
from associate_app.commands.notes import AddNote, ChangeConsent, KeepCall, RemoveNote, ReopenCall
from associate_app.domain.customer import ConsentChannel, ConsentProof, Doing, Interaction
from associate_app.domain.likes import Like
from associate_app.domain.time import Instant
from associate_app.domain.visit import Arrival

IDS = ("C-70001", "C-70002", "C-70003")
CALLS = ("call-1", "chat-1")  # of the first of them
_PEOPLE = some.sampled_from([*IDS, *IDS, "C-79999"])
_TEXTS = some.sampled_from(["", "Ilze", "ilze@example.lv", "5123 4567", "4111111111111111", "Ž" * 300])
_DIALLED = some.sampled_from(["", "+37251234567", "5123"])


def calls(store: str) -> list[Interaction]:
    """A call that was promised, and a chat, which is no promise."""
    kinds = (Doing.CALL_PROMISED, Doing.CHAT)
    return [
        Interaction(
            id=id,
            customer=IDS[0],
            store=store,
            what=what,
            channel="phone",
            at=Instant(1_700_000_000_000),
            words="",
            facts={},
        )
        for id, what in zip(CALLS, kinds, strict=True)
    ]


def customer_commands() -> some.SearchStrategy[Any]:
    return some.one_of(
        some.builds(CreateCustomer, customer=_PEOPLE, name=_TEXTS, phone=_TEXTS, dialled=_DIALLED),
        some.builds(
            EditCustomer,
            customer=_PEOPLE,
            field=some.sampled_from(CustomerField),
            value=_TEXTS,
            dialled=_DIALLED,
        ),
        some.builds(
            AddLike,
            customer=_PEOPLE,
            like=some.sampled_from(Like),
            value=some.sampled_from(["M", "m", "--12-06", "--13-06", ""]),
            of=some.sampled_from(["shoes", "birthday", ""]),
        ),
        some.builds(
            RemoveLike,
            customer=_PEOPLE,
            like=some.sampled_from(Like),
            value=some.sampled_from(["M", "shoes"]),
        ),
        some.builds(CheckIn, customer=_PEOPLE, how=some.sampled_from(Arrival)),
        some.builds(CheckOut, customer=_PEOPLE),
        some.builds(AddNote, customer=_PEOPLE, text=_TEXTS),
        some.builds(RemoveNote, note=some.sampled_from([f"command-{n}" for n in range(1, 6)])),
        some.builds(
            ChangeConsent,
            customer=_PEOPLE,
            channel=some.sampled_from(ConsentChannel),
            given=some.booleans(),
            proof=some.sampled_from(ConsentProof),
        ),
        some.builds(KeepCall, call=some.sampled_from([*CALLS, "call-9"])),
        some.builds(ReopenCall, call=some.sampled_from([*CALLS, "call-9"])),
        some.builds(MergeCustomers, kept=_PEOPLE, dropped=_PEOPLE),
        some.builds(UnmergeCustomer, dropped=_PEOPLE),
        some.builds(StartErasure, customer=_PEOPLE),
        some.builds(StartExport, customer=_PEOPLE),
    )
