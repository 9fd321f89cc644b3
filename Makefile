# Every command of the project. Each sets up what it needs; a second run is instant.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
# Which Python makes .venv; by default the newest one from 3.11 on.
export PYTHON

BIN := .venv/bin
PIP := $(BIN)/pip install -q --require-hashes --only-binary :all:
# One version for every Python from 3.11.0 on: Debian 12 has 3.11.2.
LOCK := --upgrade --universal --python-version 3.11 --fork-strategy fewest --generate-hashes --no-emit-index-url --no-header

# A venv knows its own path, and its Python may be gone: make it anew where either has changed.
ifneq ($(wildcard .venv/pyvenv.cfg),)
ifneq ($(shell grep -qF "$(CURDIR)/.venv" .venv/pyvenv.cfg && $(BIN)/python -c 'print("fine")' 2>/dev/null),fine)
$(shell rm -rf .venv)
endif
endif

SHARP := scripts/bench/photos

.PHONY: help site serve check test test-fast lint bench-check bench-photos rules lock clean

help: ## list the commands
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1\t\2/p' Makefile

site: .venv/site.done ## build the whole site, strictly, into site/
	@$(BIN)/newsroom build

serve: .venv/site.done ## preview at http://127.0.0.1:8000/ (or PORT=…), following every edit; drafts too
	@$(BIN)/newsroom serve $(if $(PORT),--port $(PORT))

check: .venv/site.done ## tell what is wrong, without building
	@$(BIN)/newsroom check $(if $(GITHUB_ACTIONS),--format github)

test: .venv/test.done ## run every test
	@sh scripts/setup/tools.sh
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest

test-fast: .venv/test.done ## run the tests that need no browser and little time
	@$(BIN)/pytest -m "not browser and not slow"

lint: .venv/test.done ## ruff, mypy, and which part may import which
	@$(BIN)/ruff check scripts tests
	@$(BIN)/ruff format --check -q scripts tests
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --no-logo

bench-check: .venv/site.done ## how the check's time grows
	@$(BIN)/python scripts/bench/bench_check.py

rules: .venv/site.done ## write the page on the rules anew
	@$(BIN)/python -m newsroom.checks.docs

lock: .venv/test.done ## choose the newest versions anew
	$(BIN)/uv pip compile -q $(LOCK) --extra setup pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile -q $(LOCK) --extra setup --extra test -c requirements.txt pyproject.toml -o requirements-test.txt

bench-photos: .venv/test.done $(SHARP)/node_modules/done ## compare the photos' cost with sharp and plain Pillow
	@PYTHONPATH=scripts $(BIN)/python -m bench.photos.bench_photos

clean: ## remove everything that can be made again
	rm -rf .venv site .site.* .pytest_cache .mypy_cache .ruff_cache .hypothesis .newsroom-cache/bench $(SHARP)/node_modules

.venv/python.done:
	@sh scripts/setup/venv.sh
	@touch $@

.venv/site.done: .venv/python.done requirements.txt pyproject.toml
	@echo "Setting up (once; about a minute) ..."
	@$(PIP) -r requirements.txt
	@$(BIN)/pip install -q --no-deps --no-build-isolation --no-index -e .
	@touch $@

.venv/test.done: .venv/site.done requirements-test.txt
	@echo "Setting up the tests (once) ..."
	@$(PIP) -r requirements-test.txt
	@touch $@

$(SHARP)/node_modules/done: $(SHARP)/package-lock.json
	@command -v node >/dev/null && command -v npm >/dev/null || { echo "make bench-photos needs node and npm: sudo apt-get install nodejs npm" >&2; exit 1; }
	@npm ci --prefix $(SHARP) --no-audit --no-fund
	@touch $@
