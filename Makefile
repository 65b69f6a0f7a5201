# The project's commands. Each works from a fresh clone with Python 3.11+ and make, and again when run twice.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check help install install-dev docs format lock names list-weights gate clean bench bench-startup bench-documents \
  bench-reading bench-shipped bench-names bench-find bench-attribution bench-register bench-web

run: install ## read and check the founding article
	$(BIN)/undersigned check examples/chechnya-letter.txt

test: check ## everything: format, lint, types, import contract, tests

check: install-dev ## what CI runs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	PYTHONPATH=src $(BIN)/lint-imports
	$(BIN)/pytest

help: ## this list
	@awk -F ':[^#]*## ' '/^[a-z-]+:[^#]*## / { printf "%-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/installed
install-dev: $(VENV)/installed-dev

$(VENV)/installed: lock/run.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r lock/run.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/installed-dev: lock/dev.txt $(VENV)/installed
	$(BIN)/pip install --quiet --require-hashes -r lock/dev.txt
	scripts/system-packages
	touch $@

docs: install-dev ## renew the console blocks of the documents
	$(BIN)/python scripts/console_blocks.py
	$(BIN)/python scripts/shipped_readings.py

format: install-dev ## mend the layout
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: ## pin the dependencies again
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	  pyproject.toml --all-extras --group build -o lock/run.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	  pyproject.toml --all-extras --group build --group dev -o lock/dev.txt

list-weights: install-dev ## fit the weights by which lists that no rule knows are judged (ARGS=--folds shows how well)
	PYTHONPATH=src:. $(BIN)/python scripts/fit_lists.py $(ARGS)

bench-documents: install-dev ## bytes to documents: pages a second per format, on one core
	PYTHONPATH=src $(BIN)/python benchmarks/documents.py

bench-names: install-dev ## names to codes beside the libraries people use (installs those apart, in .venv-peers)
	test -x .venv-peers/bin/python || $(PYTHON) -m venv .venv-peers
	.venv-peers/bin/pip install --quiet -r benchmarks/names_resolve/requirements-peers.txt
	PYTHONPATH=src $(BIN)/python benchmarks/names_resolve/run.py --peers .venv-peers/bin/python

bench-find: install-dev ## states in running text beside other finders (installs those apart, in .venv-peers-find)
	test -x .venv-peers-find/bin/python || $(PYTHON) -m venv .venv-peers-find
	.venv-peers-find/bin/pip install --quiet -r benchmarks/names_find/requirements-peers.txt
	PYTHONPATH=src $(BIN)/python benchmarks/names_find/run.py --peers .venv-peers-find/bin/python

names: install-dev ## make the tables of names again: everyday names from CLDR, and the folded keys
	PYTHONPATH=src $(BIN)/python -m undersigned.names.cldr
	PYTHONPATH=src $(BIN)/python -m undersigned.names.keys

bench-attribution: install-dev ## who says what, on a corpus of your own: make bench-attribution DATA=path/to/polnear
	PYTHONPATH=src $(BIN)/python benchmarks/attribution.py --data "$(DATA)"

bench: bench-startup bench-documents bench-reading bench-shipped ## the benchmarks that take minutes and need no peers

bench-shipped: install-dev ## the register that ships: opening, positions, and how sure matches are
	PYTHONPATH=src $(BIN)/python benchmarks/shipped_register.py

bench-register: install-dev ## 100,000 statements, 5,000,000 attestations: adding, asking, verifying, size (about a quarter of an hour)
	PYTHONPATH=src $(BIN)/python benchmarks/register.py

bench-web: install-dev ## the site with 100,000 statements at 100 requests a second
	PYTHONPATH=src $(BIN)/python benchmarks/web.py

bench-startup: install-dev ## --help and check from nothing
	$(BIN)/python benchmarks/startup.py

gate: install-dev ## figures of all gold beside their floors; ARGS="[GOLD ...] [--wrong] [--update [--allow-regression]]"
	PYTHONPATH=src:. $(BIN)/python -m tests.gate $(ARGS)

bench-reading: install-dev ## statements and articles a second, text at hand, and long texts; real news with DATA=DIR, layouts with FACTS=DIR
	$(BIN)/python benchmarks/reading.py $(if $(DATA),--news "$(DATA)")
	$(if $(FACTS),$(BIN)/python benchmarks/layouts.py --facts $(FACTS))

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
