# Every command of the project. Each sets up what it needs; a second run is instant.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

BIN := .venv/bin

.PHONY: help site serve check test lint lock clean

help: ## list the commands
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' Makefile

site: .venv/site.done ## build the whole site, strictly, into site/
	@$(BIN)/newsroom build

serve: .venv/site.done ## preview at http://127.0.0.1:8000/, following every edit; drafts too
	@$(BIN)/mkdocs serve

check: .venv/site.done ## tell what is wrong, without building
	@$(BIN)/newsroom check

test: .venv/test.done ## run every test
	@sh scripts/setup/chromium.sh
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest

lint: .venv/test.done ## ruff and mypy
	@$(BIN)/ruff check scripts tests
	@$(BIN)/ruff format --check -q scripts tests
	@$(BIN)/mypy

lock: ## choose the newest versions anew (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra test -c requirements.txt pyproject.toml -o requirements-test.txt

clean: ## remove everything that can be made again
	rm -rf .venv site .site.* .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/python.done:
	@sh scripts/setup/venv.sh
	@touch $@

.venv/site.done: .venv/python.done requirements.txt pyproject.toml
	@echo "Setting up (once; about a minute) ..."
	@$(BIN)/pip install -q --require-hashes -r requirements.txt
	@$(BIN)/python scripts/setup/register.py
	@touch $@

.venv/test.done: .venv/site.done requirements-test.txt
	@echo "Setting up the tests (once) ..."
	@$(BIN)/pip install -q --require-hashes -r requirements-test.txt
	@touch $@
