"""What holds for every test: how much property tests try, where garbage is collected and keys are kept."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

from ui.garbage import collect_due

# No test, and no process that it starts, may write into the key store of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# Little in the daily run, much in `make proof`.
# How long an example takes says nothing here: a busy machine must not fail a test.
_PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("daily", max_examples=50, **_PATIENT)
settings.register_profile("proof", max_examples=2_000, **_PATIENT)
settings.load_profile("daily")


def pytest_sessionstart() -> None:
    """Else threads of one test would destroy what a screen's test has left, and crash; see ui/garbage.py."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    collect_due()
