"""Every code that can reach a person has words of its own."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import associate_app
import central
import sync
from associate_app.commands import registry
from associate_app.documents import KINDS
from associate_app.domain.attention import RULES
from associate_app.domain.pickup import PickupState
from associate_app.domain.scan import ScanProblem
from ui.words import line, problems, scan, store
from ui.words.attention import ATTENTION, CHOICES, attention_words, choice_words
from ui.words.commands import DONE, done_words


def sources(package: object) -> Iterator[Path]:
    for root in package.__path__:  # type: ignore[attr-defined]
        yield from Path(root).rglob("*.py")


def first_arguments(package: object, *names: str) -> Iterator[ast.expr]:
    """What is passed first to the calls of that name."""
    for path in sources(package):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                called = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                if called in names:
                    yield node.args[0]


def literal_codes(package: object, *names: str) -> set[str]:
    return {
        each.value
        for each in first_arguments(package, *names)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }


def constants(module: object, area: str) -> set[str]:
    """Values of the module's constants that are codes of an area."""
    return {value for value in vars(module).values() if isinstance(value, str) and value.startswith(area)}


def rule_codes() -> set[str]:
    return (
        literal_codes(associate_app, "RuleViolation")
        | {f"{kind.name}.unknown" for kind in KINDS}
        | {f"{name.split('.')[0]}.other_store" for name in owned_commands()}
    )


def owned_commands() -> list[str]:
    registered = registry._BY_NAME.values()
    return [
        each.name for each in registered if each.owner.__name__ != "<lambda>" or each.name == "stock.adjust"
    ]


@pytest.mark.parametrize("code", sorted(rule_codes()))
def test_every_rule_has_words(code: str) -> None:
    assert code in problems.RULES


def test_no_rule_is_raised_with_a_code_that_this_test_cannot_see() -> None:
    hidden = {
        ast.unparse(each)
        for each in first_arguments(associate_app, "RuleViolation")
        if not (isinstance(each, ast.Constant) and isinstance(each.value, str))
    }
    assert hidden == {
        "f'{kind_of(kind).name}.unknown'",
        "f\"{declared.name.split('.')[0]}.other_store\"",
        "outcome.code",  # what central has said no with, which it has from a rule
    }


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_attention_code_and_its_choices_have_words(code: str) -> None:
    assert code in ATTENTION
    words = attention_words(code, {})
    assert all((words.title, words.happened, words.safe, words.question))
    for choice in RULES[code].choices:
        assert choice in CHOICES
        assert all((choice_words(choice).title, choice_words(choice).detail, choice_words(choice).button))


def test_no_words_are_kept_for_attention_that_does_not_exist() -> None:
    assert set(ATTENTION) == set(RULES)
    assert set(CHOICES) == {choice for rule in RULES.values() for choice in rule.choices}


@pytest.mark.parametrize("problem", list(ScanProblem))
def test_every_scan_problem_has_words(problem: ScanProblem) -> None:
    assert scan.scan_words(problem)


@pytest.mark.parametrize("name", sorted(registry._BY_NAME))
def test_every_command_has_words_for_the_outbox(name: str) -> None:
    assert name in DONE
    assert done_words(name, {}).title


def test_every_store_code_has_words() -> None:
    codes = literal_codes(associate_app, "StoreUnavailable")
    from associate_app.store.unavailable import BY_ERRNO, BY_WORDS

    assert codes | {*BY_WORDS.values(), *BY_ERRNO.values()} <= set(store.STORE)


def test_every_code_of_central_has_words() -> None:
    from sync import protocol

    known = set(line.SYNC) | set(problems.ENROLMENT)
    said = {
        value
        for name, value in vars(protocol).items()
        if name.isupper() and isinstance(value, str) and "." in value and "/" not in value
    }
    assert said - known == set()


def test_every_code_sync_finds_itself_has_words() -> None:
    found: set[str] = set()
    for module in pkgutil.iter_modules(sync.__path__, "sync."):
        loaded = importlib.import_module(module.name)
        found |= {
            value
            for name, value in vars(loaded).items()
            if name.isupper() and not name.startswith("_") and isinstance(value, str) and value[:5] == "sync."
        }
    found |= literal_codes(sync, "EnrolmentRefused")
    assert found
    assert found - set(line.SYNC) - set(problems.ENROLMENT) == set()


def test_every_reason_central_keeps_a_command_for_has_words() -> None:
    from central.store import decide

    codes = constants(decide, "command.") | {decide.REVOKED}
    assert codes == set(problems.CENTRAL)
    assert central is not None


@pytest.mark.parametrize("state", list(PickupState))
def test_every_state_of_a_pickup_has_words(state: PickupState) -> None:
    assert state in problems.STATES


def test_facts_are_filled_into_the_words() -> None:
    assert problems.rule_words("pickup.not_ready", {"state": "picking"}) == (
        "This pickup is being picked. Make it ready first."
    )
    assert problems.rule_words("stock.not_enough", {"available": 1, "asked": 3}) == (
        "Free to promise: 1. Asked for: 3."
    )


def test_a_newer_code_gets_calm_words_and_never_itself() -> None:
    for words in (
        problems.rule_words("pickup.from_the_future"),
        problems.outcome_words("command.from_the_future"),
        line.sync_words("sync.from_the_future"),
        store.store_words("store.from_the_future"),
        attention_words("pickup.from_the_future", {}).title,
    ):
        assert words
        assert "future" not in words


def test_missing_facts_never_show_a_placeholder() -> None:
    assert "{" not in problems.rule_words("pickup.not_ready")
    for code in ATTENTION:
        words = attention_words(code, {})
        assert not set("{}") & set(words.title + words.happened + words.safe + words.question)


def test_words_neither_shout_nor_blame() -> None:
    tables = (problems.RULES, problems.CENTRAL, problems.ENROLMENT, line.SYNC, store.STORE, scan.PROBLEMS)
    texts = [text for table in tables for text in table.values()]
    texts += [text for words in ATTENTION.values() for text in (words.title, words.happened, words.safe)]
    for text in texts:
        assert "!" not in text
        assert "failed" not in text.casefold()
        assert "error" not in text.casefold()
