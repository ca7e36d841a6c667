"""Every program of the course prints and draws what its page shows."""

import os

import pytest
from record import mismatch
from snippet import find, where

PROGRAMS = find([])


@pytest.fixture(scope="session")
def results(runner, request):
    """Start all selected programs at once, two at a time, and hand out their results."""
    selected = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    return {each["path"]: runner.submit(each["path"]) for each in selected if "path" in each}


def skip_what_did_not_run(run):
    if run.lacks:
        pytest.skip(f"{where(run.path)} needs {run.lacks}")


@pytest.mark.parametrize("path", PROGRAMS, ids=[f"{p.parent.name}/{p.stem}" for p in PROGRAMS])
def test_prints_what_is_shown(path, results, request):
    run = results[path]()
    skip_what_did_not_run(run)
    torch = run.made_with.split(",")[0].removeprefix("torch ")
    request.config.evidence = {"device": run.device, "torch": torch, "programs": len(PROGRAMS)}
    assert not (wrong := mismatch(run)), wrong
    if os.environ.get("EVIDENCE"):
        assert run.device != "cpu", f"{where(path)}: ran on the CPU: no accelerator is found here"
