import pytest

import resources
from ui.shell.actions import matching, pages
from ui.words.pages import PAGES


@pytest.mark.parametrize("route", list(PAGES))
def test_every_page_has_a_name_an_icon_and_other_words_for_it(route: str) -> None:
    page = PAGES[route]
    assert page.title
    assert len(page.keywords.split()) >= 2
    assert resources.read_text("icons", f"{page.icon}.svg")


@pytest.mark.parametrize("route", list(PAGES))
def test_every_page_is_found_by_its_name(route: str) -> None:
    actions = pages(lambda _: True, lambda _: None)
    assert route in {each.name for each in matching(actions, PAGES[route].title)}


def test_one_letter_asks_for_no_page() -> None:
    assert matching(pages(lambda _: True, lambda _: None), "s") == ()
