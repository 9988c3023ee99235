"""What the syntax tree of one file says of marked and unmarked words."""

import ast
import re
from collections.abc import Iterator

_WRAPPED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
_SAYS = {
    "setText",
    "setAccessibleName",
    "setAccessibleDescription",
    "setToolTip",
    "setPlaceholderText",
    "setWindowTitle",
    "setTitle",
    "setStatusTip",
    "setWhatsThis",
}
_NOT_WORDS = re.compile(r"(Associate|Nordlys)$|(Ctrl|Alt|Shift)\+")  # names, keys
_MARKUP = re.compile(r"<[^>]*>?")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"^[A-Z][a-z]+\b|[^\W\d_]{2,}[,.]? [^\W\d_]{2,}|^ [a-z]{2,}( |$)")


def marked(source: str) -> Iterator[tuple[str, str]]:
    """Context and text of every literal mark, as Qt asks for them when the words are shown."""
    for inside, call in _calls(ast.parse(source)):
        match _name(call.func), [_text(arg) for arg in call.args]:
            case "translate" | "QT_TRANSLATE_NOOP", [str(context), str(text), *_]:
                yield context, text
            case "tr", [str(text), *_]:
                yield ("counts" if _owner(call) == "counts" else inside), text


def unreadable(source: str) -> Iterator[str]:
    """Marks that lupdate or Qt can't follow: no literal, an f-string, another object's `tr`."""
    for _, call in _calls(ast.parse(source)):
        name, texts = _name(call.func), [_text(arg) for arg in call.args]
        if name == "tr" and _owner(call) not in ("self", "counts"):
            yield f"{call.lineno}: tr of another object: the context is not this class"
        elif name == "tr" and (not texts or texts[0] is None):
            yield f"{call.lineno}: tr without a literal text"
        elif name == "QT_TRANSLATE_NOOP" and None in texts:
            yield f"{call.lineno}: QT_TRANSLATE_NOOP without literals"
        elif name == "translate" and _is_ours(call) and texts[0] is None:
            yield f"{call.lineno}: translate without a literal context"
        elif name in _WRAPPED and any(isinstance(arg, ast.JoinedStr) for arg in call.args):
            yield f"{call.lineno}: an f-string: the translator never sees it"
        elif name == "tr" and _owner(call) == "counts" and len(call.args) != 3:
            yield f"{call.lineno}: counts.tr takes text, comment and number"


def tables(source: str) -> set[str]:
    """Contexts of words written down as data."""
    return {context for name, context, _ in _named(source) if name == "QT_TRANSLATE_NOOP"}


def looked_up(source: str) -> set[str]:
    """What stands first in calls whose second argument is no literal: `translate("Rule", RULES[code])`."""
    return {first for name, first, text in _named(source) if name != "QT_TRANSLATE_NOOP" and text is None}


def translated_data(source: str) -> set[str]:
    """Contexts of `translate` alone, for words from a table."""
    return {first for name, first, text in _named(source) if name == "translate" and text is None}


def unmarked(source: str, widgets: frozenset[str]) -> Iterator[str]:
    """English that goes to a widget as it is, and English around the places of an f-string."""
    tree = ast.parse(source)
    for _, call in _calls(tree):
        if _name(call.func) in widgets | _SAYS:
            for arg in (*call.args, *(keyword.value for keyword in call.keywords)):
                text = _text(arg)
                if text and _is_english(text):
                    yield f"{call.lineno}: {text!r} is not marked"
    silent = set(_not_shown(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in silent:
            for part in node.values:
                if isinstance(part, ast.Constant) and _is_sentence(str(part.value)):
                    yield f"{node.lineno}: {part.value!r} in an f-string is not marked"


def _is_english(text: str) -> bool:
    shown = " " in text or text[0].isupper()
    return shown and bool(_WORDS.search(text)) and not _NOT_WORDS.match(text)


def _is_sentence(text: str) -> bool:
    return bool(_SENTENCE.search(_MARKUP.sub("", text))) and not _NOT_WORDS.match(text)


def _not_shown(tree: ast.AST) -> Iterator[int]:
    """f-strings in errors and assertions: for developers."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise | ast.Assert):
            yield from (id(each) for each in ast.walk(node))


def _named(source: str) -> Iterator[tuple[str, str, str | None]]:
    for _, call in _calls(ast.parse(source)):
        texts = [_text(arg) for arg in call.args]
        if len(texts) >= 2 and texts[0] is not None and _name(call.func) != "tr":
            yield _name(call.func), texts[0], texts[1]


def _calls(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Every call with the name of the class it stands in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield inside, node
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else inside)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _owner(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(value=ast.Name(id=name)):
            return name
    return ""


def _is_ours(call: ast.Call) -> bool:
    """Not `painter.translate`, not `text.translate`."""
    return isinstance(call.func, ast.Name)


def _text(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
    return None
