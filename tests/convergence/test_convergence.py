"""Whatever happens on the way, in the end every device holds what central holds, and nothing is lost."""

from pathlib import Path

import pytest

from tests.convergence.simulator import Simulation
from tests.sync.chain import Chain

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_devices_converge(chain: Chain, tmp_path: Path, seed: int) -> None:
    await converge(chain, tmp_path, seed, devices=3, steps=150)


@pytest.mark.proof
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(100, 120))
async def test_many_devices_converge_after_a_long_day(chain: Chain, tmp_path: Path, seed: int) -> None:
    await converge(chain, tmp_path, seed, devices=5, steps=1_200)


async def converge(chain: Chain, directory: Path, seed: int, *, devices: int, steps: int) -> None:
    async with Simulation(chain, directory, seed, devices) as simulation:
        await simulation.run(steps)
        await simulation.drain()
        simulation.must_agree()
        # A schedule without work or trouble would prove nothing.
        assert simulation.done["performed"] > steps / 10
        assert simulation.done["line down"] > 0
        assert simulation.done["_restart"] > 0
        assert simulation.done["points"] > 0
