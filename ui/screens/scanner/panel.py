"""Draws the scanner doctor."""

import itertools

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.flow import Flow
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.text import Paragraph
from ui.kit.toggle import ToggleRow
from ui.screens.page import ListCard, Page
from ui.screens.scanner.view_model import ScannerModel


class TrialField(QLineEdit):
    """Keys that arrive one by one; the rhythm is what is asked for."""

    typed = Signal(object)  # list of milliseconds between keys

    def __init__(self) -> None:
        super().__init__()
        self._times: list[int] = []
        self.returnPressed.connect(self._entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            self._times.append(event.timestamp())
        super().keyPressEvent(event)

    def _entered(self) -> None:
        times, self._times = self._times, []
        self.clear()
        self.typed.emit([later - earlier for earlier, later in itertools.pairwise(times)])


class TriggerCard(Card):
    """What to do, and what came of it."""

    def __init__(self) -> None:
        super().__init__(padding=24)
        self.title = Paragraph(self.tr("Press the trigger"), "title", weight=600, tone="ink")
        self.line = Paragraph(self.tr("Scan any barcode. Nothing is opened or sold while this page is open."))
        self.notice = Notice()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Glyph("scan-barcode", 40, "accent"))
        row.addLayout(words, 1)
        self.field = TrialField()
        self.field.setObjectName("scanner-trial")
        self.field.setAccessibleName(self.tr("Test field"))
        trial = QVBoxLayout()
        trial.setSpacing(4)
        trial.addWidget(Paragraph(self.tr("If nothing happens, scan into this field:"), "caption"))
        trial.addWidget(self.field)
        self.body.setSpacing(16)
        self.body.addLayout(row)
        self.body.addWidget(self.notice)
        self.body.addLayout(trial)


class WaysCard(Card):
    """The other ways to scan, and the sounds."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.sounds = ToggleRow(self.tr("Sounds"), self.tr("Found, not found, wrong item"), icon="volume-2")
        self.sounds.setObjectName("scanner-sounds")
        self.play = Button(self.tr("Play the sounds"), icon="play")
        self.play.setObjectName("scanner-play")
        self.camera = Button(self.tr("Open the camera"), icon="camera")
        self.camera.setObjectName("scanner-camera")
        self.silent = Paragraph(self.tr("This device has no loudspeaker."), "caption", tone="ink3")
        self.silent.hide()
        title = Paragraph(self.tr("Camera and sounds"), "title", weight=600, tone="ink")
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.addWidget(title)
        buttons = QWidget()
        flow = Flow(8)
        flow.setContentsMargins(16, 4, 16, 0)
        buttons.setLayout(flow)
        flow.addWidget(self.camera)
        flow.addWidget(self.play)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 16)
        foot.addWidget(self.silent)
        self.body.addLayout(head)
        self.body.addWidget(self.sounds)
        self.body.addWidget(buttons)
        self.body.addLayout(foot)
        self.body.addStretch(1)


class ScannerPanel(Page):
    def __init__(self, model: ScannerModel) -> None:
        super().__init__("", model.watch)
        self.title.setText(self.tr("Scanner"))
        self._model = model
        self.trigger = TriggerCard()
        self.facts = ListCard(self.tr("What arrived"), self.tr("Nothing yet."))
        self.ways = WaysCard()
        self.ports = ListCard(self.tr("Serial scanner"))
        self.speeds = ListCard(self.tr("Speed of the serial port"))
        self.prefixes = ListCard(self.tr("Sent before each code"))
        for name, card, choose in (
            ("scanner-ports", self.ports, model.choose_port),
            ("scanner-speeds", self.speeds, model.choose_speed),
            ("scanner-prefixes", self.prefixes, model.choose_prefix),
        ):
            card.list.setObjectName(name)
            card.list.chosen.connect(choose)
        cards = (self.trigger, self.facts, self.ways, self.ports, self.speeds, self.prefixes)
        self.set_cards(cards, wide=(self.trigger,))
        self.trigger.field.typed.connect(model.typed)
        self.ways.sounds.toggled.connect(model.set_sounds)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        view = self._model.view
        self.show_state(loaded=True, problem="")
        self.problem.say("danger", view.problem)
        if view.verdict is not None:
            self.trigger.notice.say(view.verdict.kind, "", title=view.verdict.words)
        else:
            self.trigger.notice.silence()
        self.facts.show_rows(view.facts)
        self.ports.show_rows(view.ports, view.port_state)
        self.speeds.show_rows(view.speeds)
        self.speeds.setVisible(bool(view.speeds))
        self.prefixes.show_rows(view.prefixes)
        self.ways.sounds.setChecked(view.sounds)
