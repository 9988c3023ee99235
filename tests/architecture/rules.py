"""What import contracts can't say, as rules over the syntax tree of one file."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("associate_app", "ui", "sync", "resources", "central")

COLOUR = re.compile(r"#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
SQL = re.compile(
    r"\s*(select\b.+\bfrom\b|insert\s+into\b|update\s+\w+\s+set\b|delete\s+from\b"
    r"|(create|drop|alter)\s+(table|index|view|trigger|virtual)\b|with\s+\w+\s+as\s*\()",
    re.IGNORECASE | re.DOTALL,
)
CLOCK_OR_CHANCE = {
    "now",
    "utcnow",
    "today",
    "uuid1",
    "uuid4",
    "uuid7",
    "token_hex",
    "token_bytes",
    "monotonic",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """`only` are the folders it looks into, `but` the files or folders in which it does not hold."""

    says: str
    breaks: Callable[[ast.AST], bool]
    only: tuple[str, ...] = PACKAGES
    but: tuple[str, ...] = ()

    def holds_in(self, file: str) -> bool:
        return _below(file, self.only) and not _below(file, self.but)

    def broken(self, file: str, source: str) -> Iterator[str]:
        for node in ast.walk(ast.parse(source)):
            if self.breaks(node):
                yield f"{file}:{getattr(node, 'lineno', 0)} {self.says}"


def _below(file: str, folders: tuple[str, ...]) -> bool:
    return any(file == folder or file.startswith(f"{folder}/") for folder in folders)


def imports(*modules: str) -> Callable[[ast.AST], bool]:
    def breaks(node: ast.AST) -> bool:
        match node:
            case ast.Import(names=names):
                found = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module), level=0, names=names):
                found = [module, *(f"{module}.{alias.name}" for alias in names)]
            case _:
                return False
        return any(name == module or name.startswith(f"{module}.") for name in found for module in modules)

    return breaks


def named(*names: str) -> Callable[[ast.AST], bool]:
    def breaks(node: ast.AST) -> bool:
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                return name in names
        return False

    return breaks


def calls_method(*names: str) -> Callable[[ast.AST], bool]:
    def breaks(node: ast.AST) -> bool:
        match node:
            case ast.Call(func=ast.Attribute(attr=name)):
                return name in names
        return False

    return breaks


def text(pattern: Callable[[str], object]) -> Callable[[ast.AST], bool]:
    def breaks(node: ast.AST) -> bool:
        match node:
            case ast.Constant(value=str(value)):
                return bool(pattern(value))
        return False

    return breaks


def fixed_colour(node: ast.AST) -> bool:
    """`QColor(0, 0, 0)`, `QColor("red")` and Qt's named colours, but for none at all."""
    match node:
        case ast.Call(func=ast.Name(id="QColor"), args=[ast.Constant(), *_]):
            return True
        case ast.Attribute(value=ast.Attribute(attr="GlobalColor") | ast.Name(id="GlobalColor"), attr=name):
            return name != "transparent"
    return False


RULES = {
    "exec": Rule("a second event loop: open() and await a future", calls_method("exec", "exec_")),
    "async_slot": Rule("a task nobody owns: use the screen's task scope", named("asyncSlot", "asyncClose")),
    "async_widget": Rule(
        "a coroutine on a widget outlives it",
        lambda node: isinstance(node, ast.AsyncFunctionDef),
        ("ui/kit",),
    ),
    "http": Rule(
        "only sync speaks HTTP, and central to its payment service",
        imports("httpx", "requests", "aiohttp", "urllib.request"),
        but=("sync", "central/payments/hosted.py"),
    ),
    "sqlite": Rule(
        "only the store opens SQLite",
        imports("sqlite3", "sqlcipher3", "sqlite_utils"),
        but=("associate_app/store",),
    ),
    "postgres": Rule("only central knows PostgreSQL", imports("psycopg", "alembic"), but=("central",)),
    "sql": Rule(
        "SQL lives in the stores and queries",
        text(SQL.match),
        but=("associate_app/store", "associate_app/queries", "central/store"),
    ),
    "colour": Rule("colours come from tokens", text(COLOUR.search), ("ui",), but=("ui/theme",)),
    "fixed_colour": Rule("colours come from tokens and follow the theme", fixed_colour, ("ui",)),
    "float": Rule("numbers in the rule book are whole", named("float"), ("associate_app/domain",)),
    "clock_or_chance": Rule(
        "a handler takes time and chance from its command",
        lambda node: calls_method(*CLOCK_OR_CHANCE)(node) or imports("random", "secrets")(node),
        ("associate_app/domain", "associate_app/commands"),
    ),
}
