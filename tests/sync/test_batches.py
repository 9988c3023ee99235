import msgspec
import pytest

from associate_app.domain.ledger import Bundle
from associate_app.store import Pending
from sync.protocol import MAX_BODY, MAX_PUSH, PushRequest
from sync.push import as_sent, first_batch


def entry(seq: int, bundle: Bundle | None = None, size: int = 100) -> Pending:
    return Pending(seq=seq, body=b"x" * size, signature=b"s" * 64, texts={}, bundle=bundle)


def seqs(batch: tuple[Pending, ...]) -> list[int]:
    return [each.seq for each in batch]


def test_single_entries_fill_a_request() -> None:
    assert seqs(first_batch([entry(seq) for seq in range(1, 300)], MAX_PUSH)) == list(range(1, MAX_PUSH + 1))


def test_a_bundle_is_never_split() -> None:
    bundle = Bundle(id="b", size=3)
    pending = [entry(1), entry(2, bundle), entry(3, bundle), entry(4, bundle), entry(5)]
    assert seqs(first_batch(pending, 1)) == [1]
    assert seqs(first_batch(pending, 2)) == [1, 2, 3, 4]
    assert seqs(first_batch(pending[1:], 1)) == [2, 3, 4]


def test_a_bundle_that_would_not_fit_goes_with_the_next_request() -> None:
    bundle = Bundle(id="b", size=60)
    pending = [entry(seq) for seq in range(1, 151)] + [entry(seq, bundle) for seq in range(151, 211)]
    assert seqs(first_batch(pending, MAX_PUSH)) == list(range(1, 151))


@pytest.mark.parametrize("letter", ["x", "\\", "ž"])
def test_a_request_stays_below_the_largest_body(letter: str) -> None:
    body = (letter * 20_000).encode()
    pending = [
        Pending(
            seq=seq,
            body=body,
            signature=b"s" * 64,
            texts={"note": {"salt": "1", "text": letter * 500}},
            bundle=None,
        )
        for seq in range(1, 100)
    ]
    batch = first_batch(pending, MAX_PUSH)
    assert 1 < len(batch) < 99
    request = PushRequest(entries=tuple(as_sent(each) for each in batch))
    assert MAX_BODY * 0.8 < len(msgspec.json.encode(request)) <= MAX_BODY


def test_what_is_too_large_alone_is_sent_alone_for_central_to_refuse() -> None:
    pending = [entry(1, size=MAX_BODY), entry(2)]
    assert seqs(first_batch(pending, MAX_PUSH)) == [1]
