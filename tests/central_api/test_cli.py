"""The operator's commands as processes: what they print and how they end."""

import json
import signal
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import psycopg
import pytest

from tests.central_api.device import TestDevice
from tests.central_api.processes import run, serving
from tests.central_api.shop import STORE


@pytest.fixture
def folder() -> Iterator[Path]:
    """Below folders that everyone may pass: pytest's own are closed to PostgreSQL's account."""
    with tempfile.TemporaryDirectory(prefix="central-") as parent:
        Path(parent).chmod(0o711)
        yield Path(parent)


def test_a_shop_from_nothing_on_a_database_of_its_own(folder: Path) -> None:
    directory = folder / "central"
    filled = run("demo", "--seed", 3, "--directory", directory)
    assert (filled.returncode, filled.stderr.count("Traceback")) == (0, 0)
    assert json.loads(filled.stdout)["imported"] > 100_000
    with serving(folder, "--directory", directory, "--demo") as central:
        assert central.ready["ready"] is True
        assert httpx.get(f"{central.url}/v1/health", trust_env=False).json()["status"] == "ok"
        assert (directory / "connection").stat().st_mode & 0o077 == 0
        url = (directory / "connection").read_text()
        with psycopg.connect(url) as connection:
            rows = connection.execute("select count(*) from availability").fetchone()
        assert rows is not None and rows[0] > 8_000
        code = run("enrol-code", "tallinn-viru", "--directory", directory)
        assert (code.returncode, len(code.stdout.strip())) == (0, 11)
        checked = run("check", "--directory", directory)
        assert (checked.returncode, json.loads(checked.stdout)["ok"]) == (0, True)
        assert run("serve", "--port", 0, "--directory", directory).returncode == 75
        assert run("demo", "--directory", directory).returncode == 73
        children = psutil.Process(central.process.pid).children(recursive=True)
        assert children
        assert central.stop(signal.SIGINT) == 0
        assert not any(child.is_running() for child in children)
    assert not (directory / "connection").exists()


def test_a_taken_port_is_said_in_one_sentence(tmp_path: Path, url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ended = run("serve", "--port", port, "--directory", tmp_path, url=url)
    assert ended.returncode == 69
    assert ended.stdout == ""
    assert ended.stderr.splitlines() == [
        f"Port {port} on 127.0.0.1 is taken. Stop what listens there, or choose another --port."
    ]


def test_a_database_that_does_not_answer_is_said(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        ended = run(
            "check", "--directory", tmp_path, url=f"postgresql://x:y@127.0.0.1:{closed.getsockname()[1]}/z"
        )
    assert ended.returncode == 69
    assert len(ended.stderr.splitlines()) == 1
    assert "Traceback" not in ended.stderr


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = run("migrate", "--directory", tmp_path / "file")
    assert ended.returncode == 73
    assert "file" in ended.stderr and len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [(), ("serve", "--port", "x"), ("serve", "--port", "70000"), ("demo", "--size", "XXL")]
)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).returncode == 64


def test_an_unknown_store_gets_no_code(tmp_path: Path, url: str) -> None:
    ended = run("enrol-code", "nowhere", "--directory", tmp_path, url=url)
    assert ended.returncode == 65
    assert STORE in ended.stderr


def test_check_finds_a_forged_entry_and_stock_that_does_not_add_up(
    device: TestDevice, tmp_path: Path, url: str
) -> None:
    device.push(device.entry())
    assert run("check", "--directory", tmp_path, url=url).returncode == 0
    with psycopg.connect(url) as connection:
        connection.execute("update ledger set body = body || ' ' where device = %s", [device.id])
        connection.execute("delete from movement where id = 'first'")
    found = run("check", "--directory", tmp_path, url=url)
    said = json.loads(found.stdout)
    assert found.returncode == 65
    assert said["broken"] == {device.id: 1}
    assert said["stock_differences"] == 1


def test_a_new_epoch_makes_devices_load_again(device: TestDevice, tmp_path: Path, url: str) -> None:
    cursors = device.post("/v1/pull", {"cursors": {}}).json()["cursors"]
    assert run("new-epoch", "--directory", tmp_path, url=url).returncode == 0
    assert device.post("/v1/pull", {"cursors": cursors}).status_code == 410


def test_a_lost_device_is_listed_and_locked_out(device: TestDevice, tmp_path: Path, url: str) -> None:
    listed = run("devices", "--directory", tmp_path, url=url).stdout.splitlines()
    assert {json.loads(each)["id"] for each in listed} >= {device.id}
    assert run("revoke", device.id, "--directory", tmp_path, url=url).returncode == 0
    assert device.post("/v1/pull", {"cursors": {}}).status_code == 403
    again = run("revoke", device.id, "--directory", tmp_path, url=url)
    assert (again.returncode, again.stderr.strip()) == (65, f"{device.id} is revoked already.")
    assert run("revoke", "D-NONE", "--directory", tmp_path, url=url).returncode == 65


def test_the_demo_is_refused_beside_other_stores(url: str, tmp_path: Path) -> None:
    refused = run("demo", "--directory", tmp_path, url=url)
    assert refused.returncode == 73
    assert len(refused.stderr.splitlines()) == 1


def test_a_url_that_is_none_is_said(tmp_path: Path) -> None:
    ended = run("check", "--directory", tmp_path, url="not a url")
    assert ended.returncode == 78
    assert ended.stderr.splitlines() == ["ASSOCIATE_CENTRAL_DATABASE_URL is not a PostgreSQL URL."]
