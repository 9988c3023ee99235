import asyncio
from dataclasses import replace

import pytest

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.gtin import check_digit, shown
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import parse
from associate_app.domain.scan.own import loyalty_card
from associate_app.domain.staff import Staff
from associate_app.ports import Line, LineDown, SyncStatus
from associate_app.store import Store
from tests.people import customer
from tests.shop import NOON, STORE, FakeLine, bring, held
from ui.shell.actions import Action, pages
from ui.shell.omnibox import PAGE_STEP, OmniboxView, OmniboxViewModel
from ui.shell.recents import KEPT
from ui.shell.suggestion import Does
from ui.tasks import TaskScope
from ui.workspace import Workspace

UNKNOWN = "9520000000011"


@pytest.fixture
def tasks() -> TaskScope:
    return TaskScope()


@pytest.fixture
def model(workspace: Workspace, tasks: TaskScope) -> OmniboxViewModel:
    return OmniboxViewModel(workspace, tasks)


@pytest.fixture
def routes(model: OmniboxViewModel) -> list[str]:
    went: list[str] = []
    model.navigate.connect(went.append)
    return went


def a_variant(store: Store) -> Variant:
    return store.reader().documents(Variant, "select doc from variant order by id limit 1")[0]


def a_pickup(store: Store) -> Pickup:
    sql = "select doc from pickup where store = :s and state = 'ready' order by id limit 1"
    return store.reader().documents(Pickup, sql, s=STORE)[0]


async def test_a_scanned_product_leads_to_its_card(
    model: OmniboxViewModel, routes: list[str], store: Store
) -> None:
    variant = a_variant(store)
    await model.take(parse(shown(variant.gtin)))
    digits = shown(variant.gtin)
    assert routes == [f"product/{variant.id}"]
    assert model.view == OmniboxView(
        "routed", f"{digits[0]} {digits[1:7]} {digits[7:]}", "Product, found on this device"
    )


async def test_pickups_are_found_by_number_and_by_the_customers_code(
    model: OmniboxViewModel, routes: list[str], store: Store
) -> None:
    pickup = a_pickup(store)
    await model.take(parse(pickup.id))
    await model.take(parse(pickup.code))
    assert routes == [f"pickup/{pickup.id}"] * 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("9524000059108", "That code did not read right. Scan it again."),
        ("95240000", "That code did not read right. Scan it again."),
        ("9524000", "Only part of the code arrived. Scan it again."),
        ("]C1ABC", "This code can't be read here. Type the number instead."),
        ("NS-AAAA0000", "A badge. Lock this device first, then scan it."),
        ("https://shop.example/x", "A web address, not ours. It is not opened."),
        ("4" * 4_000, "This code holds much more than a number. Type the number instead."),
        ("NOT-A-SKU", "Not on this device. Check the code, or search by name."),
    ],
)
async def test_a_code_that_leads_nowhere_says_why(
    model: OmniboxViewModel, routes: list[str], text: str, words: str
) -> None:
    assert check_digit("952400005910") != "8"
    await model.take(parse(text))
    assert (model.view.state, model.view.hint) == ("missing", words)
    assert routes == []


async def test_what_is_not_here_is_asked_of_central_and_followed_when_it_arrives(
    model: OmniboxViewModel,
    routes: list[str],
    tasks: TaskScope,
    store: Store,
    line: FakeLine,
) -> None:
    new = replace(a_variant(store), id="NEW-1", gtin=UNKNOWN.zfill(14))
    line.known["variant", UNKNOWN.zfill(14)] = ("NEW-1",)
    await model.take(parse(UNKNOWN))
    assert model.view.hint == "Not on this device. Asking central."
    await asyncio.sleep(0.01)
    await bring(store, [new])
    await tasks.idle()
    assert routes == ["product/NEW-1"]
    assert line.asked == [("variant", {"gtin": UNKNOWN.zfill(14)})]


@pytest.mark.parametrize("card", [loyalty_card("C-70001"), ""])
async def test_a_loyalty_card_opens_its_customer_through_central(
    model: OmniboxViewModel, routes: list[str], tasks: TaskScope, store: Store, line: FakeLine, card: str
) -> None:
    scanned = loyalty_card("C-70001")
    line.known["customer", card or "C-70001"] = ("C-70001",)
    await model.take(parse(scanned))
    await asyncio.sleep(0.01)
    await bring(store, [customer("C-70001", card=card)])
    await tasks.idle()
    assert routes == ["customer/C-70001"]


