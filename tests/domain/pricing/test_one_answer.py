"""The same basket costs the same in every process: no answer hangs on the order of hashes."""

import os
import subprocess
import sys
from hashlib import sha256
from random import Random

from associate_app.codec import encode
from tests.architecture.rules import ROOT
from tests.domain.pricing.chance import some_basket, some_promotions
from tests.domain.pricing.shop import priced


def digest() -> str:
    """Of a hundred priced baskets."""
    made = sha256()
    for seed in range(100):
        rng = Random(seed)
        made.update(encode(priced(some_basket(rng), *some_promotions(rng))).encode())
    return made.hexdigest()


def elsewhere(hash_seed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", "from tests.domain.pricing.test_one_answer import digest; print(digest())"],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_every_process_says_the_same() -> None:
    assert {elsewhere("1"), elsewhere("2")} == {digest()}
