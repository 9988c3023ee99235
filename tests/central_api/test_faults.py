import structlog

from central.faults import log_fault


def _inner() -> None:
    raise KeyError("liis@example.com")


def test_a_fault_is_logged_by_kind_and_place_without_its_words() -> None:
    try:
        try:
            _inner()
        except KeyError as inner:
            raise RuntimeError("Liis Tamm") from inner
    except RuntimeError as fault:
        with structlog.testing.capture_logs() as logs:
            log_fault("central.bug", fault, number="1")
    assert logs[0]["errors"] == ["RuntimeError", "KeyError"]
    assert logs[0]["where"][-1].startswith("tests/central_api/test_faults.py:")
    assert logs[0]["where"][-1].endswith(" _inner")
    assert "liis" not in str(logs).lower()
