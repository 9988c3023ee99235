"""What the counter asks again and again grows with nothing that a store collects."""

import pytest

from associate_app.queries import held_baskets, loyalty, selling
from associate_app.store import Reader

PARAMS = {"type": "sale.complete", "name": "sale", "id": "1", "basket": "1"}


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (loyalty._ASKED, "ledger_type"),
        (loyalty._REDEEMED, "ledger_open"),
        (held_baskets._LAST_RECALL, "ledger_type"),
        (selling._LAST_NUMBER, "ledger_type"),
    ],
)
def test_no_question_reads_a_table_from_end_to_end(reader: Reader, sql: str, index: str) -> None:
    plan = [str(row[3]) for row in reader.rows(f"explain query plan {sql}", **PARAMS)]
    assert [step for step in plan if index in step], plan
    assert not [step for step in plan if "TEMP B-TREE FOR ORDER BY" in step], plan
    assert not [step for step in plan if step.startswith("SCAN") and " USING " not in step], plan
