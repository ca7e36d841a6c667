"""Make what the site shows beside its pages, before a build: downloads, notebooks, verification.

Writes docs/snippets/ (clean programs and figures), docs/notebooks/ (one a chapter), docs/verification.md
and what recall.py gathers. Nothing is run: all comes from the pages and the records.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import sys
from pathlib import Path
from textwrap import dedent

import nbformat.v4 as notebook
import recall
from blocks import IMAGE, Block, blocks, kind, title, written
from pages import DASHBOARDS, output_flags
from snippet import ANNOTATION, NEEDS, ROOT, Fault, clean, find, needs, sections, unrun, where


def downloads(root: Path) -> None:
    """Write each snippet as a reader downloads it, and copy the figures, to docs/snippets/."""
    target = root / "docs" / "snippets"
    shutil.rmtree(target, ignore_errors=True)
    for path in find([], root):
        folder = target / path.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / path.name).write_text(clean(path.read_text("utf-8")), "utf-8")
        for figure in path.parent.glob(f"{path.stem}.*.svg"):
            shutil.copy(figure, folder)


def as_notebook(page: Path, root: Path, address: str = "") -> dict:
    """Return a page as a notebook: its prose, its code, and the recorded outputs and figures.

    `address` is the site's, for links to other pages; without it they are relative to
    /notebooks/<chapter>/. Raises Fault where the page includes what is not there.
    """
    cells, prose = [], []

    def flush() -> None:
        if prose:
            cells.append(notebook.new_markdown_cell("\n\n".join(prose)))
            prose.clear()

    for block in blocks(page):
        if block.kind == "text":
            prose.append(_plain(block, address or "../../"))
        elif block.kind == "image" and DASHBOARDS in block.lines[0]:
            prose.append(f"*On the page stands a picture here: {IMAGE.fullmatch(block.lines[0])[1]}*")
        elif block.kind == "image":
            if not cells or cells[-1].cell_type != "code":
                raise Fault(f"{where(page, block.line)}: an image that no code above it draws")
            file = root / IMAGE.fullmatch(block.lines[0])[2]
            if not file.exists():
                raise Fault(f"{where(page, block.line)}: {where(file)} is not there: run nox -s record")
            svg = file.read_text("utf-8")
            cells[-1].outputs.append(
                notebook.new_output("display_data", {"image/svg+xml": svg, "text/plain": "<Figure>"})
            )
        elif not block.include:
            prose.append("```\n" + "\n".join(line[block.indent :] for line in block.lines) + "\n```")
        else:
            chapter, idea, suffix, name = block.include.groups()
            source = root / "snippets" / chapter / f"{idea}.{suffix}"
            part = sections(source).get(name)
            commands = source.with_suffix(".sh").exists()
            if not part or (suffix == "txt" and not cells and not commands):
                raise Fault(f"{where(page, block.line)}: no section '{name}' in {where(source)} to show here")
            if commands:
                language = "bash" if suffix == "sh" else "text"
                prose.append(f"```{language}\n{ANNOTATION.sub('', part.text)}\n```")
                continue
            if suffix == "txt":
                cells[-1].outputs.insert(0, notebook.new_output("stream", text=part.text + "\n"))
                continue
            flush()
            cells.append(notebook.new_code_cell(ANNOTATION.sub("", part.text)))
            tags = output_flags(source, part) + ["skip-execution"] * bool(needs(source))
            cells[-1].metadata["tags"] = ["raises-exception" if t == "raises" else t for t in tags]
    flush()
    for number, cell in enumerate(cells):
        cell["id"] = f"{page.stem}-{number}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return notebook.new_notebook(cells=cells, metadata={"kernelspec": kernel})


def _plain(block: Block, address: str) -> str:
    """Return a paragraph of a page as a notebook can show it: no admonitions, no attribute lists."""
    text = "\n".join(line[block.indent :] for line in block.lines)
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)  # the front matter
    if answer := re.match(r'\?\?\? answer \w+ "(.*)"\n', text):  # stays folded
        title = re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(answer[1], quote=False))
        text = f"<details><summary>{title}</summary>\n\n{dedent(text[answer.end() :])}\n\n</details>"
    text = re.sub(r'^(?:!!!|===|\?\?\?\+?)(?: \w+)? "(.*)"$', r"**\1**", text, flags=re.M)
    text = re.sub(r"\n {4}", "\n", text) if text.startswith("**") else text
    text = re.sub(r"\{ ?[.#:][^}]*\}", "", text)
    return re.sub(r"\]\((\w+)\.md(#[\w-]+)?\)", rf"]({address}\1/\2)", text)


def verification(root: Path) -> str:
    """Return the page that says what was run, where, and what was not."""
    rows, origins, total, lacking = [], set(), 0, []
    for page in written(root):
        snippets = find([page.stem], root) if (root / "snippets" / page.stem).is_dir() else []
        if snippets:
            lacking += [path for path in snippets if unrun(path)]
            snippets = [path for path in snippets if not unrun(path)]
            shown = sum(len(sections(path.with_suffix(".txt"))) for path in snippets)
            drawn = len(list((root / "snippets" / page.stem).glob("*.svg")))
            rows.append(f"| [{title(page)}]({page.name}) | {len(snippets)} | {shown} | {drawn} |")
            total += len(snippets)
        for path in snippets:
            origins.add(path.with_suffix(".txt").read_text("utf-8").split("; ")[1].split(".\n")[0])
    evidence = "None of the programs has been run on an accelerator for this page yet."
    accelerator = root / "snippets" / "accelerator.json"
    if accelerator.exists():
        seen = json.loads(accelerator.read_text("utf-8"))
        evidence = (
            f"{seen['passed']} of {seen['programs']} programs gave the same output on {seen['device']} "
            f"with torch {seen['torch']}, within one percent or ten units of the last digit shown."
        )
    for path in lacking:
        wanted = " and ".join(NEEDS[need] for need in needs(path))
        evidence += (
            f"\n\nNot run, and shown without output: `{path.parent.name}/{path.name}`, which needs {wanted}."
        )
    return VERIFICATION.format(
        total=total, rows="\n".join(rows), origins="; ".join(sorted(origins)), evidence=evidence
    )


NOTEBOOK_SETTINGS = """\
description: A chapter of the PyTorch course as a notebook, with its programs, what they printed and their figures.
search:
  exclude: true
