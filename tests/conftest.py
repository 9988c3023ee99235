"""How much the property tests try: little in the daily run, much in `make proof`."""

from hypothesis import HealthCheck, settings

# How long an example takes says nothing here: a busy machine must not fail a test.
_PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("daily", max_examples=50, **_PATIENT)
settings.register_profile("proof", max_examples=2_000, **_PATIENT)
settings.load_profile("daily")
