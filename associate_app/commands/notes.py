"""What staff remember of customers and promised them, and what customers agreed to."""

from dataclasses import replace
from typing import Annotated

from associate_app.commands.people import known, meant, must_be_fit_to_keep
from associate_app.commands.registry import Id, Personal, command
from associate_app.domain.customer import (
    Consent,
    ConsentChannel,
    ConsentProof,
    Doing,
    Interaction,
    Note,
    may_change_consent,
)
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.staff import Permission, Staff, may
from associate_app.world import World

LONGEST_NOTE = 1_000


@command("customer.add_note", version=1, fact=True, permission=Permission.CUSTOMERS)
class AddNote:
    """The note's id is that of its entry."""

    customer: Id
    text: Annotated[str, Personal]

    def check(self, entry: Entry, world: World) -> None:
        known(world, self.customer)
        if not self.text.strip():
            raise RuleViolation("note.empty")
        must_be_fit_to_keep(world, self.text, LONGEST_NOTE)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is None:
            return
        world.put(
            Note(
                id=entry.id,
                customer=customer.id,
                store=world.store,
                home=customer.store,
                text=self.text.strip()[:LONGEST_NOTE],
                by=entry.actor,
                at=entry.at,
            )
        )


@command("customer.remove_note", version=1, fact=False, permission=Permission.CUSTOMERS)
class RemoveNote:
    """One's own; a manager removes anybody's."""

    note: Id

    def check(self, entry: Entry, world: World) -> None:
        note = world.require(Note, self.note)
        actor = world.get(Staff, entry.actor)
        is_manager = actor is not None and may(actor, Permission.CUSTOMERS_MERGE, entry.at)
        if note.by != entry.actor and not is_manager:
            raise RuleViolation("note.not_yours")

    def apply(self, entry: Entry, world: World) -> None:
        note = world.get(Note, self.note)
        if note is not None and note.removed_at is None:
            world.put(replace(note, text="", removed_at=entry.at))


@command("customer.keep_call", version=1, fact=True, permission=Permission.CUSTOMERS)
class KeepCall:
    """The customer was called, as it was promised."""

    call: Id  # an interaction

    def check(self, entry: Entry, world: World) -> None:
        if _promised(world.require(Interaction, self.call)).done_at is not None:
            raise RuleViolation("call.made_already")

    def apply(self, entry: Entry, world: World) -> None:
        """Made twice, the first call counts."""
        call = world.get(Interaction, self.call)
        if call is not None and call.done_at is None and meant(world, call.customer) is not None:
            world.put(replace(call, done_at=entry.at, done_by=entry.actor))


@command("customer.reopen_call", version=1, fact=True, permission=Permission.CUSTOMERS)
class ReopenCall:
    """It was not made after all."""

    call: Id

    def check(self, entry: Entry, world: World) -> None:
        _promised(world.require(Interaction, self.call))

    def apply(self, entry: Entry, world: World) -> None:
        call = world.get(Interaction, self.call)
        if call is not None and meant(world, call.customer) is not None:
            world.put(replace(call, done_at=None, done_by=""))


def _promised(call: Interaction) -> Interaction:
    """Raises RuleViolation `interaction.unknown` for what is no promise."""
    if call.what is not Doing.CALL_PROMISED:
        raise RuleViolation("interaction.unknown", id=call.id)
    return call


@command("customer.change_consent", version=1, fact=False, permission=Permission.CUSTOMERS)
class ChangeConsent:
    """What the customer said or signed at the counter. Nobody here undoes a withdrawal."""

    customer: Id
    channel: ConsentChannel
    given: bool
    proof: ConsentProof
    words: str = ""  # what was read or shown to the customer

    def check(self, entry: Entry, world: World) -> None:
        customer = known(world, self.customer)
        must_be_fit_to_keep(world, self.words, LONGEST_NOTE)
        if customer is not None:
            may_change_consent(customer, self._consent(entry))

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is not None:
            said = (*customer.consents, self._consent(entry))
            world.put(replace(customer, consents=said, updated_at=entry.at))

    def _consent(self, entry: Entry) -> Consent:
        return Consent(
            channel=self.channel,
            given=self.given,
            at=entry.at,
            by=entry.actor,
            proof=self.proof,
            words=self.words[:LONGEST_NOTE],
        )
