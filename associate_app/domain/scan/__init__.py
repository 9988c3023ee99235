"""What a scanned or typed code is: `parse` is the one door."""

from associate_app.domain.scan.code import Code, CodeKind, Measure, MeasureKind, ScanProblem
from associate_app.domain.scan.gs1 import GROUP_SEPARATOR
from associate_app.domain.scan.own import customer_of
from associate_app.domain.scan.parse import LONGEST, parse

__all__ = [
    "GROUP_SEPARATOR",
    "LONGEST",
    "Code",
    "CodeKind",
    "Measure",
    "MeasureKind",
    "ScanProblem",
    "customer_of",
    "parse",
]
