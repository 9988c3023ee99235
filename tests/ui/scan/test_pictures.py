"""Pictures that are dropped, pasted or opened."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scan import hands
from tests.ui.scan.conftest import Desk
from tests.ui.scan.frames import label
from ui.control import keys
from ui.scan.scanners import Scanners
from ui.workspace import Workspace

GTIN, OTHER = "4006381333931", "9521234567899"


class Heard:
    def __init__(self, scanners: Scanners) -> None:
        self.codes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.came = asyncio.Event()
        scanners.scanned.connect(self.came.set)
        scanners.scanned.connect(lambda text, source: self.codes.append((text, source)))
        scanners.said.connect(self.words.append)


@pytest.fixture
def scanners(qapp: QApplication, desk: Desk, workspace: Workspace) -> Iterator[Scanners]:
    scanners = Scanners(workspace.settings)
    scanners.feedback._effects = {}  # no loudspeaker
    scanners.listen(qapp, desk)
    yield scanners
    scanners.close()


@pytest.fixture
def heard(scanners: Scanners) -> Heard:
    return Heard(scanners)


def drop(desk: Desk, mime: QMimeData) -> bool:
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), copy, mime, left, plain)
    QApplication.sendEvent(desk.field, enter)
    if not enter.isAccepted():
        return False
    dropped = QDropEvent(QPointF(20, 20), copy, mime, left, plain)
    QApplication.sendEvent(desk.field, dropped)
    return dropped.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_picture_dropped_on_a_field_is_scanned_and_leaves_no_path_there(
    qtbot: QtBot, desk: Desk, heard: Heard, tmp_path: Path
) -> None:
    label(GTIN).save(str(tmp_path / "label.png"))
    assert drop(desk, files(tmp_path / "label.png"))
    qtbot.waitUntil(lambda: bool(heard.codes))
    assert heard.codes == [(GTIN, "picture")]
    assert desk.field.text() == ""


def test_several_codes_are_told_and_taken_in_order(
    qtbot: QtBot, desk: Desk, heard: Heard, tmp_path: Path
) -> None:
    label(GTIN, OTHER, "P-4817").save(str(tmp_path / "sheet.png"))
    drop(desk, files(tmp_path / "sheet.png"))
    qtbot.waitUntil(lambda: len(heard.codes) == 3)
    assert [text for text, _ in heard.codes] == [GTIN, OTHER, "P-4817"]
    assert heard.words == ["3 codes in this picture. They are taken one after the other."]


async def test_a_pasted_picture_is_scanned(qtbot: QtBot, desk: Desk, heard: Heard) -> None:
    QApplication.clipboard().setImage(label(GTIN))
    await keys.press(desk, "Ctrl+V")
    async with asyncio.timeout(5):
        await heard.came.wait()
    assert heard.codes == [(GTIN, "picture")]
    assert desk.field.text() == ""


async def test_pasted_words_go_where_they_always_went(desk: Desk, heard: Heard) -> None:
    QApplication.clipboard().setText("coat")
    await keys.press(desk, "Ctrl+V")
    assert desk.field.text() == "coat"
    assert heard.codes == []


def test_other_files_are_not_ours(desk: Desk, scanners: Scanners, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(GTIN)
    desk.field.setAcceptDrops(False)
    assert not drop(desk, files(tmp_path / "notes.txt"))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("words.png", b"just words", "This is not a picture this app can read."),
        ("none.png", None, "This file is not there any more."),
        ("empty.png", "empty", "No code in this picture."),
        ("huge.png", "huge", "This picture is too large."),
    ],
)
def test_a_picture_that_gives_no_code_is_told(
    qtbot: QtBot, desk: Desk, heard: Heard, tmp_path: Path, name: str, content: bytes | str | None, words: str
) -> None:
    path = tmp_path / name
    if content == "empty":
        label().save(str(path))
    elif content == "huge":
        huge = QImage(10_000, 6_000, QImage.Format.Format_Mono)
        huge.fill(1)
        huge.save(str(path))
    elif isinstance(content, bytes):
        path.write_bytes(content)
    drop(desk, files(path))
    qtbot.waitUntil(lambda: bool(heard.words))
    assert heard.words[0].startswith(words)
    assert heard.codes == []


def test_a_picture_that_breaks_a_decoder_is_told_and_the_next_one_is_read(
    qtbot: QtBot, desk: Desk, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def breaks(*_picture: object) -> object:
        raise RuntimeError("broken")

    label(GTIN).save(str(tmp_path / "label.png"))
    with monkeypatch.context() as broken, qtbot.captureExceptions() as bugs:
        broken.setattr("ui.scan.pictures.decode", breaks)
        drop(desk, files(tmp_path / "label.png"))
        qtbot.waitUntil(lambda: bool(heard.words))
    assert heard.words[0].startswith("This is not a picture this app can read.")
    assert [str(error) for _, error, _ in bugs] == ["broken"]
    drop(desk, files(tmp_path / "label.png"))
    qtbot.waitUntil(lambda: bool(heard.codes))


def test_closing_does_not_wait_for_pictures_that_were_not_begun(
    desk: Desk, scanners: Scanners, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun: list[object] = []
    may_end = threading.Event()

    def slow(picture: object) -> object:
        begun.append(picture)
        may_end.wait(5)
        return ()

    monkeypatch.setattr("ui.scan.pictures.decode", slow)
    drop(desk, files(*(tmp_path / f"{number}.png" for number in range(100))))
    threading.Timer(0.2, may_end.set).start()
    scanners.pictures.close()
    assert len(begun) <= 1


def test_a_scan_by_keyboard_comes_out_at_the_same_door(desk: Desk, heard: Heard) -> None:
    hands.play(desk, hands.scan(GTIN, 1_000))
    assert heard.codes == [(GTIN, "keyboard")]


def test_two_scanners_at_once_are_told(desk: Desk, heard: Heard) -> None:
    hands.play(desk, hands.scan(GTIN, 1_000, gap=6, hold=5), hands.scan(OTHER, 1_003, gap=6, hold=5))
    assert heard.codes == []
    assert set(heard.words) == {"Two scanners sent at once. Scan again, one after the other."}
