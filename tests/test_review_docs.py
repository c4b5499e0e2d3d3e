"""The story told in docs/review.md happens as it is told there: every command is run and what it prints is compared."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

import cli
from screening.commands.review import VERDICTS
from screening.review import Verdict

PAGE = Path(__file__).parents[1] / "docs" / "review.md"
BLOCK = re.compile(
    r"`(?P<file>[\w-]+\.csv)`[^\n]*\n\n```csv\n(?P<csv>.*?)```|```(?P<kind>sh|console)\n(?P<lines>.*?)```", re.DOTALL
)
VARIES = (
    (re.compile(r"\b\d{8}-\d{6}-[0-9a-f]{8}\b"), "20261124-093000-1a2b3c4d"),
    (re.compile(r"\b20[2-8]\d-\d\d-\d\d \d\d:\d\d:\d\d UTC"), "2026-11-24 09:30:00 UTC"),
    (re.compile(r"\b20[2-8]\d-\d\d-\d\d\b"), "2026-11-24"),
)


def steady(text: str) -> str:
    """The text with ids of runs and times of today put in one form."""
    for pattern, form in VARIES:
        text = pattern.sub(form, text)
    return text


def run(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What a command line prints, standard error last, and its exit code."""
    with pytest.raises(SystemExit) as ended:
        cli.main(shlex.split(line)[1:])
    printed = capsys.readouterr()
    code = f"(exit code {ended.value.code})\n" if ended.value.code else ""
    return steady(printed.out + printed.err) + code


def test_the_story_of_an_alert_is_told_as_it_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRADESIEVE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "120")
    told = PAGE.read_text("utf-8")

    def happened(block: re.Match[str]) -> str:
        if block["file"]:
            (tmp_path / block["file"]).write_text(block["csv"], "utf-8")
            return block[0]
        commands = re.findall(r"^(?:\$ )?tradesieve .*$", block["lines"], re.MULTILINE)
        printed = [(command, run(command.removeprefix("$ "), capsys)) for command in commands]
        if block["kind"] == "sh":
            assert not any("(exit code 2)" in text for _, text in printed), printed
            return block[0]
        return "```console\n" + "\n".join(f"{command}\n{text}" for command, text in printed) + "```"

    found = BLOCK.sub(happened, told)

    if request.config.getoption("--update-golden"):
        PAGE.write_text(found, "utf-8")
    assert found == PAGE.read_text("utf-8")


def test_the_commands_offer_the_decisions_there_are() -> None:
    """They are written out there, so that no command waits for what only a review needs."""
    assert tuple(Verdict) == VERDICTS
