"""PINs against their verifiers."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


def is_right(verifier: str, pin: str) -> bool:
    """Slow on purpose (argon2id): run it in a thread. False as well for a verifier that can't be read."""
    try:
        return PasswordHasher().verify(verifier, pin)
    except (VerificationError, InvalidHashError):
        return False
