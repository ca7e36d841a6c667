"""Rewrite what snippets printed and drew: `nox -s record -- [chapter or chapter/idea ...]`.

With `--beside` first, on another release of torch: where a snippet prints something else there, keep
that beside its record, as <idea>.torch-2.11.txt, and remove what is kept there in vain.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from runner import Run, Runner
from snippet import Fault, differences, digest, find, older, same_figure, sections, sized, where

VARIES = "Its numbers vary; from the program with the digest {}."
FULL = "At full size, from the program with the digest {}."


def text(run: Run) -> str:
    """Return the record of a run: a line on its origin, then its output by section.

    Raises Fault if there is nothing to record, or if output would break the page.
    """
    if not run.output and not run.figures:
        raise Fault(f"{where(run.path)}: prints nothing and shows no figure: let it print its point")
    parts = [f"Written by `nox -s record`, not by hand; {run.made_with}, on {run.device}."]
    if sized(run.path):
        parts.append(FULL.format(digest(run.path)))
    elif any("varies" in part.flags for part in sections(run.path).values()):
        parts.append(VARIES.format(digest(run.path)))
    record = run.path.with_suffix(".txt")
    same = record.exists() and parts[-1] in record.read_text("utf-8").splitlines()[1:]
    before = sections(record) if same else {}
    for name, part in sections(run.path).items():
        if name not in run.output:
            continue
        if "--8<--" in run.output[name] or "```" in run.output[name]:
            raise Fault(f"{where(run.path)}: section '{name}' prints ``` or --8<--: the page can't hold it")
        old = before[name].text if name in before else None
        if old and "varies" in part.flags and not differences(old, run.output[name], varies=True):
            run.output[name] = old  # other numbers alone are no news, if the program is the same
        parts += [f"--8<-- [start:{name}]", run.output[name], f"--8<-- [end:{name}]"]
    return "\n".join(parts) + "\n"


def figure_path(path: Path, section: str) -> Path:
    """Return where the figure of a snippet's section is kept."""
    return path.with_name(f"{path.stem}.{section}.svg")


def keep(run: Run) -> list[str]:
    """Write the record and figures of a green run; return the names of the files that changed.

    Each file is written beside its place and then moved there, so that none is ever half
    written. Figures that the snippet no longer draws are removed.
    """
    files = {run.path.with_suffix(".txt"): text(run)}
    files |= {figure_path(run.path, name): svg for name, svg in run.figures.items()}
    stale = [f for f in run.path.parent.glob(f"{run.path.stem}.*.svg") if f not in files]
    changed = [f for f, new in files.items() if not f.exists() or f.read_text("utf-8") != new]
    for file in changed:
        beside = file.with_name(file.name + ".new")
        beside.write_text(files[file], "utf-8")
        os.replace(beside, file)
    for file in stale:
        file.unlink()
    return [file.name for file in changed] + [f"{file.name} (removed)" for file in stale]


def release(run: Run) -> str:
    """Return the release of torch that ran, as 2.15."""
    return ".".join(run.made_with.split(",")[0].removeprefix("torch ").split(".")[:2])


def keep_beside(run: Run) -> list[str]:
    """Keep what a green run printed beside the record of its snippet if it differs; return what changed."""
    beside = run.path.with_name(f"{run.path.stem}.torch-{release(run)}.txt")
    now = text(run) if mismatch(run, run.path.with_suffix(".txt")) else None
    before = beside.read_text("utf-8") if beside.exists() else None
    if now == before:
        return []
    if now:
        beside.write_text(now, "utf-8")
    else:
        beside.unlink()
    return [f"{beside.name}{'' if now else ' (removed)'}"]


def mismatch(run: Run, record: Path | None = None) -> str:
    """Compare a run with the record of its snippet; return what differs and how to mend it, or "".

    Without `record`, that is the one kept for this release of torch, or else the one for all.
    """
    if run.fault:
        return run.fault
    path = run.path
    if not record:
        beside = older(path, release(run))
        record = beside[0] if beside else path.with_suffix(".txt")
    mend = f"\nmend: nox -s record -- {path.parent.name}/{path.stem}"
    if not record.exists():
        return f"{where(path)}: has no record of what it prints{mend}"
    shown, origin = sections(record), record.read_text("utf-8").splitlines()[0]
    if run.made_with and f"torch {release(run)}." not in origin:
        mend = f"\nmend: nox -s \"matrix(torch='oldest')\" -- --record {path.parent.name}/{path.stem}"
    small = sized(path)
    if small and FULL.format(digest(path)) not in record.read_text("utf-8"):
        return f"{where(path)}: has changed since it was recorded at full size{mend}"
    for name, part in sections(path).items():
        expected = shown[name].text if name in shown else ""
        how = {"exact": run.device == "cpu", "varies": small or "varies" in part.flags}
        if difference := differences(expected, run.output.get(name, ""), **how):
            return f"{where(path)}: section '{name}' prints something else:\n{difference}{mend}"
        figure = figure_path(path, name)
        if figure.exists() != (name in run.figures):
            return f"{where(path)}: section '{name}' drew {'no' if figure.exists() else 'a new'} figure{mend}"
        # Another release of matplotlib draws the same picture in other words.
        alike = (
            name in run.figures
            and how["exact"]
            and not how["varies"]
            and run.made_with.split(", ")[1] in origin
        )
        if alike and not same_figure(figure.read_text("utf-8"), run.figures[name]):
            return f"{where(figure)}: is not what {where(path)} draws now{mend}"
    return ""


def main(names: list[str]) -> int:
    """Record the named snippets; return 1 if one of them failed, and leave its record as it was."""
    write = keep_beside if names[:1] == ["--beside"] else keep
    names = names[write is keep_beside :]
    try:
        paths = find(names)
    except Fault as fault:
        print(fault, file=sys.stderr)
        return 2
    failed = 0
    with Runner() as runner:
        for result in [runner.submit(path, full=sized(path)) for path in paths]:
            run = result()
            try:
                if run.fault:
                    raise Fault(run.fault)
                if run.lacks:
                    print(f"{where(run.path)}: not run: needs {run.lacks}; record left as it was")
                    continue
                print(f"{where(run.path)}: {', '.join(write(run)) or 'unchanged'}")
            except Fault as fault:
                failed += 1
                print(f"FAILED, record left as it was: {fault}\n", file=sys.stderr)
        print(f"{runner.summary()}; Python {platform.python_version()}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
