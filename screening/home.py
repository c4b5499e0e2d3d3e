"""Where state lives: one folder with the ledger, the list snapshots and the user's own rules."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from screening.errors import SettingError


@dataclass(frozen=True, slots=True)
class Home:
    """The folder that holds everything the program remembers. Nothing is made before it is needed."""

    folder: Path

    @classmethod
    def find(cls, folder: str | Path | None = None) -> Home:
        """The given folder, else ``TRADESIEVE_HOME``, else the platform's data folder.

        Raises SettingError where the path names a file.
        """
        chosen = Path(folder or os.environ.get("TRADESIEVE_HOME") or platformdirs.user_data_path("tradesieve", appauthor=False))
        if chosen.exists() and not chosen.is_dir():
            raise SettingError(f"The home folder {chosen} is a file.", remedy="Name a folder with --home or TRADESIEVE_HOME.")
        return cls(chosen)

    def ledger(self, url: str | None = None) -> str | Path:
        """The audit database: the given URL, else ``TRADESIEVE_DB``, else the SQLite file in the home folder."""
        return url or os.environ.get("TRADESIEVE_DB") or self.folder / "ledger.sqlite"

    @property
    def cache(self) -> Path:
        """The folder of what is only kept to save time; it may be deleted, and need not exist."""
        return self.folder / "cache"

    @property
    def house_rules(self) -> Path:
        """The folder of the user's own rule files; it need not exist."""
        return self.folder / "rules"

    @property
    def house_lists(self) -> Path:
        """The folder of the user's own list definitions, beside the imported lists; it need not exist."""
        return self.folder / "lists"

    @property
    def review_policy(self) -> Path:
        """The file that says who may decide what; it need not exist."""
        return self.folder / "review-policy.yaml"

    def make(self) -> Path:
        """The folder, made if it is missing; SettingError where that is not allowed."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingError(
                f"The home folder {self.folder} cannot be made: {error.strerror}.",
                remedy="Name another with --home or TRADESIEVE_HOME.",
            ) from error
        return self.folder
