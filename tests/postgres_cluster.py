"""A PostgreSQL of the tests' own: a temporary cluster on a loopback port, from the programs of the system's package."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 30
"""


def program(name: str) -> str | None:
    """Where a program of the server is: on the path, or where Debian keeps it, the newest first."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(map(str, folders)))


def missing() -> str | None:
    """Why there can be no cluster here, or None."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed (pip install 'tradesieve[postgres]')"
    for name in ("initdb", "pg_ctl"):
        if program(name) is None:
            return f"{name} is not installed (on Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and _user() is None:
        return "PostgreSQL does not run as root, and there is no user postgres or nobody"
    return None


def _user() -> str | None:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    return None


@contextmanager
def cluster(settings: str = "") -> Iterator[str]:
    """The URL of a new, empty cluster's first database, whose owner is asked for no password; gone afterwards."""
    user = _user() if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="tradesieve-postgres-"))
    if user:
        shutil.chown(folder, user)

    def call(name: str, *arguments: str) -> None:
        found = program(name)
        assert found is not None
        done = subprocess.run(
            [found, *arguments], user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    data = folder / "data"
    try:
        call("initdb", "-D", str(data), "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        with (data / "postgresql.conf").open("a") as file:
            file.write(SETTINGS + settings)
        for attempt in range(3):  # the free port may be taken by another in between
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            try:
                call("pg_ctl", "-D", str(data), "-w", "-t", "30", "-l", str(folder / "log"), "-o", f"-p {port}", "start")
                break
            except AssertionError:
                if attempt == 2:
                    raise
        try:
            yield f"postgresql://owner@127.0.0.1:{port}/postgres"
        finally:
            call("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
