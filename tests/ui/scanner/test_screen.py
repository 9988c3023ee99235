"""The page: scans are looked at there, and what is chosen holds for the device."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from associate_app.domain.scan import parse
from tests.ui.scan import hands
from tests.ui.scan.frames import DrawnCamera
from ui.control import keys
from ui.device_settings import SOUNDS
from ui.scan.scanners import BAUD, PORT, PREFIX, Scanners
from ui.screens.scanner.screen import ScannerScreen
from ui.shell.layout import Layout
from ui.workspace import Workspace

GTIN = "4006381333931"


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    host.resize(824, 1_400)
    qtbot.addWidget(host)
    return host


@pytest.fixture
def scanners(qapp: QApplication, host: QWidget, workspace: Workspace) -> Iterator[Scanners]:
    scanners = Scanners(workspace.settings)
    scanners.listen(qapp, host)
    yield scanners
    scanners.close()


@pytest.fixture
def screen(
    qt_loop: object, qtbot: QtBot, host: QWidget, scanners: Scanners, workspace: Workspace
) -> Iterator[ScannerScreen]:
    screen = ScannerScreen(workspace, scanners)
    screen.main.setParent(host)
    screen.main.resize(host.size())
    screen.arrange(Layout.LANDSCAPE)
    host.show()
    host.activateWindow()
    yield screen
    screen.close()


def words(screen: ScannerScreen) -> str:
    return screen.panel.trigger.notice.words()


def test_a_scan_is_looked_at_and_leads_nowhere(screen: ScannerScreen, host: QWidget) -> None:
    hands.play(host, hands.scan(GTIN, 1_000))
    assert words(screen) == "Works: 13 characters in 36 ms, Enter, EAN-13"
    assert screen.panel.facts.list.model().rowCount() == 8
    assert screen.scanned(parse(GTIN))
    assert screen.panel.trigger.field.text() == ""


def test_what_was_scanned_before_is_forgotten_when_the_page_is_opened_again(
    screen: ScannerScreen, host: QWidget
) -> None:
    hands.play(host, hands.scan(GTIN, 1_000))
    host.hide()
    hands.play(host, hands.scan("P-4817", 1_000))
    host.show()
    assert words(screen) == ""
    assert screen.panel.facts.empty.isVisible()


def test_two_scanners_at_once_are_told_here_too(screen: ScannerScreen, host: QWidget) -> None:
    screen._scanners.feedback._effects = {}
    hands.play(
        host, hands.scan(GTIN, 1_000, gap=6, hold=5), hands.scan("9521234567899", 1_003, gap=6, hold=5)
    )
    assert words(screen).startswith("Two scanners sent at once.")


def test_keys_that_come_one_by_one_are_told_with_their_pace(screen: ScannerScreen, host: QWidget) -> None:
    screen.panel.trigger.field.setFocus()
    slow = hands.scan(GTIN, 1_000, gap=60, hold=20)
    hands.play(host, slow)
    assert words(screen).startswith("This came key by key, 60 ms apart.")
    assert screen.panel.trigger.field.text() == ""


async def test_what_is_chosen_here_is_kept_for_the_device(
    qtbot: QtBot, screen: ScannerScreen, host: QWidget, workspace: Workspace
) -> None:
    settings = workspace.settings
    screen.panel.ways.sounds.click()
    screen.model.choose_prefix("F9")
    screen.model.choose_port("/dev/no-such-port")
    screen.model.choose_speed("115200")
    await screen.model.tasks.idle()
    kept = [settings.get(name) for name in (SOUNDS, PREFIX, PORT, BAUD)]
    assert kept == ["off", "F9", "/dev/no-such-port", "115200"]
    assert screen.panel.ports.note.text() == "Not plugged in"
    chosen = [row.id for row in screen.model.view.prefixes if row.selected]
    assert chosen == ["F9"]
    assert screen.panel.speeds.isVisible()
    screen.model.choose_port("none")
    await screen.model.tasks.idle()
    assert settings.get(PORT) == ""
    assert not screen.panel.speeds.isVisible()


async def test_the_prefix_holds_at_once(screen: ScannerScreen, host: QWidget) -> None:
    screen.model.choose_prefix("~")
    await screen.model.tasks.idle()
    code, shift = hands.US["~"]
    begun = [hands.Stroke(at, at == 997, ord("~"), "~", code, shift) for at in (997, 998)]
    hands.play(host, begun, hands.scan("7", 1_000))
    assert [row.value for row in screen.model.view.facts if row.title == "Begins with"] == ["~"]


@pytest.mark.qt_log_ignore("Couldn't (load|resolve)")
async def test_the_camera_opens_over_the_window(
    qtbot: QtBot, screen: ScannerScreen, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.scan.device_camera.DeviceCamera", DrawnCamera)
    await keys.click(host, screen.panel.ways.camera.mapTo(host, screen.panel.ways.camera.rect().center()))
    assert screen.sheet is not None
    qtbot.keyClick(screen.sheet, Qt.Key.Key_Escape)
    assert screen.sheet is None


def test_everything_has_a_name(screen: ScannerScreen) -> None:
    panel = screen.panel
    for widget in (
        panel.trigger.field,
        panel.ways.sounds,
        panel.ways.play,
        panel.ways.camera,
        panel.ports.list,
    ):
        assert widget.accessibleName()
