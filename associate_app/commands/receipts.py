"""Receipts by e-mail: asked for at the counter, sent by central."""

from dataclasses import replace
from typing import Annotated

from associate_app.commands.people import has_gone, meant, must_be_fit_to_keep
from associate_app.commands.registry import Id, Personal, command, store_of
from associate_app.domain.contact import LONGEST_EMAIL, is_email
from associate_app.domain.customer import ConsentChannel, ConsentProof
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.letter import MOST, Letter, LetterState
from associate_app.domain.receipt import says_the_same, verify
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Permission
from associate_app.world import World

_GIVEN_HERE = (ConsentProof.SPOKEN, ConsentProof.SIGNED)


@command("receipt.send", version=1, fact=False, permission=Permission.SELL, owner=store_of(Sale, "sale"))
class SendReceipt:
    """To the customer of the sale, who agreed to receipts by e-mail; or, with `proof`, to an address that
    was given for this receipt alone. That one is kept nowhere else, and forgotten once it was used.

    `code` is what the QR code of the receipt holds, where the device has it.
    """

    sale: Id
    code: str = ""
    address: Annotated[str, Personal] = ""
    proof: ConsentProof | None = None
    language: Id = ""

    def check(self, entry: Entry, world: World) -> None:
        sale = world.require(Sale, self.sale)
        if self.code and not says_the_same(verify(self.code, lambda id: world.get(Device, id)), sale):
            raise RuleViolation("receipt.forged")
        if len(world.find(Letter, sale=sale.id)) >= MOST:
            raise RuleViolation("receipt.sent_often", most=MOST)
        if self.proof is None:
            _must_agree(sale, world)
        elif self.proof not in _GIVEN_HERE:
            raise RuleViolation("customer.not_our_proof")
        elif not is_email(self.address.strip()):
            raise RuleViolation("customer.bad_email")
        else:
            must_be_fit_to_keep(world, self.address.strip(), LONGEST_EMAIL)

    def apply(self, entry: Entry, world: World) -> None:
        sale = world.get(Sale, self.sale)
        if sale is not None:
            world.put(
                Letter(
                    id=entry.id,
                    sale=sale.id,
                    store=sale.store,
                    customer="" if has_gone(world, sale.customer) else sale.customer,
                    typed=self.proof is not None,
                    language=self.language,
                    at=entry.at,
                )
            )


@command("receipt.settle_letter", version=1, fact=True, permission=Permission.SYSTEM)
class SettleLetter:
    """Central has sent it, or never will."""

    letter: Id
    sent: bool

    def check(self, entry: Entry, world: World) -> None:
        """Central alone says so."""

    def apply(self, entry: Entry, world: World) -> None:
        letter = world.get(Letter, self.letter)
        if letter is None or letter.state is not LetterState.ASKED:
            return
        state = LetterState.SENT if self.sent else LetterState.GIVEN_UP
        world.put(replace(letter, state=state, settled_at=entry.at))
        if not self.sent:
            world.attend("receipt.not_sent", about=letter.sale, store=letter.store, number=letter.sale)


def _must_agree(sale: Sale, world: World) -> None:
    customer = meant(world, sale.customer) if sale.customer else None
    if customer is None or not customer.agrees(ConsentChannel.RECEIPTS):
        raise RuleViolation("receipt.no_consent")
    if not customer.email:
        raise RuleViolation("receipt.no_address")
