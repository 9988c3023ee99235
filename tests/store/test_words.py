"""The search tables follow their documents, and are made anew when what they hold has changed."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from associate_app import codec
from associate_app.domain.customer import Customer
from associate_app.store import Store
from tests.store.authority import Authority, pull
from tests.store.conftest import behind_its_back
from tests.store.factory import STORE

_OLDER = (
    "update local set value = 'given_name family_name' where name = 'words of customer'",
    "drop table customer_vocabulary",
    "drop table customer_words",
    "create virtual table customer_words using fts5(words, content='customer_text', content_rowid='n')",
)
_FIND = "select customer.id from customer_words join customer on customer.n = customer_words.rowid"
SOREN = Customer(
    id="C-7001",
    name="Søren Łódzki",
    email="s@example.com",
    phone="+4812345678",
    store=STORE,
    language="da",
    since=1,  # type: ignore[arg-type]
)


def found(store: Store, words: str) -> list[str]:
    return [str(id) for (id,) in store.reader().rows(f"{_FIND} where customer_words match :w", w=words)]


def vocabulary(store: Store) -> set[str]:
    return {str(term) for (term,) in store.reader().rows("select term from customer_vocabulary")}


def put(store: Store, authority: Authority, customer: Customer) -> None:
    authority.put(customer)
    asyncio.run(pull(store, authority))


def test_letters_are_folded_and_a_phone_is_found_by_its_end(ready: Store, authority: Authority) -> None:
    put(ready, authority, SOREN)
    for words in ('"soren"', '"lodz"*', '"5678"'):
        assert found(ready, words) == ["C-7001"], words
    assert found(ready, '"1234"') == []
    assert {"soren", "lodzki", "5678"} <= vocabulary(ready)


def test_the_words_follow_the_document(ready: Store, authority: Authority) -> None:
    put(ready, authority, SOREN)
    put(ready, authority, replace(SOREN, name="Æsa Łódzki"))
    assert (found(ready, '"soren"'), found(ready, '"aesa"')) == ([], ["C-7001"])
    assert "soren" not in vocabulary(ready)


def test_a_store_of_an_older_version_gets_the_words_of_this_one(
    ready: Store, authority: Authority, opened: Callable[[], Store], tmp_path: Path
) -> None:
    put(ready, authority, SOREN)
    ready.close()
    with behind_its_back(tmp_path) as connection:
        for statement in _OLDER:
            connection.execute(statement)
    again = opened()
    assert found(again, '"soren"') == ["C-7001"]
    put(again, authority, replace(SOREN, name="Thor"))
    assert (found(again, '"soren"'), found(again, '"thor"')) == ([], ["C-7001"])


_AS_BEFORE = """
    update customer set doc = json_set(json_remove(doc, '$.name'),
        '$.given_name', 'Søren', '$.family_name', 'Łódzki', '$.shoe', 43) where id = 'C-7001'
"""


def test_names_in_two_fields_become_one_that_is_found_and_read(
    ready: Store, authority: Authority, opened: Callable[[], Store], tmp_path: Path
) -> None:
    put(ready, authority, SOREN)
    ready.close()
    with behind_its_back(tmp_path) as connection:
        connection.execute(_AS_BEFORE)
        connection.execute("delete from _sqlite_migrations where name = '_m0002_one_name'")
    again = opened()
    assert found(again, '"lodzki"') == ["C-7001"]
    assert again.reader().document(Customer, "C-7001") == SOREN
    ((stored,),) = again.reader().rows("select doc from customer where id = 'C-7001'")
    assert json.loads(stored)["shoe"] == 43
    assert "given_name" not in stored


def test_a_name_in_two_fields_is_read_and_not_written_again() -> None:
    older = codec.builtins(SOREN) | {"given_name": "Søren", "family_name": "Łódzki"}
    del older["name"]
    text = json.dumps(older)
    assert codec.decode(Customer, text) == SOREN
    renamed = codec.encode(replace(SOREN, name="Æsa"), text)
    assert "Łódzki" not in renamed
    with pytest.raises(codec.Malformed):
        codec.decode(Customer, "{}")
