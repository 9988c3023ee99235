BIN := .venv/bin
PYTHON := $(shell for each in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)

.PHONY: demo test check tour screens translations bench proof bundle format set-up

demo: set-up
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		echo "There is no screen here, so the tour runs instead."; \
		exec $(MAKE) --no-print-directory tour; \
	else exec $(BIN)/associate demo; fi

test: set-up
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: set-up
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

tour: set-up
	$(BIN)/python -m tests.journeys.tour

screens: set-up
	$(BIN)/python -m tests.screens

translations: set-up
	$(BIN)/python -m tools.translations update
	$(BIN)/python -m tools.translations check

bench: set-up
	$(BIN)/python -m bench

proof: set-up
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m proof --hypothesis-profile proof --timeout 0

bundle: set-up
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

format: set-up
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

set-up: system-libraries .venv/set-up

.PHONY: system-libraries
system-libraries:
	@test -n "$(PYTHON)" || { echo "Associate needs Python 3.11 or newer: apt-get install python3 python3-venv" >&2; exit 69; }
	@$(PYTHON) tools/system_libraries.py $(if $(wildcard $(BIN)/pip),,--venv)

.venv/set-up: pyproject.toml constraints.txt | system-libraries
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --quiet -c constraints.txt -e '.[central,dev]'
	@touch $@
