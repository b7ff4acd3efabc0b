# The commands of the project. On Windows use the `uv run …` lines that the README gives.
SHELL := /bin/sh
UV := $(shell command -v uv 2>/dev/null || echo "$$HOME/.local/bin/uv")
RUN := "$(UV)" run --quiet
export UV_NO_PROGRESS ?= 1

.PHONY: help demo run test check check-all bench format translations setup

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: setup ## Watch people being recognised, punched in and exported, on built-in pictures
	$(RUN) attendance demo --screenshots screenshots

run: setup ## Open the kiosk on the webcam
	$(RUN) attendance kiosk

screenshots: setup ## Take the pictures in docs/ anew (ALL=1: every size and the longest language, into FOLDER)
	$(RUN) attendance screenshots $(if $(ALL),$(or $(FOLDER),screenshots) --all,docs/screenshots)

test: setup ## Lint, type check, check the architecture, run the tests
	$(RUN) ruff format --check .
	$(RUN) ruff check .
	$(RUN) mypy
	$(RUN) lint-imports
	$(RUN) pytest -n 2 --dist loadfile

check: test ## The same as test

check-all: setup ## Everything, the slow tests included
	$(MAKE) test
	HYPOTHESIS_PROFILE=random $(RUN) pytest -m "slow or bench" --timeout 1800

bench: setup ## Measure speed against peers on the same input
	$(RUN) --group bench pytest -m bench -s --timeout 1800

format: setup ## Format the code and fix what can be fixed automatically
	$(RUN) ruff format .
	$(RUN) ruff check --fix .

translations: setup ## Collect new sentences, compile the translations, name what is missing or faulty
	$(RUN) python scripts/translations.py update
	$(RUN) python scripts/translations.py release
	$(RUN) python scripts/translations.py check

setup:
	@sh scripts/setup.sh
