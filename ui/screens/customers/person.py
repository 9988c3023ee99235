"""One customer as the screen shows them: from what is held to words. Pure functions."""

from associate_app.domain.customer import Note
from associate_app.domain.time import Instant
from ui.language.mark import translate
from ui.screens.customers.facts import facts_view
from ui.screens.customers.goods import cart_view, suggested
from ui.screens.customers.head import head_view
from ui.screens.customers.held import Held
from ui.screens.customers.moment import Moment
from ui.screens.customers.person_view import NoteView, ProfileView, StoryView
from ui.screens.customers.steps import based_on, step_views
from ui.screens.customers.story import story_rows


def profile_view(held: Held, heard: Instant | None, filter: str, at: Moment) -> ProfileView:
    """`heard`: when central last brought this store up to date; `filter`: one of `story.FILTERS`."""
    return ProfileView(
        id=held.profile.own.id,
        head=head_view(held, heard, at),
        facts=facts_view(held, at),
        notes=tuple(_note(each, held, at) for each in held.profile.notes),
        story=StoryView(rows=story_rows(held, at), filter=filter, more=held.history.next is not None),
        cart=cart_view(held, at),
        steps=step_views(held, at),
        based_on=based_on(held),
        goes_with=tuple(suggested(each, at) for each in held.suggestions),
    )


def _note(note: Note, held: Held, at: Moment) -> NoteView:
    told = translate("Customers", "{name}, {day}").format(
        name=held.people.get(note.by, note.by), day=at.day(note.at)
    )
    return NoteView(id=note.id, text=note.text, told=told)
