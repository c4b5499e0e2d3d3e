"""The command line: options in, exit code out. Everything else is done in ``screening``, imported when it is needed.

Exit codes: 0 everything was screened and nothing needs a person, 1 something does, 2 not everything could be screened (also
wrong usage, interruption and crashes). Reports go to standard output or ``--output``; everything else to standard error.
"""

from __future__ import annotations

import atexit
import errno
import functools
import gc
import os
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

import click

from screening.errors import ManyErrors, ScreeningError
from screening.version import VERSION

_COMMANDS = {
    **dict.fromkeys(("screen", "columns"), "screen"),
    **dict.fromkeys(("check", "explain"), "check"),
    **dict.fromkeys(("lists", "rescreen"), "lists"),
    **{name: name for name in ("audit", "review", "rules", "validate")},
}
"""Each command and its module in ``screening/commands``, loaded when the command is asked for."""

_INTERRUPTED = (
    "Interrupted. Nothing of it counts as screened. A run that had begun is recorded as unfinished; tradesieve screen --resume "
    "completes it."
)


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return super().get_command(ctx, cmd_name)
        found: click.Command = getattr(import_module(f"screening.commands.{_COMMANDS[cmd_name]}"), cmd_name)
        return found

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            if near := difflib.get_close_matches(args[0], self.list_commands(ctx), n=1):
                raise click.UsageError(f'{error.message} Did you mean "{near[0]}"?', ctx) from error
            raise


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(VERSION, prog_name="tradesieve")
def main_group() -> None:
    """Screen vendor lists and bills of materials for export-control risk.

    Names are held against restricted-party lists and items against rule files; every answer is explained and recorded.
    Decision support, not legal advice.
    """


def _guarded(run: Callable[[], Any], *, verbose: bool) -> int:
    """Run the commands; every error becomes one message and exit code 2, with a traceback only when asked for."""
    try:
        code = run()  # click hands back what ctx.exit was given
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo(_INTERRUPTED, err=True)
        return 2
    except (BrokenPipeError, SystemExit):
        # Whoever read the report went away; what was not read cannot count. Click meets it by leaving with code 1.
        return 2
    except ScreeningError as error:
        if verbose:
            import traceback

            traceback.print_exc()
        for one in error.errors if isinstance(error, ManyErrors) else (error,):
            click.echo(f"Error: {one}", err=True)
        return error.exit_code
    except Exception as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            import tempfile

            where = f"of the home folder, of a file to be written, or of temporary files ({tempfile.gettempdir()})"
            click.echo(f"Error: a disk is full: that {where}. Nothing of it counts. Free space and run again.", err=True)
            return 2
        if verbose:
            import traceback

            traceback.print_exc()
        click.echo(
            f"Unexpected error: {type(error).__name__}: {error}. Nothing of it counts as screened. Run again with --verbose.",
            err=True,
        )
        return 2


def _end_as_interrupted() -> None:
    """Let a request to end (of a service manager, or of a terminal that is closed) do what Ctrl-C does, which leaves nothing
    half-done behind; one that is ignored, as under nohup, stays ignored.
    """
    for name in ("SIGTERM", "SIGHUP"):
        asked = getattr(signal, name, None)  # not every system has both
        if asked is not None and signal.getsignal(asked) is signal.SIG_DFL:
            signal.signal(asked, signal.default_int_handler)


def main(arguments: list[str] | None = None) -> None:
    """Entry point of ``tradesieve``."""
    # Nearly all that a command makes lives as long as it does: looking for garbage every few hundred objects is lost time, and
    # so is looking once more at the end.
    gc.set_threshold(200_000, 20, 100)
    atexit.register(gc.freeze)
    # NumPy's library would start a thread a core; nothing here multiplies matrices, and one thread can safely be forked.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _end_as_interrupted()
    given = sys.argv[1:] if arguments is None else arguments
    verbose = "-v" in given or "--verbose" in given
    sys.exit(_guarded(functools.partial(main_group.main, given, prog_name="tradesieve", standalone_mode=False), verbose=verbose))


if __name__ == "__main__":
    main()
