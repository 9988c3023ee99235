"""An attention item told in words, with the names of people, devices and products in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from associate_app.domain.catalogue import Variant
from associate_app.domain.device import CENTRAL
from associate_app.domain.money import Money
from associate_app.domain.time import Instant
from associate_app.queries.sync_device import Case
from ui.format.numbers import money
from ui.format.times import moment
from ui.language.mark import translate
from ui.words.attention import attention_words, choice_words
from ui.words.commands import done_words
from ui.words.moves import bin_words
from ui.words.problems import outcome_words, state_words


@dataclass(frozen=True, slots=True)
class ChoiceView:
    key: str
    title: str
    detail: str
    button: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    id: str
    icon: str
    origin: str  # "14:20 · Handed over, P-4817"
    title: str
    happened: str
    safe: str
    question: str
    choices: tuple[ChoiceView, ...]  # best first
    due: str
    art: str = ""  # of the product it is about
    colour: str = ""


def story_of(case: Case, now: Instant, zone: tzinfo | None) -> Story:
    attention = case.attention
    words = attention_words(attention.code, _names(case, now, zone))
    raised = moment(attention.raised_at, now, zone)
    about = _command(case) if case.command else _about(case)
    who = "" if case.customer in words.happened else case.customer
    return Story(
        id=attention.id,
        icon=words.icon,
        origin=" · ".join(part for part in (raised, about, who) if part),
        title=words.title,
        happened=words.happened,
        safe=words.safe,
        question=words.question,
        choices=tuple(_choice(key) for key in attention.choices),
        due=translate("Story", "Please choose by {time}.").format(time=moment(attention.due_at, now, zone)),
        art=case.style.art if case.style else "",
        colour=case.variant.colour if case.variant else "",
    )


def _choice(key: str) -> ChoiceView:
    words = choice_words(key)
    return ChoiceView(key, words.title, words.detail, words.button)


def _names(case: Case, now: Instant, zone: tzinfo | None) -> dict[str, str]:
    attention, facts = case.attention, case.attention.facts
    names = {key: str(value) for key, value in facts.items() if not isinstance(value, dict)}
    names["pickup"] = attention.about
    names["product"] = _product(case.variant) or str(facts.get("sku", translate("Story", "A product")))
    if "name" not in names and case.pickup:
        names["name"] = case.pickup.name
    if case.customer:
        names["name"] = case.customer
    if "bin" in facts:
        names["bin"] = bin_words(str(facts["bin"]))
    if "pieces" in facts:
        names["pieces"] = str(facts["pieces"]).replace("-", "\u2212")
    if isinstance(facts.get("currency"), str):
        names |= _sums(facts)
    if "state" in facts:
        names["state"] = state_words(str(facts["state"]))
    if "what" in facts:
        names["what"] = (
            translate("Story", "picked") if facts["what"] == "picked" else translate("Story", "handed over")
        )
    names["first"] = _handover(case, "first", now, zone)
    names["second"] = _handover(case, "second", now, zone)
    names["command"] = _kept(case)
    return names


def _sums(facts: Mapping[str, object]) -> dict[str, str]:
    currency, sums = str(facts["currency"]), {key: facts.get(key) for key in ("paid", "expected", "amount")}
    return {key: money(Money(minor, currency)) for key, minor in sums.items() if isinstance(minor, int)}


def _handover(case: Case, which: str, now: Instant, zone: tzinfo | None) -> str:
    """ "Liis Tamm handed it over at 14:02 on Tablet 4." """
    facts = case.attention.facts
    at = facts.get(f"{which}_at")
    if not isinstance(at, int) or not at:
        return ""
    by = str(facts.get(f"{which}_by", ""))
    who = case.people.get(by) or by or translate("Story", "Somebody")
    on = str(facts.get(f"{which}_on", ""))
    where = case.devices.get(on) or (translate("Story", "central") if on == CENTRAL else on)
    return translate("Story", "{who} handed it over at {time} on {device}.").format(
        who=who, time=moment(Instant(at), now, zone), device=where
    )


def _kept(case: Case) -> str:
    """What central holds back, who did it, and why when it said so."""
    facts = case.attention.facts
    actor = str(facts.get("actor", ""))
    who = case.people.get(actor) or actor
    parts = [
        translate("Story", "{what}, done by {who}.").format(
            what=_command(case), who=who or translate("Story", "somebody")
        )
    ]
    if isinstance(facts.get("reason"), str):
        parts.append(outcome_words(str(facts["reason"])))
    return " ".join(parts)


def _command(case: Case) -> str:
    facts = case.attention.facts
    if case.command is not None:
        return done_words(case.command.type, case.command.args, case.command.product).title
    if isinstance(facts.get("type"), str):
        return done_words(str(facts["type"]), {}).title.rstrip(", ")
    return translate("Story", "Something done on another device")


def _about(case: Case) -> str:
    return f"{case.pickup.id}, {case.pickup.name}" if case.pickup else ""


def _product(variant: Variant | None) -> str:
    if variant is None:
        return ""
    return ", ".join((variant.name, *variant.look))
