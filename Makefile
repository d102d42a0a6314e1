# Sprite Tavern: `make run` opens the studio, `make test` checks everything. Needs only make and Python >= 3.11.

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$name; break; fi; done)
BIN := .venv/bin
# The locks are complete, so nothing has to be resolved. Compiling on all cores at once halves the wait.
INSTALL := $(BIN)/python -m pip install -qq --no-input --no-compile --no-deps
COMPILE := $(BIN)/python -m compileall -q -j 0 .venv/lib sprite_tavern >/dev/null 2>&1 || true
LOCK = $(BIN)/uv pip compile pyproject.toml --extra build --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-header --system-certs --upgrade --quiet \
	--exclude-newer "$(LOCK_AGE)"
# Malicious releases are mostly found within days. A security fix that can't wait: make lock LOCK_AGE="0 days"
LOCK_AGE ?= 7 days
# The order of the tests; `make test SEED=…` repeats one.
SEED := $(or $(SEED),$(shell date +%s))
JOBS ?= 2
SOURCES := sprite_tavern tests benchmarks tools

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Where Python is told to write no bytecode, every start would compile anew what was changed since the setup.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help setup run dev test lint format types bench forge-score screenshots docs lock clean

help:  ## Show these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/.run  ## Install what the studio needs into .venv (once; later calls cost nothing)

run: .venv/.run  ## Open the studio (settings: see README.md)
	@$(BIN)/python -m sprite_tavern || [ $$? -eq 130 ]  # 130: ended with Ctrl+C

dev: .venv/.dev  ## Install what the tests need, too

test: .venv/.dev lint  ## Check everything: style, types, layers, tests (Chromium included)
	$(BIN)/python -m pytest --randomly-seed=$(SEED) --numprocesses=$(JOBS) --dist=loadgroup

lint: .venv/.dev  ## Check style, types and layers
	$(BIN)/ruff check --quiet $(SOURCES)
	$(BIN)/ruff format --quiet --check $(SOURCES)
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-cache

format: .venv/.dev  ## Bring the code into the house's layout
	$(BIN)/ruff check --quiet --fix $(SOURCES)
	$(BIN)/ruff format --quiet $(SOURCES)

bench: .venv/.dev  ## Measure speed, weight and memory against their targets
	$(BIN)/python -m benchmarks

forge-score: .venv/.run  ## Judge the offline artist over a list of prompts; sheets into out/forge-score
	$(BIN)/python -m tools.forge_score

screenshots: .venv/.dev  ## Take the README's and the styles' pictures anew
	$(BIN)/python -m tools.style_pictures
	$(BIN)/python -m tools.screenshots

docs: .venv/.run  ## Write the settings into README.md and .env.example anew
	$(BIN)/python -m tools.settings_table

lock: .venv/.dev  ## Choose the newest versions anew (requirements*.lock)
	UV_DEFAULT_INDEX="$$($(BIN)/python -m pip config get global.index-url 2>/dev/null)" \
		$(LOCK) --output-file requirements.lock
	UV_DEFAULT_INDEX="$$($(BIN)/python -m pip config get global.index-url 2>/dev/null)" \
		$(LOCK) --extra dev --constraint requirements.lock --output-file requirements-dev.lock

clean:  ## Remove what was installed and cached (never your data)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build *.egg-info
	find $(SOURCES) -name __pycache__ -prune -exec rm -rf {} +

.venv/bin/python:
	@if ! "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
		found=$$("$(or $(PYTHON),python3)" --version 2>/dev/null || echo none); \
		echo "Sprite Tavern needs Python 3.11 or newer. Found: $$found." >&2; \
		echo "Install one, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12" >&2; exit 1; fi
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo \
		"Python can't make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }

.venv/.run: requirements.lock pyproject.toml | .venv/bin/python
	@echo "Installing what the studio needs (once) ..."
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-build-isolation --no-index --editable .
	@$(COMPILE)
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.run
	@echo "Installing what the tests need (once) ..."
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@$(COMPILE)
	@touch $@
