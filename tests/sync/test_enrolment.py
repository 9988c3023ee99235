from pathlib import Path

import httpx
import pytest

from associate_app.domain.device import Device
from associate_app.domain.time import MINUTE
from associate_app.ports import EnrolmentRefused, LineDown
from central.store.enrolment import create_enrolment_code
from sync.enrolment import enrol
from tests.sync.chain import URL, Chain, Line, enrolled
from tests.sync.goods import TALLINN

pytestmark = pytest.mark.anyio


def code(chain: Chain) -> str:
    return create_enrolment_code(chain.database, TALLINN, chain.clock.now())


def way(line: Line) -> object:
    return lambda url: httpx.AsyncClient(base_url=url, transport=line)


async def test_a_code_makes_a_device_that_central_knows(chain: Chain, tmp_path: Path) -> None:
    async with enrolled(chain, tmp_path / "one", "Counter 1") as tablet:
        device = chain.document(Device, tablet.id)
        assert device is not None
        assert (device.name, device.store) == ("Counter 1", TALLINN)
        identity = tablet.store.identity()
        assert identity is not None
        assert (identity.central, len(identity.private_key)) == (URL, 32)
        assert identity.private_key.hex() not in repr(identity)


async def test_a_wrong_code_is_refused(chain: Chain) -> None:
    with pytest.raises(EnrolmentRefused) as refused:
        await enrol(URL, "0000-0000", "Tablet", connect=way(chain.line()))
    assert refused.value.code == "enrolment.wrong_code"


async def test_a_code_works_once(chain: Chain) -> None:
    used = code(chain)
    await enrol(URL, used, "Tablet", connect=way(chain.line()))
    with pytest.raises(EnrolmentRefused) as refused:
        await enrol(URL, used, "Tablet", connect=way(chain.line()))
    assert refused.value.code == "enrolment.code_used"


async def test_an_old_code_is_refused(chain: Chain) -> None:
    old = code(chain)
    chain.clock.wrong_by += 11 * MINUTE
    with pytest.raises(EnrolmentRefused) as refused:
        await enrol(URL, old, "Tablet", connect=way(chain.line()))
    assert refused.value.code == "enrolment.code_expired"


async def test_without_a_line_it_says_so(chain: Chain) -> None:
    line = chain.line()
    line.cut = True
    with pytest.raises(LineDown):
        await enrol(URL, code(chain), "Tablet", connect=way(line))


@pytest.mark.parametrize(
    "address", ["", "central", "ftp://central", "http://", "http://a b", "http://c/?x=1"]
)
async def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(EnrolmentRefused) as refused:
        await enrol(address, "1234", "Tablet")
    assert refused.value.code == "enrolment.bad_address"


async def test_a_lost_answer_costs_neither_the_code_nor_a_second_device(chain: Chain) -> None:
    before = len(chain.documents(Device))
    line = chain.line()
    line.lose_answers("/v1/enrol")
    identity = await enrol(URL, code(chain), "Tablet", connect=way(line))
    assert len(chain.documents(Device)) == before + 1
    assert identity.device in {each.id for each in chain.documents(Device)}


@pytest.mark.parametrize(
    "address", ["http://central.example", "http://8.8.8.8:8420", "http://[2001:4860::1]"]
)
async def test_what_is_said_over_the_internet_is_encrypted(address: str) -> None:
    with pytest.raises(EnrolmentRefused) as refused:
        await enrol(address, "1234", "Tablet")
    assert refused.value.code == "enrolment.insecure_address"


@pytest.mark.parametrize(
    "address", ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "http://10.0.0.7"]
)
async def test_in_the_house_plain_http_will_do(address: str) -> None:
    def unreachable(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("nobody is there")

    with pytest.raises(LineDown):
        await enrol(
            address,
            "1234",
            "Tablet",
            connect=lambda url: httpx.AsyncClient(base_url=url, transport=httpx.MockTransport(unreachable)),
        )
