"""What selling gives as a reason can be said."""

import ast
from pathlib import Path

import pytest

import associate_app
from associate_app.domain.pricing.coupon import CouponRefusal
from ui.words.selling import PLAN, PROMOTIONS, SELLING, TERMINAL, plan_words, promotion_words, terminal_words

ROOT = Path(associate_app.__path__[0])


def codes(folder: str, *areas: str) -> set[str]:
    """Text that looks like a code of the area."""
    return {
        node.value
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith(areas)
        and " " not in node.value
    }


@pytest.mark.parametrize("why", list(CouponRefusal))
def test_every_refused_coupon_has_words(why: CouponRefusal) -> None:
    assert why in SELLING


@pytest.mark.parametrize("code", sorted(codes("domain/fulfilment", "plan.")))
def test_every_reason_of_a_plan_has_words(code: str) -> None:
    facts = dict.fromkeys(("asked", "places", "promised", "left"), 3)
    assert code in PLAN or code in SELLING
    assert plan_words(code, facts)


@pytest.mark.parametrize("code", sorted(codes("domain/pricing", "line.", "delivery.", "tax.")))
def test_every_problem_of_a_line_has_words(code: str) -> None:
    assert code in SELLING


@pytest.mark.parametrize("code", sorted(codes("domain/pricing", "promotion.")))
def test_every_fault_of_a_promotion_has_words(code: str) -> None:
    assert code in PROMOTIONS
    assert promotion_words(code)


def test_a_terminal_that_says_something_new_is_taken_as_silent() -> None:
    assert terminal_words("new") == terminal_words("no_answer") != terminal_words("declined")
    assert set(TERMINAL) >= {
        "declined",
        "out_of_reach",
        "no_answer",
        "garbled",
        "reference_used",
        "not_asked",
    }
