"""What central said to a command of this device, waited for while somebody stands at the counter."""

import asyncio

from associate_app.domain.errors import RuleViolation
from associate_app.domain.outcome import Outcome, Status
from associate_app.store import Changes, Store


async def answer(store: Store, command: str, seconds: float) -> Outcome | None:
    """None where it has not come in that time: what was done stands until central says otherwise."""
    loop, news = asyncio.get_running_loop(), asyncio.Event()

    def heard(changes: Changes) -> None:
        if changes.touches("outcome"):
            loop.call_soon_threadsafe(news.set)

    stop = store.subscribe(heard)
    try:
        # Not wait_for: on Python 3.11 it loses a cancellation that meets the event.
        async with asyncio.timeout(seconds):
            while (outcome := store.reader().document(Outcome, command)) is None:
                await news.wait()
                news.clear()
            return outcome
    except TimeoutError:
        return store.reader().document(Outcome, command)
    finally:
        stop()


def must_be_accepted(outcome: Outcome | None) -> None:
    """Raises what central refused it with."""
    if outcome is not None and outcome.status not in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION):
        raise RuleViolation(outcome.code, **outcome.facts)
