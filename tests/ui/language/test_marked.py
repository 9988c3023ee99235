"""Every word that people read is marked, so that lupdate finds it and Qt asks for it in the same context."""

import ast

import pytest

from tests.architecture.rules import ROOT
from tests.ui.language.marks import looked_up, marked, tables, translated_data, unmarked, unreadable
from tools.translations import extract
from tools.ts import read

FILES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "ui").rglob("*.py"))
}
OURSELVES = "ui/language/"
NOT_SHOWN = ("ui/control/", "ui/theme/", "ui/kit/gallery", OURSELVES)
"""For tests and for developers, who read English."""

WIDGETS = frozenset(
    node.name
    for file, source in FILES.items()
    if file.startswith("ui/kit/")
    for node in ast.walk(ast.parse(source))
    if isinstance(node, ast.ClassDef)
)


def test_there_are_files_and_widgets_to_look_at():
    assert len(FILES) > 80
    assert {"Label", "Button", "Sheet"} <= WIDGETS


@pytest.mark.parametrize("file", [file for file in FILES if not file.startswith(OURSELVES)])
def test_every_mark_can_be_read_by_lupdate(file):
    tolerated = "translate without a literal context" if file == "ui/words/problems.py" else "-"
    assert [line for line in unreadable(FILES[file]) if tolerated not in line] == []


@pytest.mark.parametrize("file", [file for file in FILES if not file.startswith(NOT_SHOWN)])
def test_no_word_is_shown_unmarked(file):
    assert list(unmarked(FILES[file], WIDGETS)) == []


def test_lupdate_collects_every_mark_in_the_context_that_qt_will_ask(tmp_path):
    """lupdate reads Python roughly: the word `class` in a docstring is a class to it."""
    extract(tmp_path / "now.ts", "et")
    collected = {message.key for message in read(tmp_path / "now.ts")}
    said = {key for file, source in FILES.items() if not file.startswith(OURSELVES) for key in marked(source)}
    said |= set(marked(FILES["ui/language/qt.py"])) | set(marked(FILES["ui/language/counts.py"]))
    assert said - collected == set()
    assert collected - said == set()


def test_words_written_as_data_are_translated_in_their_own_context():
    written = set().union(*(tables(source) for source in FILES.values()))
    asked = set().union(*(looked_up(source) for source in FILES.values()))
    assert written - asked == {"QLineEdit", "QWidgetTextControl"}  # Qt asks for these
    theirs = (source for file, source in FILES.items() if not file.startswith(OURSELVES))
    assert set().union(*(translated_data(source) for source in theirs)) <= written


@pytest.mark.parametrize(
    "source",
    [
        "class A:\n def f(self): self.tr(f'{x} of')",
        "class A:\n def f(self): self.tr(words)",
        "def f(of): of.tr('Deputy')",
        "translate('A', f'{n} left')",
        "translate(context, 'left')",
        "QT_TRANSLATE_NOOP('A', words)",
        "counts.tr('{n} items', n)",
    ],
)
def test_an_unreadable_mark_is_caught(source):
    assert list(unreadable(source))


@pytest.mark.parametrize(
    "source",
    [
        "Label('Hello')",
        "Button('hand over')",
        "x.setText('Nothing here')",
        "Sheet(window, title='Close')",
        "x.setText(f'{n} left')",
        "words = f'{n} pieces left'",
        "words = f'Shelf {n}'",
    ],
)
def test_an_unmarked_word_is_caught(source):
    assert list(unmarked(source, WIDGETS))


@pytest.mark.parametrize(
    "source",
    [
        "Label(self.tr('Hello'), 'caption', tone='ink2')",
        "x.setObjectName(f'pickup-{id}')",
        "x.setText('–')",
        "words = f'{a} · {b}, {c}'",
        "raise ValueError(f'no {x} here')",
    ],
)
def test_what_is_marked_or_no_word_passes(source):
    assert not list(unmarked(source, WIDGETS))


def test_a_mark_has_the_context_that_qt_asks_in():
    source = "class A:\n def f(self):\n  self.tr('x'); counts.tr('{n} y', '', 2); translate('B', 'z')"
    assert list(marked(source)) == [("A", "x"), ("counts", "{n} y"), ("B", "z")]
