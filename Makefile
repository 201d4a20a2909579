# Everything a newcomer needs is two words: make demo, make test.
.DEFAULT_GOAL := help
.PHONY: help setup demo test lint bench clean
BIN := .venv/bin

help: ## List what make can do here
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Make .venv with everything in it (the others do this by themselves)
	@PYTHON="$(PYTHON)" scripts/setup

demo: setup ## Crawl the sample portal on this machine, then show and search what was archived
	@$(BIN)/newsarchive demo

test: setup ## Run the tests
	@$(BIN)/python -m pytest

lint: setup ## Check style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: setup ## Measure quality and speed of extraction on the sample portal's pages
	@$(BIN)/python benchmarks/quality.py
	@$(BIN)/python benchmarks/speed.py

clean: ## Remove .venv and all that tools leave behind (data/ stays)
	@rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
