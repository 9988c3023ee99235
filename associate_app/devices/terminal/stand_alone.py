"""A terminal that stands beside the till without a line between them: its slip's approval code is typed."""

import re

from associate_app.devices.terminal.port import Answer, Payment
from associate_app.domain.errors import RuleViolation

_CODE = re.compile(r"[0-9A-Z]{4,8}")


def typed(reference: str, code: str) -> Answer:
    """Raises RuleViolation `terminal.no_approval_code` for what stands on no slip."""
    approval = code.strip().upper()
    if not _CODE.fullmatch(approval):
        raise RuleViolation("terminal.no_approval_code")
    return Answer(reference=reference, payment=Payment.APPROVED, approval_code=approval)
