import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.ledger import is_signed, public_key_of, sign

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))


@given(st.binary(min_size=1, max_size=200), st.data())
def test_any_changed_byte_breaks_the_signature(body: bytes, data: st.DataObject) -> None:
    signature = sign(KEY, body)
    place = data.draw(st.integers(0, len(body) - 1))
    changed = body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :]
    assert is_signed(public_key_of(KEY), body, signature)
    assert not is_signed(public_key_of(KEY), changed, signature)


@given(st.text(max_size=60), st.binary(max_size=80))
def test_rubbish_keys_and_signatures_are_only_false(key: str, signature: bytes) -> None:
    assert not is_signed(key, b"body", signature)


def test_another_key_does_not_do() -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"1" * 32)
    assert not is_signed(public_key_of(other), b"body", sign(KEY, b"body"))
    assert len(base64.b64decode(public_key_of(KEY))) == 32
