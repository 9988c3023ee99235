"""Words of the app in its languages: `.venv/bin/python -m tools.translations update|…`.

update            collects the words of ui/ into resources/translations/*.ts, and makes the .qm
missing LANGUAGE  prints what is not translated, as JSON: context -> English -> "" or a list of plural forms
fill LANGUAGE F   takes translations of that shape from the file F, and makes the .qm
release           makes the .qm that Qt reads from each .ts
check             exit 1 when anything is missing, contradicts its English, or is not up to date
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tools.ts import read, write
from tools.wording import faults_of

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "et", "pl", "ru", "de")
_SOURCE = "en"

Words = Mapping[str, Mapping[str, str | list[str]]]


def ts(language: str) -> Path:
    return FOLDER / f"associate_{language}.ts"


def extract(into: Path, language: str, *, plurals_only: bool = False) -> None:
    """What the code says now, merged into the file `into`; translations that are there stay."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "files"
        files = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py"))
        listed.write_text("\n".join(files), encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", _SOURCE, "-target-language", language]
        options += ["-pluralonly"] if plurals_only else []
        _run("lupdate", f"@{listed}", *options, "-ts", str(into))


def compiled(language: str, into: Path) -> Path:
    _run("lrelease", "-silent", str(ts(language)), "-qm", str(into))
    return into


def update() -> None:
    for language in LANGUAGES:
        extract(ts(language), language, plurals_only=language == _SOURCE)
    release()


def release() -> None:
    for language in LANGUAGES:
        compiled(language, ts(language).with_suffix(".qm"))


def missing(language: str) -> dict[str, dict[str, str | list[str]]]:
    found: dict[str, dict[str, str | list[str]]] = {}
    for message in read(ts(language)):
        if not message.done:
            empty: str | list[str] = list(message.forms) if message.plural else ""
            found.setdefault(message.context, {})[message.source] = empty
    return found


def fill(language: str, words: Words) -> list[str]:
    """Returns the words that nothing in the code asks for."""
    strangers = write(ts(language), words)
    extract(ts(language), language, plurals_only=language == _SOURCE)
    compiled(language, ts(language).with_suffix(".qm"))
    return strangers


def check() -> Iterator[str]:
    """One line a fault."""
    for language in LANGUAGES:
        yield from completeness(language)
        yield from structure(language)


def completeness(language: str) -> Iterator[str]:
    """What the code says and the language does not, and the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        now = Path(folder) / "now.ts"
        extract(now, language, plurals_only=language == _SOURCE)
        said = {message.key for message in read(now)}
    held = {message.key: message for message in read(ts(language))}
    for context, source in sorted(said - held.keys()):
        yield f"{language}: not collected yet: {context}: {source}"
    for context, source in sorted(held.keys() - said):
        yield f"{language}: said nowhere any more: {context}: {source}"
    for key in sorted(said & held.keys()):
        if not held[key].done:
            yield f"{language}: not translated: {key[0]}: {key[1]}"


def structure(language: str) -> Iterator[str]:
    """What is wrong with the translations that are there."""
    for message in read(ts(language)):
        if message.done:
            for fault in faults_of(language, message):
                yield f"{language}: {fault}: {message.context}: {message.source}"
    with tempfile.TemporaryDirectory() as folder:
        now = compiled(language, Path(folder) / "now.qm").read_bytes()
    if now != ts(language).with_suffix(".qm").read_bytes():
        yield f"{language}: the .qm is older than its .ts: run `release`"


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run(
        [program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["missing", language] if language in LANGUAGES:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, file] if language in LANGUAGES:
            words = json.loads(Path(file).read_text(encoding="utf-8"))
            for stranger in fill(language, words):
                print(f"said nowhere: {stranger}")
        case ["check"]:
            faults = list(check())
            print("\n".join(faults) or "All translations are complete.")
            return 1 if faults else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
