"""The documents say what the program does: pages made from it are compared, and links and examples are tried."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "cli.md"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
WIDTH = 110
HEAD = """# Commands

Every command with its `--help`, made from the program by `make docs`. What other programs may rely on
is in [contract.md](contract.md).
"""

needs_command = pytest.mark.skipif(not (ROOT / "cli.py").exists(), reason="needs the command line")


def root_command() -> click.Group:
    import cli

    return cli.main_group


def commands(command: click.Command, context: click.Context) -> Iterator[tuple[click.Command, click.Context]]:
    """A command and all below it, in the order of their help."""
    yield command, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            if child is not None and not child.hidden:
                yield from commands(child, click.Context(child, info_name=name, parent=context))


def all_commands() -> list[tuple[click.Command, click.Context]]:
    root = root_command()
    settings = {**root.context_settings, "terminal_width": WIDTH, "max_content_width": WIDTH}
    return list(commands(root, click.Context(root, info_name="tradesieve", **settings)))


def generated() -> str:
    """docs/cli.md as it should be."""
    parts = [HEAD]
    for command, context in all_commands():
        depth = "#" * (2 + (len(context.command_path.split()) > 2))
        help_text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
        parts.append(f"{depth} {context.command_path}\n\n```text\n{help_text}\n```\n")
    return "\n".join(parts)


@needs_command
def test_the_page_of_commands_equals_their_help(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        PAGE.write_text(generated(), encoding="utf-8", newline="\n")

    assert PAGE.read_text("utf-8") == generated(), "run make docs"


@needs_command
def test_every_command_and_option_says_what_it_does() -> None:
    silent = [context.command_path for command, context in all_commands() if not (command.help or "").strip()]
    silent += [
        f"{context.command_path} {option.opts[0]}"
        for command, context in all_commands()
        for option in command.params
        if isinstance(option, click.Option) and not option.hidden and not (option.help or "").strip()
    ]

    assert silent == []


@needs_command
def test_the_contract_names_the_commands_there_are_and_no_other() -> None:
    promised = set()
    for line in (ROOT / "docs" / "contract.md").read_text("utf-8").splitlines():
        if line.startswith("| `tradesieve") and not line.endswith("| planned |"):
            first, *others = (_lower(words) for words in re.findall(r"`([^`]+)`", line.split("|")[1]))
            promised |= {" ".join(first), *(" ".join([*first[:2], rest[-1]]) for rest in others)}
    leaves = {c.command_path for command, c in all_commands() if not isinstance(command, click.Group)}

    assert leaves == promised


def _lower(words: str) -> list[str]:
    """``tradesieve lists import`` out of ``tradesieve lists import ID FILE``, as words."""
    return [word for word in words.split() if word == word.lower()]


@needs_command
def test_the_options_that_screening_commands_share_are_theirs() -> None:
    shared = {"--list", "--threshold", "--as-of", "--destination", "--operator", "--reference", "--format", "--output"}
    paths = {"tradesieve screen", "tradesieve check party", "tradesieve check item"}
    found = {c.command_path: {o for p in command.params for o in p.opts} for command, c in all_commands()}

    missing = {path: shared - found[path] for path in paths}

    assert not any(missing.values()), missing


@pytest.mark.skipif(importlib.util.find_spec("screening.run") is None, reason="needs the joined program")
def test_the_python_examples_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TRADESIEVE_HOME", str(tmp_path))
    text = "\n".join((ROOT / name).read_text("utf-8") for name in ("README.md", "docs/contract.md"))
    blocks = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)

    for block in blocks:
        exec(block, {})

    assert blocks


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    dead = [target for target in targets if "://" not in target and not (page.parent / target).exists()]

    assert dead == []


def test_the_readme_has_the_two_commands_on_one_line_each() -> None:
    lines = [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith("python3 -m venv")]

    assert len(lines) == 2
    assert lines[0].endswith(".venv/bin/tradesieve screen examples/vendors.xlsx examples/bom.xlsx --output report.xlsx")
    assert lines[1].endswith(".venv/bin/python -m pytest")
