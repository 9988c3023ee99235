"""The whole tour, as `make tour` runs it."""

import json
from pathlib import Path

import pytest

from tests.journeys import tour


@pytest.mark.timeout(600)
def test_every_step_of_the_tour_shows_what_it_must(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tour, "PICTURES", tmp_path)
    code = tour.main()
    *steps, end = [json.loads(line) for line in capfd.readouterr().out.splitlines() if line.startswith("{")]
    assert [step for step in steps if not step.get("ok")] == []
    assert (code, end) == (0, {"steps": len(steps), "failed": 0})
    assert len(list(tmp_path.glob("*.png"))) > 20