"""
VERIFICATION = """---
description: Which programs of this PyTorch course were run, on what, how their output is compared, and what has not been run.
---
# How it is proven

Nothing on this site was typed as output: each of its {total} programs was run, and what it
printed and drew was written down by the machine.

| chapter | programs | outputs | figures |
|---|---|---|---|
{rows}

## What happens on every change

- Each program runs alone, in a fresh process, in an empty folder, without a network, with
  warnings as errors.
- It runs twice, under different random seeds, and must print the same.
- What it prints is compared with what the page shows. Words and whole numbers must be
  equal. A float may be off by one unit of the last digit shown. Where an output is marked
  as one whose numbers differ from run to run, all but its numbers is compared.
- A study that takes minutes is recorded at full size; the tests run a smaller one, which its
  code states, and compare all but the numbers.
- Commands that start servers or several processes are run in a shell as they stand on the page.
- A real browser presses every copy button, and what lands on the clipboard is run.
- Every downloadable program and every notebook is run too.

## Where it was run

The outputs shown were recorded with {origins}.

{evidence}
"""


def main(root: Path = ROOT) -> int:
    """Make everything; return 1, say what is wrong and write nothing, if a page or a snippet is."""
    address = os.environ.get("SITE_URL", "")
    chapters = [page for page in written(root) if (root / "snippets" / page.stem).is_dir()]
    chapters = [page for page in chapters if page.stem != "index" and kind(page) in ("chapter", "reference")]
    try:
        made = {page.stem: as_notebook(page, root, address) for page in chapters}
        texts = {"verification.md": verification(root), **recall.gather(root)}
    except Fault as fault:
        print(fault, file=sys.stderr)
        return 1
    downloads(root)
    folder = root / "docs" / "notebooks"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / ".meta.yml").write_text(NOTEBOOK_SETTINGS)
    for name, contents in made.items():
        (folder / f"{name}.ipynb").write_text(json.dumps(contents, indent=1), "utf-8")
    for name, text in texts.items():
        (root / "docs" / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
