"""Every program of the course prints and draws what its page shows."""

import os

import pytest
from record import figure_path
from snippet import differences, find, same_figure, sections, where

PROGRAMS = find([])


@pytest.fixture(scope="session")
def results(runner, request):
    """Start all selected programs at once, two at a time, and hand out their results."""
    selected = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    return {each["path"]: runner.submit(each["path"]) for each in selected if "path" in each}


@pytest.mark.parametrize("path", PROGRAMS, ids=[f"{p.parent.name}/{p.stem}" for p in PROGRAMS])
def test_prints_what_is_shown(path, results, request):
    run = results[path]()
    mend = f"\nmend: nox -s record -- {path.parent.name}/{path.stem}"
    assert not run.fault, run.fault
    if os.environ.get("EVIDENCE"):
        assert run.device != "cpu", f"{where(path)}: evidence of an accelerator was asked for; none is found"
    torch = run.made_with.split(",")[0].removeprefix("torch ")
    request.config.evidence = {"device": run.device, "torch": torch, "programs": len(PROGRAMS)}
    parts, record = sections(path), sections(path.with_suffix(".txt"))
    for name, part in parts.items():
        shown = record[name].text if name in record else ""
        difference = differences(
            shown, run.output.get(name, ""), exact=run.device == "cpu", varies="varies" in part.flags
        )
        assert not difference, f"{where(path)}: section '{name}' prints something else:\n{difference}{mend}"
        figure = figure_path(path, name)
        assert figure.exists() == (name in run.figures), f"{where(path)}: figure of '{name}'{mend}"
        origin = path.with_suffix(".txt").read_text("utf-8").splitlines()[0]
        if figure.exists() and run.device == "cpu" and run.made_with.split(", ")[1] in origin:
            same = same_figure(figure.read_text("utf-8"), run.figures[name])
            assert same, f"{where(figure)} is not what {where(path)} draws{mend}"
