from tests.sync.conftest import anyio_backend, chain, stocked

__all__ = ["anyio_backend", "chain", "stocked"]
