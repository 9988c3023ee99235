"""The lines of a basket: what is hit, what keys do, what is said, and where they stay."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt

from associate_app.domain import basket as baskets
from associate_app.domain.basket import BasketLine
from associate_app.domain.fulfilment import Way
from tests.selling.counter import COAT, LIIS, SERUM
from tests.shop import NOON
from tests.ui.sell.hearing import heard
from tests.ui.sell.sheets.counter import filled, rest
from ui.screens.sell.line_face import Part
from ui.screens.sell.line_list import LineList
from ui.screens.sell.view import HowView, LineView, Remark
from ui.theme.tokens import current_theme

HOW = HowView(way=Way.TAKE_NOW, words="Take now", pieces=1, to_confirm=False)


def line(id: str = "1", **changed) -> LineView:
    facts = {
        "id": id,
        "sku": COAT,
        "name": "Hella wool wrap coat",
        "about": "Maja Holm · Ink · M",
        "brand": "Maja Holm",
        "art": "coat",
        "colour": "ink",
        "pieces": 1,
        "hows": (HOW,),
        "price": "€199.20",
        "struck": "€249.00",
    }
    return LineView(**(facts | changed))


def shown(show, *lines: LineView, width: int = 776) -> LineList:
    made = LineList("Lines")
    made.show_lines(lines or (line(),))
    return show(made, width)


def press(qtbot, lines: LineList, id: str, part: Part) -> None:
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(lines.viewport(), button, pos=lines.centre_of(id, part))


def test_stepper_and_menu_are_hit_where_they_are_painted(qtbot, show):
    lines = shown(show, line("1"), line("2"))
    stepped, more = heard(lines.stepped), heard(lines.more)
    press(qtbot, lines, "2", Part.MORE)
    press(qtbot, lines, "1", Part.FEWER)
    press(qtbot, lines, "1", Part.MENU)
    assert [stepped[0], stepped[1]] == [["2", 1], ["1", -1]]
    assert more[0] == ["1"]


def test_fast_taps_all_count(qtbot, show):
    lines = shown(show)
    stepped = heard(lines.stepped)
    at = lines.centre_of("1", Part.MORE)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(stepped) == 2


def test_a_press_that_ends_elsewhere_steps_nothing(qtbot, show):
    lines = shown(show)
    stepped, chosen = heard(lines.stepped), heard(lines.chosen)
    qtbot.mousePress(lines.viewport(), Qt.MouseButton.LeftButton, pos=lines.centre_of("1", Part.MORE))
    qtbot.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(-30_000, -30_000))
    assert (len(stepped), len(chosen)) == (0, 0)


def test_a_held_stepper_repeats_and_its_release_counts_no_more(qtbot, show):
    lines = shown(show)
    stepped = heard(lines.stepped)
    at = lines.centre_of("1", Part.MORE)
    qtbot.mousePress(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: len(stepped) >= 2)
    before = len(stepped)
    qtbot.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(stepped) == before


def test_keys_step_open_and_move(qtbot, show):
    lines = shown(show, line("1"), line("2"))
    lines.stand("1")
    stepped, more, chosen = heard(lines.stepped), heard(lines.more), heard(lines.chosen)
    lines.setFocus()
    qtbot.keyClicks(lines, "+-")
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert [stepped[n][1] for n in range(2)] == [1, -1]
    assert chosen[-1] == ["2"]
    assert more[0] == ["2"]


def test_a_locked_line_steps_neither_by_finger_nor_by_key(qtbot, show):
    lines = shown(show, line(locked=True))
    lines.stand("1")
    stepped, more = heard(lines.stepped), heard(lines.more)
    press(qtbot, lines, "1", Part.MORE)
    qtbot.keyClicks(lines, "+")
    press(qtbot, lines, "1", Part.MENU)
    assert (len(stepped), len(more)) == (0, 1)


def test_read_from_right_to_left_the_parts_are_hit_where_they_are_seen(qtbot, show, right_to_left):
    lines = shown(show)
    stepped = heard(lines.stepped)
    assert lines.centre_of("1", Part.MORE).x() < lines.centre_of("1", Part.FEWER).x()
    press(qtbot, lines, "1", Part.MORE)
    assert stepped[0] == ["1", 1]


def test_all_targets_are_large_enough(show):
    lines = shown(show)
    touch = current_theme().size.touch
    index = lines.model().index(0, 0)
    face = lines.itemDelegate().face_of(line(), lines.visualRect(index).width())
    assert all(min(rect.width(), rect.height()) >= touch for _, rect in face.parts)
    apart = [rect for _, rect in face.parts]
    assert not any(one.intersects(other) for one in apart for other in apart if one is not other)


def test_a_reader_hears_goods_number_way_price_and_what_is_wrong(show):
    lines = shown(
        show, line(pieces=3, remarks=(Remark(words="This product is not sold any more.", tone="danger"),))
    )
    index = lines.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Hella wool wrap coat", "3", "Take now", "€199.20", "not sold any more"):
        assert words in said
    assert "+" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_words_that_need_more_room_make_the_line_taller_and_a_narrow_list_stacks(show):
    lines = shown(
        show, line("1"), line("2", remarks=(Remark(words="No price is known. " * 8, tone="danger"),))
    )
    plain, told = (lines.sizeHintForRow(row) for row in range(2))
    assert plain == current_theme().px(88)
    assert told > plain
    lines.resize(400, 600)
    assert lines.sizeHintForRow(0) > plain


def test_what_was_scanned_shines_and_then_rests(qtbot, show):
    lines = shown(show, line("1"), line("2"))
    lines.shine("2")
    assert (lines.shine_of("1"), lines.shine_of("2")) == (0.0, 1.0)
    qtbot.waitUntil(lambda: lines.shine_of("2") == 0.0)


async def test_500_lines_are_one_list_and_only_those_in_sight_are_painted(shown, store, monkeypatch):
    screen = shown()
    skus = [row[0] for row in store.reader().rows("select id from variant order by id limit 500")]
    basket = screen.till.checkout.start(LIIS)
    screen.till.take(replace(basket, lines=tuple(BasketLine(id=sku, sku=sku) for sku in skus)))
    await rest(screen.till)
    assert len(screen.panel.lines.lines()) == 500
    painted = []
    delegate = screen.panel.lines.itemDelegate()
    paint = type(delegate).paint_content
    monkeypatch.setattr(
        type(delegate), "paint_content", lambda self, *rest: painted.append(1) or paint(self, *rest)
    )
    screen.panel.grab()
    assert 0 < len(painted) < 30


async def test_the_keyboard_stays_on_its_line_when_another_comes(shown, store):
    screen = shown()
    await filled(screen.till, store)
    screen.panel.lines.stand("2")
    screen.till.change(lambda basket, _at: baskets.remove(basket, "1", at=NOON))
    await rest(screen.till)
    index = screen.panel.lines.currentIndex()
    assert screen.panel.lines.lines()[index.row()].sku == SERUM


async def test_the_page_keeps_still_while_a_line_counts_up(qtbot, shown, store):
    screen = shown()
    await filled(screen.till, store)
    screen.panel.lines.stand("1")
    press(qtbot, screen.panel.lines, "1", Part.MORE)
    await rest(screen.till)
    assert screen.till.basket.line("1").pieces == 2
    assert screen.panel.body.verticalScrollBar().value() == 0
