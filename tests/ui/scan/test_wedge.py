import asyncio

from tests.ui.scan.conftest import Desk
from ui.control import keys
from ui.scan.wedge import GAP_MS


async def quiet() -> None:
    await asyncio.sleep(4 * GAP_MS / 1_000)


async def test_a_scan_leaves_nothing_in_the_field_that_has_the_focus(desk: Desk, scans: list[str]) -> None:
    await keys.scan(desk, "09524000059109")
    await quiet()
    assert scans == ["09524000059109"]
    assert desk.field.text() == ""
    assert desk.entered == 0


async def test_a_scan_works_when_a_button_has_the_focus(desk: Desk, scans: list[str]) -> None:
    pressed: list[bool] = []
    desk.button.clicked.connect(lambda: pressed.append(True))
    desk.button.setFocus()
    await keys.scan(desk, "P-4817 7")  # a space would press the button
    await quiet()
    assert scans == ["P-4817 7"]
    assert pressed == []


async def test_typing_reaches_the_field_and_is_no_scan(desk: Desk, scans: list[str]) -> None:
    await keys.type_text(desk, "coat")
    await keys.press(desk, "Enter")
    await quiet()
    assert desk.field.text() == "coat"
    assert desk.entered == 1
    assert scans == []


async def test_two_keys_rolled_over_quickly_are_still_typing(desk: Desk, scans: list[str]) -> None:
    await keys.scan(desk, "ab", suffix=False)
    await quiet()
    assert desk.field.text() == "ab"
    assert scans == []


async def test_a_space_pressed_on_a_button_still_presses_it(desk: Desk, scans: list[str]) -> None:
    pressed: list[bool] = []
    desk.button.clicked.connect(lambda: pressed.append(True))
    desk.button.setFocus()
    await keys.type_text(desk, " ")
    await quiet()
    assert pressed == [True]


async def test_ten_scans_in_a_second_all_count_and_in_order(desk: Desk, scans: list[str]) -> None:
    wanted = [f"P-{4800 + each}" for each in range(10)]
    for each in wanted:
        await keys.scan(desk, each)
    await quiet()
    assert scans == wanted
    assert desk.field.text() == ""


async def test_a_long_burst_without_its_enter_is_a_scan(desk: Desk, scans: list[str]) -> None:
    await keys.scan(desk, "095240000591", suffix=False)
    await quiet()
    assert scans == ["095240000591"]


async def test_what_was_typed_before_a_scan_stays(desk: Desk, scans: list[str]) -> None:
    await keys.type_text(desk, "oat")
    await keys.scan(desk, "P-4817")
    await quiet()
    assert desk.field.text() == "oat"
    assert scans == ["P-4817"]


async def test_a_gs1_separator_arrives_as_one(desk: Desk, scans: list[str]) -> None:
    await keys.scan(desk, "]C10109524000059109\x1d10A1")
    await quiet()
    assert scans == ["]C10109524000059109\x1d10A1"]
