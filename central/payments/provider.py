"""Who serves the page on which a customer pays: a port, and nobody."""

from typing import Protocol

from associate_app.domain.pay_link import PayLink


class Refused(Exception):
    """It will never be done."""


class NotNow(Exception):
    """It may be done later."""


class Provider(Protocol):
    """All of it may raise Refused and NotNow. `link.key` names a payment: asked twice, it is done once."""

    def open(self, link: PayLink) -> str:
        """The address of the page."""

    def close(self, link: PayLink) -> None:
        """Nobody can pay there any more. Who is just paying there is told of later."""

    def give_back(self, link: PayLink) -> None:
        """All of what was paid."""


class NoPages:
    """Links are cancelled as soon as they are asked for."""

    def open(self, link: PayLink) -> str:  # noqa: ARG002
        raise Refused("not set up")

    def close(self, link: PayLink) -> None:
        """Nothing was opened."""

    def give_back(self, link: PayLink) -> None:  # noqa: ARG002
        raise Refused("not set up")


class OwnPages:
    """The demo's: central shows the page itself, and no money moves."""

    def open(self, link: PayLink) -> str:
        return f"{{central}}/pay/{link.key}"

    def close(self, link: PayLink) -> None:
        """The page looks at the link each time."""

    def give_back(self, link: PayLink) -> None:
        """Nobody has paid anything."""
