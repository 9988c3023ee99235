"""What an associate can do: one file per activity, one handler for device and central."""

from associate_app.commands import (
    attention,
    baskets,
    customers,
    devices,
    merges,
    notes,
    pickups,
    plans,
    sales,
    receipts,
    staff,
    stock,
)
from associate_app.commands.registry import Command, CommandType, UnknownCommand, command_type, read

__all__ = [
    "Command",
    "CommandType",
    "UnknownCommand",
    "attention",
    "baskets",
    "command_type",
    "customers",
    "devices",
    "merges",
    "notes",
    "pickups",
    "plans",
    "read",
    "sales",
    "staff",
    "receipts",
    "stock",
]
