"""A real browser for tests of pages: Chromium without a window, where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SECONDS = 60


@dataclass(frozen=True)
class Browser:
    """Chromium with a fresh profile for each call."""

    program: str
    folder: Path

    def dom(self, page: Path) -> tuple[str, str]:
        """The page as it stands after its scripts have run, and what the browser complained of."""
        return self._run(page, "--dump-dom", "--enable-logging=stderr")

    def pdf(self, page: Path, target: Path) -> None:
        """Print the page."""
        self._run(page, f"--print-to-pdf={target}", "--no-pdf-header-footer")

    def _run(self, page: Path, *arguments: str) -> tuple[str, str]:
        profile = self.folder / "profile"
        command = [self.program, "--headless", "--disable-gpu", "--no-first-run", f"--user-data-dir={profile}", *arguments]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.append("--no-sandbox")  # Chromium refuses to sandbox as root
        done = subprocess.run([*command, page.as_uri()], capture_output=True, timeout=SECONDS, check=True)
        shutil.rmtree(profile, ignore_errors=True)
        return done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")


def installed(folder: Path) -> Browser:
    """The browser, or a skip that says what is missing."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.skip("no Chromium here (Debian: apt-get install chromium)")
    return Browser(program, folder)
