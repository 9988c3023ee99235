"""Search: an FTS5 table `<kind>_words` per searchable kind; its rowid is the kind table's `n`.

It holds no text of its own. It is built once at the end of a first load, and kept by triggers from then on.
Letters are folded here as `domain.folding` folds what is asked; case and marks are the tokenizer's.
`<kind>_vocabulary` lists its words, for what was typed with a mistake.
"""

from functools import reduce

from associate_app.documents import KINDS, Kind
from associate_app.domain.folding import LETTERS
from associate_app.store.connection import Connection

# Names of a million customers need no columns told apart, and are searched as whole words or beginnings.
_DETAIL = {"customer": "none"}
# Vowel signs belong to their words: without them a word of Devanagari would fall apart.
_TOKENS = "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", prefix = '1 2 3'"
_ENDING = 4  # characters
_TRIGGERS = {
    "insert": ("after insert on {table} begin {add} end"),
    "delete": ("after delete on {table} begin {remove} end"),
    "update": ("after update of doc on {table} when old.doc <> new.doc begin {remove} {add} end"),
}


def shape(connection: Connection, kind: Kind[object]) -> None:
    """Create the search table, or create it anew when the kind's words have changed."""
    declared = f"{_text(kind, '')} {_TOKENS}"
    before = connection.execute("select value from local where name = ?", (_mark(kind),)).fetchone()
    if before and before[0] == declared:
        return
    had_triggers = _drop(connection, kind)
    connection.execute(
        f'create view "{kind.name}_text" as select n, {_text(kind, "")} as words from "{kind.name}"'
    )
    connection.execute(
        f"create virtual table \"{kind.name}_words\" using fts5(words, content='{kind.name}_text',"
        f" content_rowid='n', {_TOKENS}, detail={_DETAIL.get(kind.name, 'column')})"
    )
    connection.execute(
        f'create virtual table "{kind.name}_vocabulary" using fts5vocab("{kind.name}_words", row)'
    )
    connection.execute(
        "insert into local values (?, ?) on conflict (name) do update set value = excluded.value",
        (_mark(kind), declared),
    )
    if had_triggers:
        _build(connection, kind)


def build_all(connection: Connection) -> None:
    """At the end of a first load: index everything at once, then keep up by triggers."""
    for kind in KINDS:
        if kind.words:
            _build(connection, kind)


def _build(connection: Connection, kind: Kind[object]) -> None:
    search = f'"{kind.name}_words"'
    connection.execute(f"insert into {search} ({search}) values ('rebuild')")
    add = f"insert into {search} (rowid, words) values (new.n, {_text(kind, 'new.')});"
    remove = f"insert into {search} ({search}, rowid, words) values ('delete', old.n, {_text(kind, 'old.')});"
    for event, body in _TRIGGERS.items():
        connection.execute(
            f'create trigger if not exists "{kind.name}_words_{event}" '
            + body.format(table=f'"{kind.name}"', add=add, remove=remove)
        )


def _drop(connection: Connection, kind: Kind[object]) -> bool:
    """Returns whether triggers were keeping the search table."""
    names = [f"{kind.name}_words_{event}" for event in _TRIGGERS]
    found = connection.execute(
        "select count(*) from sqlite_master where type = 'trigger' and name in (?, ?, ?)", names
    ).fetchone()[0]
    for name in names:
        connection.execute(f'drop trigger if exists "{name}"')
    connection.execute(f'drop table if exists "{kind.name}_vocabulary"')
    connection.execute(f'drop table if exists "{kind.name}_words"')
    connection.execute(f'drop view if exists "{kind.name}_text"')
    return bool(found)


def _text(kind: Kind[object], row: str) -> str:
    fields = [f"coalesce(json_extract({row}doc, '$.{field}'), '')" for field in kind.words]
    fields += [
        f"substr(coalesce(json_extract({row}doc, '$.{field}'), ''), -{_ENDING})" for field in kind.endings
    ]
    joined = " || ' ' || ".join(fields)
    return reduce(lambda text, letter: f"replace({text}, '{letter}', '{LETTERS[letter]}')", LETTERS, joined)


def _mark(kind: Kind[object]) -> str:
    return f"words of {kind.name}"
