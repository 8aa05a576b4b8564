# Four commands: make run (the app), make test (every test and check), make eval, make bench; and make long.
# Each sets up what it needs first; a second run starts in seconds.

SHELL := /bin/bash
.DEFAULT_GOAL := run
VENV ?= .venv
BIN := $(VENV)/bin
# Tests at once: two that compute beside one that waits for its browser.
WORKERS ?= 3

.PHONY: run test check eval bench long screenshots docs samples clean

# The base and the development set are installed once per change of pyproject.toml.
$(VENV)/.base: pyproject.toml scripts/setup.sh
	@bash scripts/setup.sh $(VENV) base
$(VENV)/.dev: pyproject.toml scripts/setup.sh
	@bash scripts/setup.sh $(VENV) dev

run: $(VENV)/.base
	$(BIN)/interview web

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check
	$(BIN)/pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

eval: $(VENV)/.dev          # CASES=FILE: only answers that coaches judged
	$(BIN)/interview eval $(if $(CASES),--cases $(CASES))

bench: $(VENV)/.dev
	$(BIN)/python -m scripts.bench

long: $(VENV)/.dev          # RUN=thirty_learners: only that one
	$(BIN)/python -m scripts.long $(RUN)

screenshots: $(VENV)/.dev
	$(BIN)/python scripts/screenshots.py

docs: $(VENV)/.dev          # what is generated: RULES.md, THIRD_PARTY.md
	$(BIN)/python -m scripts.documents

samples: $(VENV)/.dev       # speaks the sample answers again (needs flite and espeak-ng)
	$(BIN)/python -m scripts.samples

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
