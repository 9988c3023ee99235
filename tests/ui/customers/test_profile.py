"""One customer on the screen: who it is, facts, notes, history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof
from associate_app.domain.loyalty import LoyaltyAccount
from associate_app.domain.privacy import Erasure
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import DAY, HOUR, later
from tests.acquaintance import ILZE, ilze
from tests.buying import at, bought, cart, somebody
from tests.shop import NOON, STORE, bring
from tests.ui.opened import ids, opened, said, settled, titles
from ui.screens.customers.facts_card import Fact
from ui.screens.customers.head import tier_kind
from ui.screens.customers.screen import CustomersScreen
from ui.screens.customers.veil import SHOWN_FOR


@pytest.fixture
def screen(workspace, liis):
    made = CustomersScreen(workspace)
    yield made
    made.close()


def read(text: str) -> str:
    """Words that stay together on one line, as anybody reads them."""
    return text.replace("\xa0", " ")


def words(card) -> str:
    return read(" | ".join(each.text() for each in card.findChildren(QLabel) if not each.isHidden()))


def facts_of(screen) -> dict[str, str]:
    shown = [each for each in screen.panel.profile.facts.findChildren(Fact) if not each.isHidden()]
    return {each.findChildren(QLabel)[0].text(): read(each.value.text()) for each in shown}


async def test_the_head_says_who_it_is(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    head = screen.panel.profile.person
    assert head.name.text() == "Ilze Bērziņa"
    assert (head.tier.text(), head.tier.kind()) == ("Aurora", "rail")
    assert head.contacts.points.text() == "2\u202f480 points"
    assert head.age.text() == "as of 14:46"
    assert read(head.consents.accessibleDescription()).startswith("Email: Agreed 16 Feb 2023, on the web")
    assert "Phone calls: Withdrew 8 Mar 2023" in read(head.consents.accessibleDescription())


async def test_contacts_are_masked_until_asked_for_and_again_after_half_a_minute(qtbot, screen, store):
    await bring(store, (somebody(),))
    await opened(qtbot, screen, "C-90001")
    head = screen.panel.profile.person
    assert head.safe.isChecked()
    assert head.contacts.phone.words.text() == "+372 •• ••• 543"
    qtbot.mouseClick(head.safe, Qt.MouseButton.LeftButton)
    assert not head.safe.isChecked()
    assert head.contacts.email.words.text() == "bjorn@example.org"
    assert screen.veil._timer.interval() == SHOWN_FOR == 30_000
    screen.veil._timer.stop()
    screen.veil._timer.timeout.emit()
    assert head.safe.isChecked()
    assert head.contacts.email.words.text() == "b••••@••••.org"


async def test_a_lifetime_value_is_round_while_masked(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    assert facts_of(screen)["Lifetime value"] == "€4–5k, 23 visits"
    screen.veil.lift()
    await settled(screen)
    assert facts_of(screen)["Lifetime value"] == "€4\u202f312.80, 23 visits"


@pytest.mark.parametrize("leave", ["search", "somebody else", "hidden"])
async def test_leaving_somebody_masks_the_contacts(qtbot, screen, store, leave):
    await bring(store, (somebody(), somebody("C-90002", email="ida@example.com")))
    await opened(qtbot, screen, "C-90001")
    screen.veil.lift()
    if leave == "hidden":
        screen.main.hide()
    else:
        screen.open("" if leave == "search" else "C-90002")
    await settled(screen)
    assert not screen.veil.is_lifted
    assert "••" in screen.panel.profile.person.contacts.email.words.text()


async def test_what_is_shown_of_one_is_masked_when_the_next_appears(qtbot, screen, store):
    await bring(store, (somebody(), somebody("C-90002", email="ida@example.com")))
    await opened(qtbot, screen, "C-90001")
    screen.open("C-90002")
    screen.veil.lift()  # by a tap that came while the first was still there
    await settled(screen)
    assert not screen.veil.is_lifted


async def test_the_first_eight_facts_and_the_others_when_asked(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    card = screen.panel.profile.facts
    first = facts_of(screen)
    likes = ["Tops, trousers", "Shoes", "Foundation", "Brands", "Prefers"]
    assert list(first) == [*likes, "Lifetime value", "Returns", "Last visit"]
    assert first["Returns"] == "8 % of items"
    assert first["Last visit"] == "9 Nov, Rīga Origo"
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    await settled(screen)
    everything = facts_of(screen)
    assert everything["Buying"] == "Among the best customers"
    assert everything["Average basket"] == "€182.40"
    assert everything["Cloudberry glow serum, 30 ml"] == "about 17 Nov"
    assert everything["Birthday"] == "11 Nov"
    assert everything["Speaks"] == "Latviešu"
    assert ids(card.wishes) == ["stock/NL-20305-WINE-M"]
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    await settled(screen)
    assert facts_of(screen) == first


async def test_the_loyalty_card_is_masked_too(qtbot, screen, store):
    await bring(store, (somebody(card="NC0000090001X"),))
    await opened(qtbot, screen, "C-90001")
    assert facts_of(screen)["Loyalty card"] == "•••• 001X"
    screen.veil.lift()
    await settled(screen)
    assert facts_of(screen)["Loyalty card"] == "NC0000090001X"


async def test_what_is_missing_for_the_next_tier_and_credit_are_told(qtbot, screen, store):
    account = LoyaltyAccount(id="C-90001", store=STORE, points=120)
    credit = StoreCredit(id="C-90001", store=STORE, currency="EUR", balance=1_950)
    await bring(store, (somebody(tier="Circle"), account, credit))
    await opened(qtbot, screen, "C-90001")
    facts = facts_of(screen)
    assert facts["Still to Glow"].startswith("€")
    assert facts["Store credit"] == "€19.50"


async def test_a_language_is_called_as_where_it_is_chosen(qtbot, screen, store):
    await bring(store, (somebody(language="en"),))
    await opened(qtbot, screen, "C-90001")
    assert facts_of(screen)["Speaks"] == "English"


async def test_nothing_is_missing_where_no_spend_leads_on(qtbot, screen, store):
    await bring(store, (somebody(), LoyaltyAccount(id="C-90001", store=STORE, points=0)))
    await opened(qtbot, screen, "C-90001")
    assert not [each for each in facts_of(screen) if each.startswith("Still to")]


async def test_somebody_erased_is_told_of_and_not_searched_for(qtbot, screen, store):
    await bring(store, (Erasure(id="C-90001", at=NOON),))
    await opened(qtbot, screen, "C-90001")
    told = screen.panel.profile.not_here
    assert "asked to be erased" in told.line.text()
    assert not told.action.isVisibleTo(told)


async def test_points_that_are_old_say_so(qtbot, screen, store, clock):
    await bring(store, (somebody(), LoyaltyAccount(id="C-90001", store=STORE, points=120)))
    clock.pass_time(2 * HOUR)
    await opened(qtbot, screen, "C-90001")
    assert screen.panel.profile.person.contacts.points_told.text() == "last known 14:46"


async def test_numbers_that_are_not_here_are_said_so(qtbot, screen, store):
    await bring(store, (somebody(),))
    await opened(qtbot, screen, "C-90001")
    assert "come from central" in screen.panel.profile.facts.hint.text()
    assert screen.panel.profile.facts.hint.isVisible()


async def test_notes_say_who_wrote_them_and_when(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    assert "Wedding in Kraków, 6 December. Coat in Ink or Camel. | Liis, 28 Oct" in words(
        screen.panel.profile.notes
    )


async def test_all_channels_are_told_the_newest_first(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    story = list(map(read, said(screen.panel.profile.story.list)))
    assert story[0].startswith("3 items in the cart, Web, €3")
    assert story[0].endswith("Today 13:16")
    assert story[1:4] == [
        "Asked if the Hella coat runs large, Chat with Aino, answered in 4 min, Wed 11 Nov",
        "Opened “Coat Week”, Email, clicked 2 times, 30 Oct",
        "Styling with Liis, Tallinn Viru, 40 min, 4 Oct",
    ]


async def test_a_row_leads_where_there_is_something_to_open(qtbot, screen, store):
    await bring(store, (somebody(), bought("O-900001", 3), bought("O-900002", 9), cart(changed_at=at(5))))
    await opened(qtbot, screen, "C-90001")
    assert ids(screen.panel.profile.story.list) == ["order/O-900001", "", "order/O-900002"]
    assert titles(screen.panel.profile.story.list)[0] == "Bought 2 items"


async def test_the_story_is_narrowed_to_one_sort(qtbot, screen, store):
    await bring(store, ilze())
    await opened(qtbot, screen, ILZE)
    card = screen.panel.profile.story
    menu = card.menu_of()
    next(each for each in menu.actions() if each.text() == "Messages and calls").trigger()
    await settled(screen)
    assert titles(card.list) == ["Asked if the Hella coat runs large", "Opened “Coat Week”"]
    assert card.filter.text() == "Messages and calls"
    menu.close()


async def test_a_long_story_comes_in_pages(qtbot, screen, store):
    await bring(store, (somebody(), *(bought(f"O-9001{n:02d}", n) for n in range(50))))
    await opened(qtbot, screen, "C-90001")
    assert len(screen.panel.profile.story.list.rows()) == 20
    bar = screen.panel.profile.body.verticalScrollBar()
    bar.setValue(bar.maximum())
    await settled(screen)
    assert len(screen.panel.profile.story.list.rows()) == 40


async def test_a_merged_customer_is_shown_by_who_answers_for_them(qtbot, screen, store):
    kept, dropped = somebody(merged_from=("C-90002",)), somebody("C-90002", merged_into="C-90001")
    await bring(store, (kept, dropped, bought("O-900007", 2, customer="C-90002")))
    await opened(qtbot, screen, "C-90002")
    assert screen.model.view.profile.id == "C-90001"
    assert ids(screen.panel.profile.story.list) == ["order/O-900007"]


async def test_a_withdrawal_is_told_after_what_was_given(qtbot, screen, store):
    said_no = Consent(
        channel=ConsentChannel.EMAIL,
        given=False,
        at=later(NOON, -DAY),
        by="staff-101",
        proof=ConsentProof.SPOKEN,
    )
    given = Consent(
        channel=ConsentChannel.RECEIPTS, given=True, at=NOON, by="staff-101", proof=ConsentProof.SIGNED
    )
    await bring(store, (somebody(consents=(said_no, given)),))
    await opened(qtbot, screen, "C-90001")
    told = read(screen.panel.profile.person.consents.accessibleDescription())
    assert told == "Receipts by email: Agreed 12 Nov 2026, signed, Email: Withdrew 11 Nov 2026, told us"


@pytest.mark.parametrize(
    ("tier", "kind"), [("Aurora", "rail"), ("Glow", "accent"), ("Circle", "neutral"), ("?", "neutral")]
)
def test_the_colour_of_a_tier_follows_its_rank(tier, kind):
    assert tier_kind(tier, ("Circle", "Glow", "Aurora")) == kind
