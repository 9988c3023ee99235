"""What associates and managers do with customers, drawn from one source of chance."""

from random import Random
from typing import Any

from associate_app.commands import merges
from associate_app.commands.customers import (
    AddLike,
    CheckIn,
    CheckOut,
    CreateCustomer,
    CustomerField,
    EditCustomer,
    RemoveLike,
)
from associate_app.commands.notes import AddNote, ChangeConsent, RemoveNote
from associate_app.commands.registry import Command
from associate_app.domain.customer import ConsentChannel, ConsentProof, Customer, Note
from associate_app.domain.likes import Like
from associate_app.domain.visit import Arrival
from tests.people import customer
from tests.sync.chain import Tablet
from tests.sync.goods import TALLINN, TARTU


def people() -> list[Customer]:
    """Two of them belong to another store, and are not held here."""
    stores = (*(TALLINN,) * 6, TARTU, TARTU)
    return [customer(f"C-7000{n}", name=f"Ilze {n}", store=store) for n, store in enumerate(stores)]


def customer_command(random: Random, tablet: Tablet) -> tuple[Command, ...]:
    known = [each.id for each in tablet.documents(Customer)] or ["C-70000"]
    notes = [each.id for each in tablet.documents(Note)] or ["none"]
    who = random.choice([*known, *known, *known, "C-70006"])
    word = f"word {random.getrandbits(16)}"
    created = CreateCustomer(customer=f"C-{random.randrange(10**9, 10**10)}", name=word)
    said: list[tuple[Command, int]] = [
        (created, 3),
        (EditCustomer(customer=who, field=random.choice([*CustomerField][:3]), value=word), 6),
        (AddLike(customer=who, like=Like.BRAND, value=word), 4),
        (AddLike(customer=who, like=Like.SIZE, value=word, of="shoes"), 4),
        (RemoveLike(customer=who, like=Like.SIZE, value="shoes"), 2),
        (CheckIn(customer=who, how=Arrival.SEEN), 2),
        (CheckOut(customer=who), 1),
        (AddNote(customer=who, text=word), 4),
        (RemoveNote(note=random.choice(notes)), 2),
        (
            ChangeConsent(
                customer=who,
                channel=random.choice([*ConsentChannel]),
                given=random.random() < 0.6,
                proof=ConsentProof.SPOKEN,
            ),
            4,
        ),
        (merges.MergeCustomers(kept=who, dropped=random.choice(known)), 3),
        (merges.UnmergeCustomer(dropped=random.choice(known)), 2),
        (merges.StartErasure(customer=who), 1),
        (merges.StartExport(customer=who), 1),
    ]
    (chosen,) = random.choices([each for each, _ in said], [weight for _, weight in said])
    return (created, AddNote(customer=created.customer, text=word)) if chosen is created else (chosen,)


def needs_manager(command: Any) -> bool:
    return type(command).__module__ == merges.__name__
