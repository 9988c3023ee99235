"""A sheet about a customer, open over a window."""

import asyncio

from ui.screens.customers.sheets.sheet import CustomerSheet


async def rested(sheet: CustomerSheet) -> None:
    """What was asked is saved, and changes have come to the sheet."""
    for _ in range(2):
        await asyncio.sleep(0.02)
        await sheet.idle()
