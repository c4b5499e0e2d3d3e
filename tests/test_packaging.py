"""What is installed is what is in the checkout: a rule left out of the wheel is a rule that never fires."""

from __future__ import annotations

import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from screening import shipped
from screening.version import VERSION

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (
    "setup.cfg",
    "pyproject.toml",
    "MANIFEST.in",
    "README.md",
    "LICENSE",
    "cli.py",
    "screening",
    "rules",
    "lists",
)
DATA = {".yaml", ".csv", ".json"}

needs_backend = pytest.mark.skipif(
    importlib.util.find_spec("build") is None or importlib.util.find_spec("setuptools") is None,
    reason="needs build and setuptools, which the [dev] extra brings",
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an sdist and the wheel made from it, as a release is built, without touching the checkout."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("dist")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif (ROOT / name).exists():
            shutil.copy(ROOT / name, source / name)
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(source)]
    done = subprocess.run(build, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def wheel_names(folder: Path) -> set[str]:
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def checkout(folder: str, suffixes: set[str]) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.suffix in suffixes}


@needs_backend
@pytest.mark.parametrize("folder", ["rules", "lists"])
def test_the_wheel_carries_each_data_file_of_the_checkout_and_no_other(built: Path, folder: str) -> None:
    prefix = f"screening/{folder}/"
    carried = {name.removeprefix("screening/") for name in wheel_names(built) if name.startswith(prefix)}

    assert carried == checkout(folder, DATA)


@needs_backend
def test_the_wheel_carries_each_module_of_the_checkout(built: Path) -> None:
    carried = {name for name in wheel_names(built) if name.endswith(".py")}

    assert carried == checkout("screening", {".py"}) | ({"cli.py"} if (ROOT / "cli.py").exists() else set())


@needs_backend
def test_the_wheel_carries_the_type_marker_and_the_licence(built: Path) -> None:
    names = wheel_names(built)

    assert "screening/py.typed" in names
    assert any(re.fullmatch(r"tradesieve-[^/]+\.dist-info/licenses/LICENSE", name) for name in names)


@needs_backend
def test_the_source_archive_carries_each_data_file(built: Path) -> None:
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        names = {name.partition("/")[2] for name in tar.getnames()}

    assert checkout("rules", DATA) | checkout("lists", DATA) <= names


@needs_backend
def test_an_installed_wheel_finds_its_own_rules_and_lists(built: Path, tmp_path: Path) -> None:
    [wheel] = built.glob("*.whl")
    target = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    code = "from screening import shipped; print(shipped.rules_folder()); print(shipped.lists_folder())"
    isolated = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(target)!r}); {code}"]

    done = subprocess.run(isolated, capture_output=True, text=True, timeout=60, cwd=tmp_path)

    assert done.stdout.splitlines() == [str(target / "screening" / "rules"), str(target / "screening" / "lists")], done.stderr


def test_a_checkout_finds_its_own_rules_and_lists() -> None:
    assert shipped.rules_folder().is_dir()
    assert shipped.lists_folder().is_dir()


def test_data_folders_hold_data_only() -> None:
    """Compliance edits YAML without meeting code; a file of another kind would be left out of the wheel in silence."""
    strangers = [
        path.relative_to(ROOT).as_posix()
        for folder in ("rules", "lists")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in DATA | {".md"}
    ]

    assert strangers == []


def test_every_package_is_named_in_setup_cfg() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    named = set(config["options"]["packages"].split())
    present = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / "screening").rglob("__init__.py")}

    assert named == present | {"screening.rules", "screening.lists"}


def test_every_dependency_is_pinned_in_the_constraints() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    wanted = config["options"]["install_requires"] + config["options.extras_require"]["dev"]
    pinned = {
        line.partition("==")[0].lower().replace("_", "-")
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    }

    assert {re.split(r"[><=!~\[]", line)[0].strip().lower() for line in wanted.split("\n") if line.strip()} <= pinned


def test_the_constraints_name_no_package_index() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")

    assert "://" not in text
    assert "index-url" not in text
    assert " @ " not in text


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{VERSION}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
