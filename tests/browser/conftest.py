"""What the browser tests share: the served site, the browser, and the table of numbers at the end."""

from __future__ import annotations

import http.server
import os
import threading

import pytest
from host import BELOW, CHROMIUM, FLAGS, NUMBERS, Host
from playwright.sync_api import sync_playwright

collect_ignore = ["node_modules"]


@pytest.fixture(scope="session")
def host() -> str:
    """The address of the served site."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{BELOW}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium, or Playwright's own where there is none."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        os.environ["CHROME_PATH"] = CHROMIUM or playwright.chromium.executable_path  # for Lighthouse
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, host):
    """Return a function that opens a page in a context of its own.

    The page gets two lists: `faults`, what the browser complains of, and `got`, all requests.
    """
    contexts = []

    def visit(address: str, **options):
        contexts.append(browser.new_context(reduced_motion="reduce", **options))
        contexts[-1].grant_permissions(["clipboard-read", "clipboard-write"])
        page = contexts[-1].new_page()
        page.faults, page.got = [], []
        page.on("console", lambda said: said.type == "error" and page.faults.append(f"console: {said.text}"))
        page.on("pageerror", lambda error: page.faults.append(f"script error: {error}"))
        page.on("request", lambda request: page.got.append(request))
        page.goto(host + address, wait_until="networkidle")
        return page

    yield visit
    for context in contexts:
        context.close()


def pytest_terminal_summary(terminalreporter) -> None:
    if NUMBERS:
        columns = list(dict.fromkeys(name for row in NUMBERS.values() for name in row))
        terminalreporter.section("measured in the browser")
        rows = {"page": dict(zip(columns, columns, strict=True)), **dict(sorted(NUMBERS.items()))}
        for page, row in rows.items():
            cells = (str(row.get(name, "-")).rjust(len(name) + 2) for name in columns)
            terminalreporter.line((page or "home").ljust(24) + "".join(cells))
