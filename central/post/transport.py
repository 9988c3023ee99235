"""How letters leave: by SMTP (RFC 5321), or into a folder where nothing is set up."""

import os
import smtplib
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

TLS = ("starttls", "tls", "none")
_SECONDS = 20.0
_NOBODY = "receipts@associate.invalid"  # RFC 2606: no mail ever leaves under it


class Refused(Exception):
    """The receiving side will never take it."""


class NotNow(Exception):
    """It may go later."""


class NobodyThere(NotNow):
    """No letter can leave now."""


class Post(Protocol):
    sender: str

    def send(self, message: EmailMessage) -> None:
        """Raises Refused or NotNow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    host: str
    port: int
    sender: str
    tls: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)


def smtp_settings(environment: Mapping[str, str] = os.environ) -> SmtpSettings | None:
    """None where no host is named. Raises ValueError for settings that make no sense."""
    host = environment.get("ASSOCIATE_CENTRAL_SMTP_HOST", "")
    if not host:
        return None
    tls = environment.get("ASSOCIATE_CENTRAL_SMTP_TLS", "starttls")
    sender = environment.get("ASSOCIATE_CENTRAL_SMTP_FROM", "")
    if tls not in TLS:
        raise ValueError(f"ASSOCIATE_CENTRAL_SMTP_TLS is one of {', '.join(TLS)}.")
    if "@" not in sender:
        raise ValueError("ASSOCIATE_CENTRAL_SMTP_FROM is the address that receipts come from.")
    port = environment.get("ASSOCIATE_CENTRAL_SMTP_PORT", "") or ("465" if tls == "tls" else "587")
    if not port.isdecimal() or not 0 < int(port) <= 65_535:
        raise ValueError("ASSOCIATE_CENTRAL_SMTP_PORT is a number up to 65535.")
    return SmtpSettings(
        host=host,
        port=int(port),
        sender=sender,
        tls=tls,
        user=environment.get("ASSOCIATE_CENTRAL_SMTP_USER", ""),
        password=environment.get("ASSOCIATE_CENTRAL_SMTP_PASSWORD", ""),
    )


class Smtp:
    """One connection a letter: there are few of them, and none is kept open for hours."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings
        self.sender = settings.sender

    def send(self, message: EmailMessage) -> None:
        try:
            with self._connected() as server:
                if self._settings.user:
                    server.login(self._settings.user, self._settings.password)
                _hand_over(server, message)
        except (smtplib.SMTPException, OSError) as error:
            raise NobodyThere(type(error).__name__) from None

    def _connected(self) -> smtplib.SMTP:
        settings = self._settings
        if settings.tls == "tls":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(settings.host, settings.port, timeout=_SECONDS, context=context)
        server = smtplib.SMTP(settings.host, settings.port, timeout=_SECONDS)
        try:
            if settings.tls == "starttls":
                server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
        return server


def _hand_over(server: smtplib.SMTP, message: EmailMessage) -> None:
    """What is wrong with this letter alone is told apart from what is wrong with the server."""
    try:
        server.send_message(message)
    except smtplib.SMTPRecipientsRefused as refused:
        codes = [code for code, _ in refused.recipients.values()]
        raise (Refused if all(code >= 500 for code in codes) else NotNow("recipient")) from None
    except smtplib.SMTPDataError as refused:
        raise (Refused if refused.smtp_code >= 500 else NotNow("data")) from None
    except (smtplib.SMTPNotSupportedError, UnicodeEncodeError):
        raise Refused from None  # an address beyond ASCII, and a server that takes none


class Folder:
    """For the demo: every letter is a file that mail programs open."""

    sender = _NOBODY

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, message: EmailMessage) -> None:
        name = str(message["Message-ID"]).strip("<>").partition("@")[0]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / f"{name}.eml").write_bytes(bytes(message))
        except OSError as error:
            raise NotNow(type(error).__name__) from None


class NotSetUp:
    """Nothing can be sent, and the store should hear of it at once."""

    sender = _NOBODY

    def send(self, message: EmailMessage) -> None:  # noqa: ARG002
        raise Refused
