# Everything works on a machine with only python3 (venv, pip) and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: drill mock test test-browser check lint types bank mutants fix bench bench-mock bench-schedule bench-explain wheel clean
.DEFAULT_GOAL := help

help:
	@echo "make drill   practise (makes its environment the first time)"
	@echo "make mock    a short mock interview, 20 minutes"
	@echo "make test    run the tests"
	@echo "make test-browser  the report in a real browser (installs Debian's chromium where it can)"
	@echo "make check   lint, types, bank, tests: what CI runs"
	@echo "make fix     repair what the linter can repair"
	@echo "make mutants do the cases of the exercises find edited solutions?"
	@echo "make bench   measure the speed promises"
	@echo "make bench-mock  is the scorecard of a mock fair?"
	@echo "make bench-schedule  the planner in a simulated world; LOG=reviews.csv judges models on it"
	@echo "make bench-explain  how well are key points found? LABELS=file.json measures on labels too"
	@echo "make wheel   build the wheel and the sdist into dist/"

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "interview needs Python 3.11 or newer; $(PYTHON) is older. Use: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.installed

drill: $(VENV)/.installed
	@$(BIN)/interview drill

mock: $(VENV)/.installed
	@$(BIN)/interview mock

check: lint types bank test

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

bank: $(VENV)/.installed
	$(BIN)/interview check

mutants: $(VENV)/.installed
	$(BIN)/interview check --mutants

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -q

test-browser: $(VENV)/.installed-dev
	@command -v chromium >/dev/null || { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get install -y -qq chromium; } || echo "no chromium here: install it, or the tests are skipped"
	$(BIN)/python -m pytest -q -rs tests/test_browser.py

fix: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks

bench-mock: $(VENV)/.installed
	$(BIN)/python -m benchmarks.mock

bench-schedule: $(VENV)/.installed
	$(BIN)/python -m benchmarks.schedule $(LOG)

bench-explain: $(VENV)/.installed
	$(BIN)/python -m benchmarks.explain $(LABELS)

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m build --outdir dist .

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache
