"""The panel beside: what needs a choice, told in words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import CardButton
from ui.kit.empty import EmptyState
from ui.kit.emptying import clear
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.picture import Picture
from ui.kit.radio import RadioRows
from ui.kit.scrolling import scrolling
from ui.kit.text import Label, Paragraph
from ui.screens.sync.story import Story
from ui.screens.sync.view_model import SyncViewModel


class StoryPage(QWidget):
    """One item: origin, what happened, what is safe, and the choices, best first."""

    chosen = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._story: Story | None = None
        self.icon = Glyph("route", 20, "warn_ink")
        self.origin = Paragraph(role="caption", weight=600, tone="warn_ink")
        self.back_button = Button(self.tr("All"), "quiet", icon="chevron-left")
        self.back_button.setObjectName("attention-all")
        self.title = Paragraph(role="heading", weight=600, tone="ink", balanced=True)
        self.picture = Picture(QSize(64, 72))
        self.happened = Paragraph()
        self.safe = Notice("success")
        self.question = Paragraph(weight=600, tone="ink")
        self.choices = RadioRows()
        self.problem = Notice("danger")
        self.button = Button("", "primary", height="touch_large")
        self.button.setObjectName("attention-choose")
        self.due = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self.back_button.clicked.connect(self.back)
        self.choices.chosen.connect(self._marked)
        self.button.clicked.connect(lambda: self.chosen.emit(self.choices.choice() or ""))

    def show_story(self, story: Story, *, several: bool, busy: bool, problem: str) -> None:
        self.back_button.setVisible(several)
        self.problem.say("danger", problem)
        self.button.set_busy(busy)
        if story == self._story:
            return
        fresh = self._story is None or story.id != self._story.id
        self._story = story
        self.icon.set_icon(story.icon)
        self.origin.setText(story.origin)
        self.title.setText(story.title)
        self.happened.setText(story.happened)
        self.safe.say("success", story.safe)
        self.question.setText(story.question)
        self.due.setText(story.due)
        self.picture.setVisible(bool(story.art))
        self.picture.show_variant(story.art, story.colour)
        if fresh:
            self._fill(story)

    def _fill(self, story: Story) -> None:
        self.choices.clear()
        for choice in story.choices:
            self.choices.add(choice.key, choice.title, choice.detail).setObjectName(f"choice-{choice.key}")
        if story.choices:
            self.choices.choose(story.choices[0].key)

    def _marked(self, key: str) -> None:
        choice = (
            next((each for each in self._story.choices if each.key == key), None) if self._story else None
        )
        if choice is not None:
            self.button.setText(choice.button)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.icon)
        head.addWidget(self.origin, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.back_button)
        what = QHBoxLayout()
        what.setSpacing(12)
        what.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        what.addWidget(self.happened, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 0, 24, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addLayout(what)
        column.addWidget(self.safe)
        column.addWidget(self.question)
        column.addWidget(self.choices)
        column.addStretch(1)
        area = scrolling(inner)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 0)
        foot.setSpacing(8)
        foot.addWidget(self.problem)
        foot.addWidget(self.button)
        foot.addWidget(self.due)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 16, 0, 20)
        page.setSpacing(8)
        wide = QHBoxLayout()
        wide.setContentsMargins(24, 0, 24, 0)
        wide.addLayout(head)
        page.addLayout(wide)
        page.addWidget(area, 1)
        page.addLayout(foot)


class StoriesPage(QWidget):
    """Several items wait: the most urgent first."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Story, ...] = ()
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(24, 0, 24, 0)
        self._rows.setSpacing(8)
        area = scrolling(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(16)
        title = QHBoxLayout()
        title.setContentsMargins(24, 0, 24, 0)
        title.addWidget(Label(self.tr("Needs attention"), "heading", weight=600))
        column.addLayout(title)
        column.addWidget(area, 1)

    def show_stories(self, stories: tuple[Story, ...]) -> None:
        if stories == self._shown:
            return
        self._shown = stories
        clear(self._rows)
        for story in stories:
            self._rows.addWidget(self._row(story))
        self._rows.addStretch(1)

    def _row(self, story: Story) -> CardButton:
        row = CardButton(f"{story.title}, {story.origin}", "choice", padding=14)
        row.setObjectName(f"attention-{story.id}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Paragraph(story.title, weight=600, tone="ink"))
        words.addWidget(Paragraph(story.origin, "caption", tone="ink3"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Glyph(story.icon, 20, "warn_ink"), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        row.body.addLayout(line)
        row.clicked.connect(lambda: self.chosen.emit(story.id))
        return row


class AttentionPanel(QStackedWidget):
    attention = Signal(str)

    def __init__(self, model: SyncViewModel) -> None:
        super().__init__()
        self._model = model
        self.story, self.stories = StoryPage(), StoriesPage()
        self.empty = EmptyState(
            self.tr("Nothing needs you"),
            self.tr("When two things contradict each other, they show up here with what you can choose."),
        )
        for page in (self.empty, self.stories, self.story):
            self.addWidget(page)
        self.story.chosen.connect(model.choose)
        self.story.back.connect(model.show_all)
        self.stories.chosen.connect(self.attention)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        self.stories.show_stories(view.stories)
        if view.selected is not None:
            several = len(view.stories) > 1
            self.story.show_story(view.selected, several=several, busy=view.busy, problem=view.problem)
            self.setCurrentWidget(self.story)
        else:
            self.setCurrentWidget(self.stories if view.stories else self.empty)
