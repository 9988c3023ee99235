"""Writes the sounds of a scan, always the same bytes: `.venv/bin/python tools/sounds.py`."""

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "resources" / "sounds"
RATE = 22_050  # samples per second
FADE = 0.006  # seconds, so that nothing clicks
LOUDNESS = 0.45

# Hertz and seconds: one high note, two that fall, three low ones. Told apart without a good ear.
SOUNDS = {
    "found": ((1_760, 0.07),),
    "missing": ((659, 0.09), (440, 0.13)),
    "wrong": ((233, 0.07), (0, 0.035), (233, 0.07), (0, 0.035), (233, 0.11)),
}


def tone(hertz: float, seconds: float) -> list[float]:
    """A sine with its octave, which small loudspeakers need for low notes."""
    count = round(RATE * seconds)
    edge = FADE * RATE
    samples = []
    for place in range(count):
        angle = 2 * math.pi * hertz * place / RATE
        swell = min(1.0, place / edge, (count - place) / edge)
        samples.append(swell * (0.7 * math.sin(angle) + 0.3 * math.sin(2 * angle)))
    return samples


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, notes in SOUNDS.items():
        samples = [sample for hertz, seconds in notes for sample in tone(hertz, seconds)]
        values = (round(sample * LOUDNESS * 32_767) for sample in samples)
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", value) for value in values))


if __name__ == "__main__":
    main()
