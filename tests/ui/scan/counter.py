"""A process of its own on a real X server: the wedge filter over one text field, told line by line."""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.scan.reading import Reading
from ui.scan.wedge import WedgeFilter

TITLE = "counter"


def main() -> int:
    app = QApplication([])
    field = QLineEdit()
    field.setWindowTitle(TITLE)
    wedge = WedgeFilter(app)

    def say(what: str, text: str) -> None:
        print(json.dumps({what: text}), flush=True)

    def read(reading: Reading) -> None:
        say("typed", reading.typed)
        say("scan", reading.text)

    wedge.read.connect(read)
    wedge.mixed.connect(lambda: say("mixed", ""))
    field.textChanged.connect(lambda text: say("field", text))
    field.returnPressed.connect(lambda: say("entered", field.text()))
    field.resize(400, 60)
    field.show()
    field.setFocus()
    # Without a window manager nobody gives the window the keyboard.
    QTimer.singleShot(0, lambda: say("window", str(int(field.winId()))))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
