"""Draws the settings: one's own, and those of this device."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from associate_app.domain.staff import TEXT_SCALES, ThemeChoice
from ui.device_settings import DENSITY, IDLE_CHOICES, IDLE_MINUTES, LANGUAGE, SOUNDS, TERMINAL
from ui.format.numbers import percent
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.columns import Columns
from ui.kit.notice import Notice
from ui.kit.text import Paragraph
from ui.kit.toggle import ToggleRow
from ui.language.catalogue import LANGUAGES
from ui.language.counts import counts
from ui.screens.page import Scroller, heading_row
from ui.screens.settings.choice import Choice
from ui.screens.settings.sample import Sample
from ui.screens.settings.terminal import TerminalSetting
from ui.screens.settings.view_model import SettingsViewModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme


class SettingsPanel(QWidget):
    scanner = Signal()

    def __init__(self, model: SettingsViewModel) -> None:
        super().__init__()
        self._model = model
        self.notice = Notice()
        self.head = heading_row()
        title = Paragraph(self.tr("Settings"), "heading", weight=600, tone="ink")
        self.head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._columns = Columns()
        self._columns.set_cards((self._own(), self._device()))
        body = Scroller((24, 0, 24, 24))
        body.column.addWidget(self._columns)
        body.column.addStretch()
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 8)
        top.setSpacing(8)
        top.addLayout(self.head)
        top.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(body, 1)
        model.changed.connect(self._show)
        self._show()

    def arrange(self, layout: Layout) -> None:
        beside = layout is not Layout.PORTRAIT and not current_theme().large_print
        self._columns.set_columns(2 if beside else 1)

    def _own(self) -> Card:
        card = self._card(self.tr("My settings"), self.tr("They go with you to every device of this store."))
        of_device = ("", self.tr("As this device"))
        self.language = Choice("language", self.tr("Language"), (of_device, *LANGUAGES.items()))
        themes = (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        )
        self.theme = Choice("theme", self.tr("Theme"), [(str(key), words) for key, words in themes])
        scales = [(str(each), percent(each)) for each in TEXT_SCALES]
        self.scale = Choice("scale", self.tr("Text size"), scales)
        self.sample = Sample()
        self.left = ToggleRow(
            self.tr("Left-handed"),
            self.tr("The main buttons stand at the left, the pages at the right."),
            "hand",
        )
        self.left.setObjectName("left-handed")
        self.calm = ToggleRow(
            self.tr("Less motion"), self.tr("Sheets and messages appear at once, without moving."), "pause"
        )
        self.calm.setObjectName("reduced-motion")
        for part in (self.language, self.theme, self.scale, self.sample, self.left, self.calm):
            card.body.addWidget(part)
        card.body.addStretch(1)
        self.language.chosen.connect(lambda key: self._prefer(language=key))
        self.theme.chosen.connect(lambda key: self._prefer(theme=ThemeChoice(key)))
        self.scale.chosen.connect(lambda key: self._prefer(text_scale=int(key)))
        self.left.clicked.connect(lambda: self._prefer(left_handed=self.left.isChecked()))
        self.calm.clicked.connect(lambda: self._prefer(reduced_motion=self.calm.isChecked()))
        return card

    def _device(self) -> Card:
        card = self._card(self.tr("This device"), self.tr("For everybody who works on it."))
        densities = (
            ("auto", self.tr("Automatic")),
            ("touch", self.tr("Touch")),
            ("dense", self.tr("Pointer and keyboard")),
        )
        wide = self.tr("Pointer and keyboard shows more at once where the window is wide.")
        of_store = ("", self.tr("As the store"))
        spoken = self.tr("At sign-in, and for everybody who chose none.")
        languages = (of_store, *LANGUAGES.items())
        self.spoken = Choice("device-language", self.tr("Language of this device"), languages, spoken)
        self.density = Choice("density", self.tr("Made for"), densities, wide)
        minutes = [(each, counts.tr("{n} minutes", "", int(each))) for each in IDLE_CHOICES]
        untouched = self.tr("Nothing is lost: your PIN brings back what you were doing.")
        self.idle = Choice("idle", self.tr("Lock when nobody touches it for"), minutes, untouched)
        self.sounds = ToggleRow(
            self.tr("Sounds"), self.tr("A short sound says whether a scan was found."), "volume-2"
        )
        self.sounds.setObjectName("sounds")
        doctor = Button(self.tr("Check the scanner"), icon="scan-barcode")
        doctor.setObjectName("open-scanner")
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 16)
        row.addWidget(doctor)
        row.addStretch()
        self.terminal = TerminalSetting()
        for part in (self.spoken, self.density, self.idle, self.sounds, self.terminal):
            card.body.addWidget(part)
        card.body.addLayout(row)
        card.body.addStretch(1)
        self.spoken.chosen.connect(lambda key: self._model.choose(LANGUAGE, key))
        self.density.chosen.connect(lambda key: self._model.choose(DENSITY, key))
        self.idle.chosen.connect(lambda key: self._model.choose(IDLE_MINUTES, key))
        self.sounds.clicked.connect(
            lambda: self._model.choose(SOUNDS, "on" if self.sounds.isChecked() else "off")
        )
        self.terminal.chosen.connect(lambda text: self._model.choose(TERMINAL, text))
        doctor.clicked.connect(self.scanner)
        return card

    @staticmethod
    def _card(title: str, line: str) -> Card:
        card = Card(padding=0)
        words = QVBoxLayout()
        words.setContentsMargins(16, 16, 16, 4)
        words.setSpacing(0)
        words.addWidget(Paragraph(title, "title", weight=600, tone="ink"))
        words.addWidget(Paragraph(line, "caption", tone="ink3"))
        card.body.addLayout(words)
        return card

    def _prefer(self, **chosen: Any) -> None:
        self._model.prefer(replace(self._model.view.own, **chosen))

    def _show(self) -> None:
        view = self._model.view
        self.notice.say("danger", view.problem)
        self.language.choose(view.own.language)
        self.theme.choose(str(view.own.theme))
        self.scale.choose(str(view.own.text_scale))
        self.sample.show_scale(view.own.text_scale / 100)
        self.left.setChecked(view.own.left_handed)
        self.calm.setChecked(view.own.reduced_motion)
        self.spoken.choose(view.spoken)
        self.density.choose(view.density)
        self.idle.choose(view.idle_minutes)
        self.sounds.setChecked(view.sounds)
        self.terminal.show_setting(view.terminal)
