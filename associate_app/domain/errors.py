"""What the rule book can say no with."""


class RuleViolation(Exception):
    """A rule refuses; `code` is `area.reason`, `facts` are what the words beside it need."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return self.code


class NotHeld(Exception):
    """This device does not carry the document; that says nothing of whether it exists."""

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(kind, id)
        self.kind = kind
        self.id = id
