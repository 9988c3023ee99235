"""An error in an overridden Qt method is told, and doesn't end the process.

Before Python 3.12 an error raised in C (a wrong index, a Qt object that has gone) has no exception object
until some `except` catches it. Shiboken 6.11 writes "Error calling Python override of …" into that object
without looking, and the process crashes. Here every override catches its errors once.
"""

from collections.abc import Callable
from functools import wraps
from types import FunctionType, MethodDescriptorType
from typing import Any

from PySide6.QtCore import QObject


def catch_in_overrides() -> None:
    """Holds for all subclasses of Qt's classes that are defined afterwards."""
    QObject.__init_subclass__ = classmethod(_catch)  # type: ignore[assignment]


def _catch(cls: type) -> None:
    for name, method in tuple(vars(cls).items()):
        if isinstance(method, FunctionType) and _is_qts(cls, name):
            setattr(cls, name, _caught(method))


def _is_qts(cls: type, name: str) -> bool:
    return any(isinstance(vars(above).get(name), MethodDescriptorType) for above in cls.__mro__[1:])


def _caught(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def override(*args: Any) -> Any:
        try:
            return method(*args)
        except BaseException:  # noqa: TRY203 - catching it is what makes the object
            raise

    return override
