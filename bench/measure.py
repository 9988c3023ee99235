"""Durations in milliseconds, and how they are summed up."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Stopwatch:
    ms = 0.0


@contextmanager
def stopwatch() -> Iterator[Stopwatch]:
    watch = Stopwatch()
    start = time.perf_counter()
    try:
        yield watch
    finally:
        watch.ms = (time.perf_counter() - start) * 1000


def repeated(times: int, work: Callable[[], object]) -> dict[str, float]:
    """Run `work` so often, after one run that does not count; milliseconds."""
    work()
    samples = []
    for _ in range(times):
        with stopwatch() as watch:
            work()
        samples.append(watch.ms)
    return summary(samples)


def summary(samples: list[float]) -> dict[str, float]:
    cuts = statistics.quantiles(samples, n=100, method="inclusive")
    return {
        "samples": len(samples),
        "median_ms": round(statistics.median(samples), 3),
        "p95_ms": round(cuts[94], 3),
        "p99_ms": round(cuts[98], 3),
        "max_ms": round(max(samples), 3),
    }
