# What a person types: `make demo` to try it, `make test` to check it. The rest is for those who change it.
SHELL := /bin/bash
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/requirements.installed
LANGUAGES := id
# A third of the tests' time is waiting for a browser or the database: one worker more than there are cores uses it.
AT_ONCE := --numprocesses=$(shell n=$$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2); echo $$((n < 8 ? n + 1 : 8))) --dist=worksteal
# Without it each worker of the tests, and each process that a test starts, would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

.PHONY: demo
demo: $(STAMP) ## a demo newsroom on http://127.0.0.1:8000 (PORT, DATA_DIR, DEMO_PASSWORD)
	@HTTPS=off EMAIL_URL="$${EMAIL_URL-console:}" exec $(BIN)/python manage.py demo

.PHONY: test
test: $(STAMP) ## all tests, or TESTS=...; those in a browser where there is a Chromium
	@exec $(BIN)/python -m pytest $(AT_ONCE) $(TESTS)

.PHONY: lint
lint: $(STAMP) ## style, types, templates, migrations, translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/djlint --lint --quiet templates
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py check --deploy --fail-level WARNING
	@for po in $$(find claims/locale -name '*.po'); do \
		msgfmt --check --output-file=- "$$po" | cmp - "$${po%.po}.mo" || { echo "$$po: run make messages"; exit 1; }; \
	done

.PHONY: bench
bench: $(STAMP) ## what it costs: splitter, sentences (DATA=DIR), pages (SIZE=10000); benchmarks/README.md explains
	@OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks $(if $(DATA),--data $(DATA)) $(if $(SIZE),--size $(SIZE)) $(PART)

.PHONY: fuzz
fuzz: $(STAMP) ## hold the API to its own description with FUZZ=1000 requests of each sort (minutes)
	@FUZZ=$(or $(FUZZ),1000) exec $(BIN)/python -m pytest tests/views/api/test_description.py

.PHONY: guide
guide: $(STAMP) ## take the pictures of docs/guide anew, from a demo newsroom of its own (needs a Chromium)
	@exec $(BIN)/python -m docs.guide.pictures

.PHONY: axe
axe: $(STAMP) ## what axe-core finds on every page, in both languages and themes (needs a Chromium)
	@exec $(BIN)/python -m tests.browser.every_page

.PHONY: messages
messages: $(STAMP) ## collect the strings to translate into claims/locale and compile what is translated
	$(BIN)/python manage.py makemessages $(addprefix --locale=,$(LANGUAGES)) --add-location=file --no-wrap \
		--ignore=tests --ignore=benchmarks
	$(BIN)/python manage.py compilemessages --ignore=.venv

.PHONY: lock
lock: $(STAMP) ## write requirements.txt from pyproject.toml; UPGRADE=--upgrade takes newer versions
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command "make lock" --quiet --output-file requirements.txt $(UPGRADE)

# The environment, made once and brought up to date when the lock changes.
$(STAMP): requirements.txt | $(BIN)/python
	@echo "Installing what requirements.txt lists (a few minutes the first time) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(BIN)/python:
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
		if $$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then \
			$$python -m venv $(VENV) && exit 0; \
			rm -rf $(VENV); \
			echo "$$python cannot make an environment: install its venv module (Debian: apt install python3-venv)."; \
			exit 1; \
		fi; \
	done; \
	echo "No Python from 3.11 to 3.13 was found: install one, or name it: make demo PYTHON=/path/to/python3.12"; \
	exit 1
