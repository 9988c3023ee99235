"""Goes through scenes in shapes and gathers what is wrong in them."""

import asyncio
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from PySide6.QtGui import QImage

from associate_app.store import Store, open_store
from tests.screens.checks import Fault, Finding
from tests.screens.furnished import furnish
from tests.screens.scenes import Scene
from tests.screens.shapes import Shape
from tests.screens.visit import Visit, visit
from tests.shop import KEY, FixedClock, copy_of, fill


@dataclass(frozen=True, slots=True)
class Found:
    shape: str
    scene: str
    finding: Finding

    def __str__(self) -> str:
        told = self.finding
        return f"{told.fault:11} {self.scene}: {told.what} at {told.where} in {self.shape}"


@dataclass(frozen=True, slots=True)
class Walked:
    pictures: int
    found: tuple[Found, ...]


def prepare(folder: Path) -> None:
    """Makes `folder` and in it the store that `walk` copies; takes seconds."""
    fill(folder / "filled")
    store = copy_of(folder / "filled", folder / "store", FixedClock())
    asyncio.run(furnish(store))
    store.close()


async def walk(
    prepared: Path, folder: Path, shapes: Sequence[Shape], scenes: Sequence[Scene], out: Path | None = None
) -> Walked:
    """Works in `folder`; with `out`, a folder, each scene is written there."""
    here = _Walk(scenes, out)
    store = copy_of(prepared / "store", folder / "store", FixedClock())
    await here.go(store, folder, shapes, Visit.take, enrolled=True)
    new = open_store(folder / "new", KEY, FixedClock())
    plain = [each for each in shapes if each.is_plain]
    await here.go(new, folder, plain, Visit.take_unknown, enrolled=False)
    return Walked(here.pictures, tuple(here.found))


class _Walk:
    def __init__(self, scenes: Sequence[Scene], out: Path | None) -> None:
        self._scenes, self._out = scenes, out
        self.found: list[Found] = []
        self.pictures = 0

    async def go(
        self,
        store: Store,
        folder: Path,
        shapes: Sequence[Shape],
        take: Callable[[Visit, Shape], Awaitable[None]],
        *,
        enrolled: bool,
    ) -> None:
        scenes = [each for each in self._scenes if each.enrolled is enrolled]
        try:
            async with visit(store, folder) as here:
                for shape in shapes if scenes else ():
                    await take(here, shape)
                    for scene in scenes:
                        if shape.layout in scene.layouts:
                            await self._look(here, shape, scene)
                    if self._out is not None:
                        print(f"{shape}: {len(self.found)} faults so far", file=sys.stderr, flush=True)
        finally:
            store.close()

    async def _look(self, here: Visit, shape: Shape, scene: Scene) -> None:
        await here.go(scene.route)
        try:
            await scene.act(here)
        except LookupError as missing:
            raise LookupError(f"{scene.name} in {shape}: {missing}") from missing
        image = here.image()
        self.found += [Found(str(shape), scene.name, each) for each in here.look(image)]
        self.pictures += 1
        if self._out is not None:
            await _write(image, self._out / str(shape) / f"{scene.name}.png")


async def _write(image: QImage, picture: Path) -> None:
    picture.parent.mkdir(parents=True, exist_ok=True)
    if not await asyncio.to_thread(image.save, str(picture)):
        raise OSError(f"no picture could be written to {picture}")


def count_of(found: Sequence[Found]) -> dict[str, int]:
    counted = Counter(each.finding.fault for each in found)
    return {fault: counted[fault] for fault in get_args(Fault)}
