import json
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from associate_app.codec import Malformed, decode, encode, hide_personal, show_personal
from associate_app.domain.errors import RuleViolation
from associate_app.domain.place import Place
from associate_app.domain.stock import Stock
from tests.places import place


@dataclass(frozen=True, kw_only=True)
class Line:
    id: str
    pieces: int


@dataclass(frozen=True, kw_only=True)
class Doc:
    id: str
    lines: tuple[Line, ...] = ()
    best: Line | None = None
    counts: dict[str, int] = field(default_factory=dict)


def test_what_newer_code_wrote_survives_at_every_depth() -> None:
    stored = {
        "id": "d",
        "new": {"x": [1]},
        "lines": [{"id": "b", "pieces": 2, "gift": True}, {"id": "a", "pieces": 1, "note": "n"}],
        "best": {"id": "b", "pieces": 2, "why": "w"},
        "counts": {},
    }
    before = decode(Doc, json.dumps(stored))
    after = Doc(id="d", lines=(Line(id="a", pieces=5), Line(id="b", pieces=2)), best=before.best)
    assert json.loads(encode(after, json.dumps(stored))) == {
        "id": "d",
        "new": {"x": [1]},
        "lines": [{"id": "a", "pieces": 5, "note": "n"}, {"id": "b", "pieces": 2, "gift": True}],
        "best": {"id": "b", "pieces": 2, "why": "w"},
        "counts": {},
    }


def test_a_key_removed_from_a_mapping_is_gone() -> None:
    stock = Stock(id="s", place="p", sku="k", bins={"a": 1, "b": 2})
    emptied = Stock(id="s", place="p", sku="k", bins={"b": 2})
    assert decode(Stock, encode(emptied, encode(stock))) == emptied


def test_optional_parts_come_back() -> None:
    viru = place()
    assert viru.pickup is not None
    assert decode(Place, encode(viru)) == viru


def test_nul_characters_never_pass() -> None:
    with pytest.raises(RuleViolation, match=r"text\.nul"):
        encode(Doc(id="a\x00b"))
    with pytest.raises(RuleViolation, match=r"text\.nul"):
        encode(Doc(id="a", counts={"b\x00": 1}))


@given(st.binary(max_size=100))
def test_bytes_that_are_no_document_are_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        decode(Doc, b"\xff" + body)


def test_personal_text_is_bound_and_can_be_erased() -> None:
    kept, texts = hide_personal({"pickup": "P-1", "note": "Ilze's sister"}, frozenset({"note"}))
    assert "Ilze" not in json.dumps(kept)
    assert show_personal(kept, texts, frozenset({"note"}))["note"] == "Ilze's sister"
    assert show_personal(kept, {}, frozenset({"note"}))["note"] == ""
    texts["note"]["text"] = "Ilze's brother"
    with pytest.raises(Malformed):
        show_personal(kept, texts, frozenset({"note"}))
