"""One runner for the whole session, and its summary at the end."""

import json
import os
from pathlib import Path

import pytest
from runner import Runner


@pytest.fixture(scope="session")
def runner(request):
    with Runner() as made:
        request.config.runner = made
        yield made


@pytest.fixture(scope="session", autouse=True)
def early(request):
    """Start the runner's server before the first test, so that it imports while others run."""
    if any("runner" in item.fixturenames for item in request.session.items if hasattr(item, "fixturenames")):
        request.getfixturevalue("runner")


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a program as one section of a snippet, and gives its path."""

    def write(code: str, flag: str = "", name: str = "planted") -> Path:
        path = tmp_path / f"{name}.py"
        path.write_text(f"# --8<-- [start:only] {flag}".rstrip() + f"\n{code}\n# --8<-- [end:only]\n")
        return path

    return write


def pytest_configure(config):
    config.evidence = {"device": "cpu"}  # what test_snippets.py saw; only an accelerator is news


def pytest_terminal_summary(terminalreporter, config):
    runner = getattr(config, "runner", None)
    if runner:
        terminalreporter.section("snippets")
        skipped = len(terminalreporter.stats.get("skipped", []))
        terminalreporter.line(f"{runner.summary()}; {skipped} tests skipped")
    if (target := os.environ.get("EVIDENCE")) and config.evidence["device"] != "cpu":
        evidence = config.evidence | {"passed": len(terminalreporter.stats.get("passed", []))}
        Path(target).write_text(json.dumps(evidence, indent=1) + "\n", "utf-8")
        terminalreporter.line(f"evidence written to {target}: {evidence}")
