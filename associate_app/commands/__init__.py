"""What an associate can do: one file per activity, one handler for device and central."""

from associate_app.commands import (
    attention,
    baskets,
    carts,
    charges,
    customers,
    devices,
    merges,
    notes,
    pay_links,
    pickups,
    plans,
    receipts,
    sales,
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
    "carts",
    "charges",
    "command_type",
    "customers",
    "devices",
    "merges",
    "notes",
    "pay_links",
    "pickups",
    "plans",
    "read",
    "receipts",
    "sales",
    "staff",
    "stock",
]
