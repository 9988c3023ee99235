"""Central over HTTP."""

from central.api.app import create_app

__all__ = ["create_app"]
