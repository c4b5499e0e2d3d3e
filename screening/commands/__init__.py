"""The commands, a module a group: options in, exit code out. ``cli.py`` puts them together."""
