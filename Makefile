# Short names for what CONTRIBUTING.md describes. Nothing here is needed to use the program.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: dev check docs golden constraints wheel clean

dev:  ## an environment in .venv with everything the checks need
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -c constraints.txt -e '.[dev]'

check:  ## all that a change must pass
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/tradesieve rules lint
	$(BIN)/tradesieve rules test
	$(BIN)/python -m pytest

docs:  ## rewrite the pages that are made from the program
	$(BIN)/python -m pytest tests/test_docs.py tests/test_methodology.py --update-golden

golden:  ## rewrite the expected reports; read the difference before you commit it
	$(BIN)/python -m pytest --update-golden

constraints:  ## pin what a fresh environment gets today
	rm -rf build/pins && $(PYTHON) -m venv build/pins
	build/pins/bin/pip install -q -e '.[dev]'
	head -2 constraints.txt > build/pins/constraints.txt
	build/pins/bin/pip freeze --all --exclude-editable | grep -v '^pip==' >> build/pins/constraints.txt
	mv build/pins/constraints.txt constraints.txt && rm -rf build/pins

wheel: clean  ## sdist, then the wheel from that sdist: a stale build/ can never bring a withdrawn rule back
	$(BIN)/python -m build

clean:
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