async def test_what_central_does_not_know_either_is_said(
    model: OmniboxViewModel, tasks: TaskScope, routes: list[str]
) -> None:
    await model.take(parse(UNKNOWN))
    await tasks.idle()
    assert model.view.hint == "Central does not know this code either. Check it."
    assert routes == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("ConnectTimeout", "Not on this device, and the line is down. Scan it again later."),
        ("lookup.too_many", "Too many customers and pickups of other stores were looked up here today."),
    ],
)
async def test_why_central_gives_no_answer_is_said(
    model: OmniboxViewModel,
    tasks: TaskScope,
    line: FakeLine,
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    words: str,
) -> None:
    async def refused(*_asked: object, **_index: object) -> tuple[str, ...]:
        raise LineDown(said)

    monkeypatch.setattr(line, "lookup", refused)
    await model.take(parse(UNKNOWN))
    await tasks.idle()
    assert model.view.hint.startswith(words)


async def test_without_a_line_nobody_is_asked(
    model: OmniboxViewModel, tasks: TaskScope, line: FakeLine
) -> None:
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    await model.take(parse("P-9999"))
    await tasks.idle()
    assert model.view.hint == "Not on this device. Scan it again when online, or search by name."
    assert line.asked == []


async def test_an_answer_that_comes_late_does_not_move_somebody_who_went_on(
    model: OmniboxViewModel, tasks: TaskScope, routes: list[str], store: Store
) -> None:
    await model.take(parse(UNKNOWN))
    variant = a_variant(store)
    await model.take(parse(shown(variant.gtin)))
    await tasks.idle()
    assert routes == [f"product/{variant.id}"]
    assert model.view.state == "routed"


async def test_typing_suggests_and_enter_opens_the_best(
    model: OmniboxViewModel, tasks: TaskScope, routes: list[str]
) -> None:
    model.type("hella")
    await tasks.idle()
    assert model.view.state == "focus"
    assert model.view.hint == "1 product"
    suggestion, everywhere = model.view.suggestions
    assert suggestion.title == "Hella wool wrap coat"
    assert (everywhere.does, everywhere.enabled) == (Does.EVERYWHERE, False)
    model.submit("hella")
    await tasks.idle()
    assert routes == [suggestion.route]
    assert model.view.suggestions == ()


async def test_arrow_keys_choose_among_what_can_be_chosen_and_back_into_the_field(
    model: OmniboxViewModel, tasks: TaskScope, routes: list[str]
) -> None:
    model.type("wool")
    await tasks.idle()
    count = sum(each.enabled for each in model.view.suggestions)
    assert 2 < count < len(model.view.suggestions)
    places = []
    for _ in range(count + 2):
        model.select(1)
        places.append(model.view.selected)
    assert places == [*range(count), -1, 0]
    model.select_edge(last=True)
    assert model.view.selected == count - 1
    model.select(-PAGE_STEP)
    model.select(-PAGE_STEP)
    assert model.view.selected == 0
    model.select(PAGE_STEP)
    wanted = model.view.suggestions[model.view.selected].route
    model.submit("wool")
    assert routes == [wanted]


async def test_only_the_newest_typing_is_answered(model: OmniboxViewModel, tasks: TaskScope) -> None:
    for text in ("h", "he", "hel", "hella"):
        model.type(text)
    await tasks.idle()
    assert model.view.text == "hella"
    assert model.view.hint == "1 product"


async def test_a_typed_code_is_followed(
    model: OmniboxViewModel, tasks: TaskScope, routes: list[str], store: Store
) -> None:
    pickup = a_pickup(store)
    model.submit(pickup.id.lower())
    await tasks.idle()
    assert routes == [f"pickup/{pickup.id}"]


async def test_nothing_found_says_so(model: OmniboxViewModel, tasks: TaskScope) -> None:
    model.submit("zzzzqq")
    await tasks.idle()
    assert (model.view.state, model.view.hint) == (
        "missing",
        "Not on this device. Check the spelling, or scan it.",
    )
    model.clear()
    assert model.view == OmniboxView()


async def test_a_slip_is_forgiven_and_said(model: OmniboxViewModel, tasks: TaskScope) -> None:
    model.type("hellla wrpa")
    await tasks.idle()
    assert model.view.hint == "No exact match. This comes close."
    assert model.view.suggestions[0].title == "Hella wool wrap coat"


async def test_contacts_stay_masked_while_the_customer_looks_on(
    model: OmniboxViewModel, tasks: TaskScope, store: Store
) -> None:
    someone = store.reader().documents(Customer, "select doc from customer order by id limit 1")[0]
    await bring(store, [replace(someone, id="C-9001", name="Zz", phone="+37255512345", email="")])
    await bring(store, [replace(someone, id="C-9002", name="Zz", phone="", email="z@x.ee")], version=3)
    model.type("zz")
    await tasks.idle()
    rows = [each.detail for each in model.view.suggestions if each.route.startswith("customer/")]
    assert sorted(rows) == ["C-9001 · ••• 2345", "C-9002 · z•••@x.ee"]


