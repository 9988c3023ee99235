"""Short ways to ask a database one thing."""

from pathlib import Path

import psutil
import psycopg


def only(url: str, query: str) -> object:
    with psycopg.connect(url) as connection:
        row = connection.execute(query.encode()).fetchone()
    return row[0] if row else None


def run(url: str, statement: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(statement.encode())


def data_of(url: str) -> Path:
    return Path(str(only(url, "show data_directory")))


def postmaster(url: str) -> psutil.Process:
    return psutil.Process(int((data_of(url) / "postmaster.pid").read_text().split()[0]))
