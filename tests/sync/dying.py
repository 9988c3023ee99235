"""A central that kills itself when the answer to a push would go out. Arguments: port, "push" or nothing."""

import os
import signal
import sys
from typing import Any

import uvicorn

from central.api import create_app
from central.store.database import Database


class Server(uvicorn.Server):
    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        print("up", flush=True)


def main() -> None:
    app: Any = create_app(Database(os.environ["DATABASE"]))

    async def dying(scope: Any, receive: Any, send: Any) -> None:
        async def last(message: Any) -> None:
            os.kill(os.getpid(), signal.SIGKILL)

        kills = sys.argv[2] and scope.get("path") == f"/v1/{sys.argv[2]}"
        await app(scope, receive, last if kills else send)

    Server(uvicorn.Config(dying, port=int(sys.argv[1]), log_config=None)).run()


if __name__ == "__main__":
    main()
