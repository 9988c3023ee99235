"""What one customer agreed to, channel by channel, and how it is asked for and taken back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.commands.notes import ChangeConsent
from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof
from associate_app.domain.staff import Staff
from associate_app.queries.profile import profile
from associate_app.queries.staff import place
from ui.format.others import apart
from ui.format.times import local, year_date, zone_of
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipKind
from ui.kit.flow import Flow
from ui.kit.text import Label, Paragraph
from ui.language.mark import translate
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.words.consents import asked_words, consent_words, only_they_words, since_words
from ui.workspace import Workspace

Answer = Callable[[ConsentChannel, bool, ConsentProof], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """`given` is None where the customer was never asked; `read` is what was read to them."""

    given: bool | None = None
    since: str = ""
    read: str = ""


class ChannelCard(Card):
    """What holds, and a button that unfolds what is to be said before it changes."""

    def __init__(self, channel: ConsentChannel, answer: Answer) -> None:
        super().__init__("sunken")
        self._channel, self._answer = channel, answer
        self.chip = Chip()
        self.since = Paragraph(role="caption")
        self.read = Paragraph(role="caption", tone="ink3")
        self.ask = Button("")
        self.ask.setObjectName(f"consent-ask-{channel}")
        self.ask.setAccessibleDescription(consent_words(channel))
        self.to_say = Paragraph(tone="ink")
        self.spoken, self.signed = Button(""), Button("")
        self.spoken.setObjectName(f"consent-{channel}-spoken")
        self.signed.setObjectName(f"consent-{channel}-signed")
        self.leave = Button(translate("ConsentSheet", "Leave it"), "quiet")
        self.leave.setObjectName(f"consent-leave-{channel}")
        self._lay_out()
        self.ask.clicked.connect(lambda: self.unfold(unfolded=True))
        self.leave.clicked.connect(lambda: self.unfold(unfolded=False))
        self.spoken.clicked.connect(lambda: self._say(ConsentProof.SPOKEN))
        self.signed.clicked.connect(lambda: self._say(ConsentProof.SIGNED))
        self._held: Held | None = None
        self.show_held(Held())

    def show_held(self, held: Held) -> None:
        """What is unfolded stays so while nothing else holds."""
        if held == self._held:
            return
        self._held = held
        self.since.setText(held.since or translate("ConsentSheet", "Not asked yet"))
        words = translate("ConsentSheet", "Read to the customer: “{words}”").format(words=held.read)
        self.read.setText(words if held.read else "")
        self.read.setVisible(bool(held.read))
        chip, kind = _chip(held.given)
        self.chip.show_status(chip, kind)
        self.chip.setVisible(bool(chip))
        if held.given is False:
            self.since.setText(f"{held.since}\n{only_they_words()}")
        if held.given:
            self.ask.setText(translate("ConsentSheet", "Withdraw"))
            self.to_say.setText(only_they_words())
            self.spoken.setText(translate("ConsentSheet", "Withdraw, they said so"))
            self.signed.setText(translate("ConsentSheet", "Withdraw, they signed"))
        else:
            self.ask.setText(translate("ConsentSheet", "Ask the customer"))
            self.to_say.setText(
                translate("ConsentSheet", "“{words}”").format(words=asked_words(self._channel))
            )
            self.spoken.setText(translate("ConsentSheet", "They said yes"))
            self.signed.setText(translate("ConsentSheet", "They signed"))
        self.unfold(unfolded=False)

    def unfold(self, *, unfolded: bool) -> None:
        self.ask.setVisible(not unfolded and (self._held is None or self._held.given is not False))
        self._unfolded.setVisible(unfolded)
        if unfolded:
            self.spoken.setFocus()

    def _say(self, proof: ConsentProof) -> None:
        self._answer(self._channel, self._held is None or not self._held.given, proof)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Flow(8)
        title.addWidget(Label(consent_words(self._channel), weight=600))
        title.addWidget(self.chip)
        words.addLayout(title)
        words.addWidget(self.since)
        words.addWidget(self.read)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.ask)
        self._unfolded = QWidget()
        column = QVBoxLayout(self._unfolded)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.to_say)
        buttons = Flow(8)
        for each in (self.spoken, self.signed, self.leave):
            buttons.addWidget(each)
        column.addLayout(buttons)
        self.body.addLayout(row)
        self.body.addWidget(self._unfolded)


class ConsentSheet(CustomerSheet):
    """Stays open: each answer is kept at once."""

    kinds = ("customer",)

    def __init__(self, host: QWidget, workspace: Workspace, customer: str) -> None:
        super().__init__(host, workspace, translate("ConsentSheet", "What they agreed to"))
        self.setObjectName("consents")
        self._customer = customer
        self.cards = {each: ChannelCard(each, self._change) for each in ConsentChannel}
        for card in self.cards.values():
            self.body.addWidget(card)
        self.saving.done.connect(self.notify)
        self.look()

    def look(self) -> None:
        found = profile(self.workspace.store.reader(), self._customer, self.workspace.clock.now())
        if found is None:
            self.dismiss()
            return
        self.show_subtitle(found.customer.name)
        for channel, card in self.cards.items():
            card.show_held(self._held(found.customer.consent(channel)))

    def _held(self, consent: Consent | None) -> Held:
        if consent is None:
            return Held()
        reader = self.workspace.store.reader()
        identity = self.workspace.store.identity()
        zone = zone_of(place(reader, identity.store)) if identity else None
        since = since_words(given=consent.given, day=year_date(local(consent.at, zone)), proof=consent.proof)
        who = reader.document(Staff, consent.by) if consent.by else None
        if who is not None:
            since = translate("ConsentSheet", "{since} · {name}").format(since=since, name=apart(who.name))
        return Held(given=consent.given, since=since, read=consent.words)

    def _change(self, channel: ConsentChannel, given: bool, proof: ConsentProof) -> None:
        command = ChangeConsent(
            customer=self._customer,
            channel=channel,
            given=given,
            proof=proof,
            words=asked_words(channel) if given else "",
        )
        told = (
            translate("ConsentSheet", "{channel}: agreed")
            if given
            else translate("ConsentSheet", "{channel}: withdrawn")
        )
        self.saving.start(command, told=told.format(channel=consent_words(channel)))


def _chip(given: bool | None) -> tuple[str, ChipKind]:
    if given is None:
        return "", "neutral"
    if given:
        return translate("ConsentSheet", "Agreed"), "success"
    return translate("ConsentSheet", "Withdrawn"), "neutral"
