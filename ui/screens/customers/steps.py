"""What to do next with a customer, and where it is done: pure functions."""

from associate_app.domain.customer import ConsentChannel
from associate_app.domain.insight.actions import Action, ActionCode
from ui.language.mark import translate
from ui.screens.customers.held import Held
from ui.screens.customers.moment import Moment
from ui.screens.customers.person_view import StepView
from ui.words.insight import Shown, action_words


def step_views(held: Held, at: Moment) -> tuple[StepView, ...]:
    shown = Shown(held.insight.variants, at.store.currency, at.now, at.zone)
    return tuple(_step(each, held, shown) for each in held.insight.actions)


def based_on(held: Held) -> str:
    """What was looked at, by what the customer has agreed to."""
    offers = held.profile.customer.consent(ConsentChannel.OFFERS)
    if offers is None:
        return translate(
            "Steps",
            "Based on the cart, wishes, points, pickups and promised calls only. "
            "Habits and dates need the customer's yes.",
        )
    if not offers.given:
        return translate(
            "Steps", "Based on pickups and promised calls only: this customer wants no personal offers."
        )
    return translate("Steps", "Based on the cart, wishes, points, purchases, dates, pickups and calls only.")


def _step(action: Action, held: Held, shown: Shown) -> StepView:
    words = action_words(action, shown)
    call = action.about if action.code is ActionCode.CALL else ""
    return StepView(
        key=f"{action.code}/{action.about}",
        title=words.title,
        reason=words.reason,
        button=words.button,
        route="" if call else _route(action, held.profile.own.id),
        call=call,
    )


def _route(action: Action, customer: str) -> str:
    match action.code:
        case ActionCode.PICKUP:
            return f"pickup/{action.about}"
        case ActionCode.POINTS:
            return f"sell/new/{customer}"
        case ActionCode.BIRTHDAY:
            return f"sell/new/{customer}/{action.about}"
    return f"product/{action.about}"
