"""Mail servers that are set up wrong, or not there, cost a wait and no letter."""

from email.message import EmailMessage

import pytest

from central.post.transport import NotNow, Refused, Smtp, SmtpSettings, smtp_settings
from tests.central.post.mailbox import mailbox

_NAMED = {"ASSOCIATE_CENTRAL_SMTP_HOST": "mail.example", "ASSOCIATE_CENTRAL_SMTP_FROM": "r@nordlys.example"}


def message(to: str = "ilze@example.lv") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "r@nordlys.example", to, "Receipt"
    made.set_content("Thank you.")
    return made


def smtp(port: int, **changed: str) -> Smtp:
    facts = {"host": "127.0.0.1", "sender": "r@nordlys.example", "tls": "none"} | changed
    return Smtp(SmtpSettings(port=port, **facts))


@pytest.mark.parametrize(
    ("answer", "raised"), [("550 never", Refused), ("450 later", NotNow), ("421 busy", NotNow)]
)
def test_what_the_server_says_of_the_recipient_counts(answer: str, raised: type[Exception]) -> None:
    with mailbox() as box:
        box.answer = answer
        with pytest.raises(raised):
            smtp(box.port).send(message())


def test_a_server_without_tls_or_login_gets_no_letter_and_is_tried_again() -> None:
    with mailbox() as box:
        for wrong in ({"tls": "starttls"}, {"tls": "tls"}, {"user": "u", "password": "p"}):
            with pytest.raises(NotNow):
                smtp(box.port, **wrong).send(message())
        assert box.letters == []


def test_an_address_that_the_server_can_not_write_is_refused() -> None:
    with mailbox() as box, pytest.raises(Refused):
        smtp(box.port).send(message("bērziņa@example.lv"))


def test_settings_come_from_the_environment() -> None:
    assert smtp_settings({}) is None
    assert smtp_settings(_NAMED) == SmtpSettings(host="mail.example", port=587, sender="r@nordlys.example")
    tls = smtp_settings(_NAMED | {"ASSOCIATE_CENTRAL_SMTP_TLS": "tls"})
    assert tls is not None
    assert tls.port == 465


@pytest.mark.parametrize(
    "wrong",
    [
        {"ASSOCIATE_CENTRAL_SMTP_FROM": ""},
        {"ASSOCIATE_CENTRAL_SMTP_TLS": "yes"},
        {"ASSOCIATE_CENTRAL_SMTP_PORT": "many"},
        {"ASSOCIATE_CENTRAL_SMTP_PORT": "70000"},
    ],
)
def test_settings_that_make_no_sense_are_said_at_the_start(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="ASSOCIATE_CENTRAL_SMTP"):
        smtp_settings(_NAMED | wrong)
