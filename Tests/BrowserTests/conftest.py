"""The built site (folder SITE_DIR) and a browser to read it with."""

import functools
import http.server
import os
import pathlib
import shutil
import threading

import pytest
from playwright.sync_api import sync_playwright


USUAL = {"width": 1280, "height": 720}

# What Chromium starts anew for each context and no test looks at: the list below its address bar. A later list
# of features takes the place of an earlier one, so what Playwright switches off for steady tests is named again.
UNUSED = [
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "MediaRouter",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
]


def site_folder() -> pathlib.Path:
    folder = os.environ.get("SITE_DIR")
    if not folder:
        pytest.exit("SITE_DIR must name the folder of a built site", returncode=2)
    return pathlib.Path(folder).resolve()


def page_paths() -> list[str]:
    """Paths of all pages, of the chapters' sheets to print those of the first; of a large site a sample that
    has every kind of page."""
    site = site_folder()
    paths = sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))
    sheets = [p for p in paths if p.startswith("flashcards/") and p.count("/") > 1 and "/print-" in p]
    paths = [p for p in paths if p not in sheets[2:]]
    if len(paths) <= 60:
        return paths
    return sorted(set(paths[:: len(paths) // 50] + [p for p in paths if p.count("/") < 2]))


def pytest_generate_tests(metafunc):
    if "path" in metafunc.fixturenames:
        metafunc.parametrize("path", page_paths())


@pytest.fixture(scope="session")
def site() -> pathlib.Path:
    return site_folder()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            args=["--no-sandbox", "--disable-features=" + ",".join(UNUSED)],
        )
        yield browser
        browser.close()


def failed(page, request):
    """Keeps a failure; what a page itself takes back, or leaves behind, has not failed."""
    if request.failure != "net::ERR_ABORTED":
        page.problems.append("failed: " + request.url)


def watched(page):
    """The page, with lists of what the console and the network say from now on."""
    page.problems = []
    page.requested = []
    page.on("console", lambda m: m.type == "error" and page.problems.append(m.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("request", lambda request: page.requested.append(request.url))
    page.on("requestfailed", lambda request: failed(page, request))
    return page


@pytest.fixture
def open_page(browser):
    """Opens a URL in a fresh context, with a script that runs before those of the page."""
    contexts = []

    def open_page(url: str, script=None, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = watched(context.new_page())
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def window(browser):
    context = browser.new_context()
    context.add_init_script("try { localStorage.clear(); sessionStorage.clear() } catch {}")
    yield watched(context.new_page())
    context.close()


@pytest.fixture
def visit(window):
    """Opens a URL in the one window of all visits, at a quarter of what a fresh context costs. For tests that
    only look. A page finds nothing kept, and complaints about the page before do not reach it."""

    def visit(url: str, viewport=USUAL, reduced_motion="no-preference"):
        window.goto("about:blank")
        window.problems, window.requested = [], []
        window.set_viewport_size(viewport)
        window.emulate_media(color_scheme="light", reduced_motion=reduced_motion)
        window.goto(url)
        return window

    return visit


@pytest.fixture(scope="session")
def sub_path_url(site, tmp_path_factory):
    """The site served over HTTP under /some/where/."""
    root = tmp_path_factory.mktemp("served")
    (root / "some").mkdir()
    (root / "some" / "where").symlink_to(site)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    handler = functools.partial(Quiet, directory=str(root))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/some/where/"
    server.shutdown()