async def test_pages_and_actions_are_found_by_other_words_for_them(
    model: OmniboxViewModel, tasks: TaskScope
) -> None:
    done: list[str] = []
    model.offer(
        (
            *pages(lambda route: route in ("settings", "sync"), done.append),
            Action("lock", "lock", "Lock", "sign out", lambda: done.append("locked")),
        )
    )
    for typed, wanted in (("dark", "settings"), ("sign o", "locked"), ("SYNC", "sync")):
        model.submit(typed)
        await tasks.idle()
        assert done.pop() == wanted
    model.type("scanner")
    await tasks.idle()
    assert [each.does for each in model.view.suggestions] == [Does.EVERYWHERE]


async def test_a_page_that_is_called_so_comes_before_what_only_comes_close(
    model: OmniboxViewModel, tasks: TaskScope, store: Store
) -> None:
    somebody = store.reader().documents(Customer, "select doc from customer order by id limit 1")[0]
    await bring(store, [replace(somebody, id="C-9991", name="Yusuf Darwish")])
    model.offer(pages(lambda _route: True, lambda _route: None))
    for typed, groups in (("dark", {"Pages and actions", ""}), ("darwsh", {"Customers", ""})):
        model.type(typed)
        await tasks.idle()
        assert {each.group for each in model.view.suggestions} == groups


async def test_what_was_opened_stands_ready_for_the_same_associate(
    model: OmniboxViewModel, tasks: TaskScope, workspace: Workspace, store: Store, liis: Staff
) -> None:
    model.enter()
    assert model.view.suggestions == ()
    await model.take(parse("P-4817"))
    await model.take(parse(shown(a_variant(store).gtin)))
    await model.take(parse("P-4817"))
    await tasks.idle()
    model.clear()
    model.enter()
    first, second, forget = model.view.suggestions
    assert (first.group, first.title, first.detail) == ("Recent", "Tuomas Heikkilä", "P-4817")
    assert (second.title, forget.does) == (a_variant(store).name, Does.FORGET)
    again = OmniboxViewModel(workspace, tasks)
    again.enter()
    assert again.view.suggestions == model.view.suggestions
    workspace.session.sign_in(held(store, Staff, "staff-108"))
    again.enter()
    assert again.view.suggestions == ()


async def test_recent_items_are_few_and_can_be_cleared(
    model: OmniboxViewModel, tasks: TaskScope, workspace: Workspace, store: Store, liis: Staff
) -> None:
    for pickup in store.reader().documents(Pickup, "select doc from pickup order by id limit 12"):
        await model.take(parse(pickup.id))
    model.clear()
    model.enter()
    assert len(model.view.suggestions) == KEPT + 1
    model.choose(KEPT)
    await tasks.idle()
    assert model.view.suggestions == ()
    assert store.setting(f"recent {liis.id}") == "[]"


async def test_what_was_being_typed_when_a_scan_came_can_be_had_again(
    model: OmniboxViewModel, tasks: TaskScope, liis: Staff
) -> None:
    model.type("hel")
    await tasks.idle()
    await model.take(parse("P-4817"))
    assert model.view.text == "P-4817"
    model.clear()
    model.enter()
    again = next(each for each in model.view.suggestions if each.does is Does.SEARCH)
    model.choose(model.view.suggestions.index(again))
    await tasks.idle()
    assert model.view.text == "hel"
    assert "Hella wool wrap coat" in {each.title for each in model.view.suggestions}


async def test_everywhere_asks_central_for_a_whole_number(
    model: OmniboxViewModel, tasks: TaskScope, routes: list[str], store: Store, line: FakeLine
) -> None:
    pickup = replace(a_pickup(store), id="P-90001")
    line.known["pickup", "P-90001"] = ("P-90001",)
    model.type("P-90001")
    await tasks.idle()
    [row] = model.view.suggestions
    assert (row.enabled, row.detail) == (True, "Asks central.")
    model.choose(0)
    await asyncio.sleep(0.01)
    await bring(store, [pickup])
    await tasks.idle()
    assert line.asked == [("pickup", {"id": "P-90001"})]
    assert routes == ["pickup/P-90001"]


async def test_everywhere_needs_the_line(model: OmniboxViewModel, tasks: TaskScope, line: FakeLine) -> None:
    line.become(SyncStatus(line=Line.OFFLINE, since=NOON, loaded=True))
    model.type("P-90001")
    await tasks.idle()
    [row] = model.view.suggestions
    assert (row.enabled, row.detail) == (False, "Needs the line.")


async def test_a_late_answer_opens_nothing_that_was_cleared(
    model: OmniboxViewModel, tasks: TaskScope
) -> None:
    model.type("hella")
    model.clear()
    await tasks.idle()
    assert model.view == OmniboxView()


async def test_a_weighed_item_is_read_by_the_rule_of_the_country(
    model: OmniboxViewModel, routes: list[str], store: Store
) -> None:
    item, weighed = "231234560000", "231234561234"
    await bring(store, [replace(a_variant(store), id="FISH-1", gtin="0" + item + check_digit(item))])
    await model.take(parse(weighed + check_digit(weighed)))
    assert routes == ["product/FISH-1"]
    assert model.view.hint == "Product, 1.234 kg"
