"""The laws that bind a page to its snippets, and the shape of a chapter."""

from __future__ import annotations

import ast
import difflib
import re
from pathlib import Path

import cards
import yaml
from blocks import HEAD, IMAGE, blocks, written
from snippet import (
    ANNOTATION,
    FIRST,
    SHOWN,
    SIZE,
    Fault,
    Section,
    needs,
    older,
    programs,
    sections,
    sized,
    unrun,
    where,
)

KINDS = {  # of pages, and the headings at the end of each
    "chapter": ("## Recall", "## Quiz", "## Exercises", "## Next"),
    "reference": ("## Recall", "## Next"),
    "cards": (),
    "list": (),
    "sheet": (),
}
ANSWER = re.compile(
    r'^\?{3} answer (?:(right) "[^"]+"\n {4}Yes\.|(wrong) "[^"]+"\n {4}No\.)(?= \S+ \S)', re.M
)
LINES, COLUMNS = 60, 76
LOOP = "training_loop/one_loop.py"  # the home of the functions that train and evaluate every model
OUTDATED = {  # what a program may not call, and what it calls in its place
    r"\bpretrained=": "weights=",
    r"\bsuper\(\w": "super()",
    r"\btorch\.(cuda\.)?\w*Tensor\(": "torch.tensor(...)",
    r"\b(w|x|y|weights?|bias|p|param|parameter|grad|loss|output|outputs|tensor)\.data\b": "detach(), or torch.no_grad()",
    r"\.cuda\(\)": ".to(device)",
    r"torchvision import transforms|torchvision\.transforms(?!\.v2| import v2)": "torchvision.transforms.v2",
    r"\btorch\.cuda\.amp\b": "torch.amp",
    r"(?<!tf\.)(?<!keras\.)\bVariable\(": "a tensor with requires_grad=True",
}
LANGUAGES = {".py": "python", ".sh": "bash"}
MLFLOW = re.compile(r"^\s*(?:import|from) mlflow\b|\bmlflow (?:server|ui)\b", re.M)
DASHBOARDS = "assets/dashboards/"  # pictures under docs/, made by tools/dashboards.py


def check(root: Path) -> list[str]:
    """Return every breach of the laws of pages and snippets in a repository, as texts."""
    faults: list[str] = []
    pages = {page.stem: page for page in written(root)}
    for folder in sorted(p for p in (root / "snippets").iterdir() if p.is_dir()):
        faults += check_folder(folder)
        if folder.name not in pages:
            faults.append(f"{where(folder)}: no page shows it: write docs/{folder.name}.md")
    for page in pages.values():
        try:
            faults += check_page(page, root)
        except Fault as fault:
            faults.append(str(fault))
    return faults + check_loop(root)


def check_loop(root: Path) -> list[str]:
    """Return where a snippet's functions differ from those of the same name in the course's one loop."""

    def functions(path: Path) -> dict[str, str]:
        try:
            found = ast.parse(path.read_text("utf-8")).body
        except SyntaxError:
            return {}  # its run will tell
        return {f.name: ast.dump(f) for f in found if isinstance(f, ast.FunctionDef)}

    home = root / "snippets" / LOOP
    one = functions(home) if home.exists() else {}
    return [
        f"{where(path)}: its {name}() is not that of snippets/{LOOP}: copy it from there, or rename it"
        for path in sorted((root / "snippets").glob("*/*.py"))
        for name, text in functions(path).items()
        if one.get(name, text) != text
    ]


def check_folder(folder: Path) -> list[str]:
    """Return what is wrong with the files of a chapter's snippets, the page left aside."""
    faults = []
    for path in sorted(p for p in folder.iterdir() if p.name[0] not in "._"):
        idea = path.name.split(".")[0]
        its = [program for program in programs(folder) if program.stem == idea]
        command = f"nox -s record -- {folder.name}/{idea}"
        if path.suffix not in (*LANGUAGES, ".txt", ".svg") or not its:
            faults.append(f"{where(path)}: belongs to no program: remove it, or add {idea}.py")
            continue
        if len(its) > 1:
            faults.append(f"{where(path)}: two programs are called {idea}: rename one")
            continue
        program = its[0]
        try:
            parts = sections(program)
            if path == program:
                lines, text = visible(path), path.read_text("utf-8")
                told, uses = text.find("MLFLOW_DISABLE_TELEMETRY"), MLFLOW.search(text)
                if uses and not -1 < told < uses.start():
                    faults.append(
                        f"{where(path)}: uses MLflow, which reports its use to its makers: set "
                        'MLFLOW_DISABLE_TELEMETRY to "true" before'
                    )
                for number, line in enumerate(text.splitlines(), 1):
                    if "# tests:" in line and not SIZE.fullmatch(line):
                        faults.append(
                            f"{where(path, number)}: a size is `name = number  # tests: number`, at the left margin"
                        )
                    if len(line) > COLUMNS:
                        faults.append(f"{where(path, number)}: over {COLUMNS} columns: break the line")
                    for pattern, modern in OUTDATED.items():
                        if old := re.search(pattern, line):
                            faults.append(f"{where(path, number)}: {old[0]} is outdated: use {modern}")
                if len(lines) > LINES:
                    faults.append(f"{where(path)}: {len(lines)} lines, over {LINES}: make two ideas of it")
                if any("raises" in part.flags for part in list(parts.values())[:-1]):
                    faults.append(f"{where(path)}: only the last section may be marked `raises`")
                if late := set().union(*(FIRST & part.flags for part in list(parts.values())[1:])):
                    faults.append(
                        f"{where(path)}: {', '.join(sorted(late))}: mark it at the first section, for the whole program"
                    )
                if not path.with_suffix(".txt").exists() and not unrun(path):
                    faults.append(f"{where(path)}: has no record of what it prints: run {command}")
            stale = sections(path).keys() - parts if path.suffix == ".txt" else set()
            if path.suffix == ".svg":
                stale = {path.name.split(".")[1]} - parts.keys()
            if stale:
                faults.append(f"{where(path)}: {sorted(stale)}: no such section: run {command}")
        except Fault as fault:
            faults.append(str(fault))
    return faults


def visible(path: Path) -> list[str]:
    """Return the lines of a snippet that a reader sees."""
    return [line for part in sections(path).values() for line in part.text.strip("\n").splitlines()]


def check_page(page: Path, root: Path) -> list[str]:
    """Return what is wrong with a page: its shape, its fences, and how they match the snippets.

    Every fence holds one include (`console` fences aside); each snippet of the folder is
    shown whole, once and in order; output and figure stand right under their code.
    """
    faults: list[str] = []
    folder = root / "snippets" / page.stem
    files = {path.stem: path for path in programs(folder)}
    parts = {idea: sections(path) for idea, path in files.items()}
    shown: dict[str, list[str]] = {idea: [] for idea in parts}
    found = blocks(page)
    text = "\n".join(line for block in found if block.kind == "text" for line in block.lines)
    faults += check_shape(page, text) if page.stem != "index" else []
    faults += cards.check_page(page, root)
    used: set[int] = set()  # outputs and images that stand right under their code

    for at, block in enumerate(found):
        here = where(page, block.line)
        if block.kind == "text":
            if "--8<--" in "".join(block.lines):
                faults.append(f"{here}: an include outside a fence: put it into a python fence")
            if any(re.match(r"\s*</?(pre|code|div|img|script)\b", line) for line in block.lines):
                faults.append(f"{here}: raw HTML: write Markdown")
        if block.kind == "image":
            alt, source, _ = IMAGE.fullmatch(block.lines[0]).groups()
            if len(alt) < 20:
                faults.append(f"{here}: the image is not described: say between [ ] what it shows")
            if source.startswith(DASHBOARDS):
                if not (root / "docs" / source).exists():
                    faults.append(f"{here}: no picture docs/{source}: run nox -s dashboards")
            elif at not in used:
                faults.append(f"{here}: this image is not right under the code that draws it: move it")
        if block.kind != "fence" or "console" in block.classes:
            continue
        if not block.include:
            faults.append(
                f"{here}: code or output is typed into the page: a fence holds one line, "
                f'--8<-- "{page.stem}/idea.py:section"'
            )
            continue
        chapter, idea, suffix, section = block.include.groups()
        if problem := _unknown(page, parts, chapter, idea, section):
            faults.append(f"{here}: {problem}")
            continue
        part = parts[idea][section]
        if suffix.endswith("txt"):
            if at not in used:
                faults.append(
                    f"{here}: output of {files[idea].name} is away from its code: put it right under it"
                )
            elif block.classes != {"text", "output", *(flags := output_flags(files[idea], part))}:
                words = "".join(f" .{flag}" for flag in flags)
                faults.append(f"{here}: open this output with {{ .text .output{words} }}")
            continue
        program = files[idea]
        marks, language = needs(program) + ["unrun"] * unrun(program), LANGUAGES[program.suffix]
        if block.classes != {language, *marks} or f'title="{program.name}"' not in block.info:
            words = "".join(f" .{mark}" for mark in marks)
            faults.append(f'{here}: open this fence with {{ .{language}{words} title="{program.name}" }}')
        if "hl_lines" in block.info:
            faults.append(f"{here}: points into code by a line number: use a remark, # (1)!")
        shown[idea].append(section)
        faults += _check_under(page, folder, idea, part, found, at, used)

    for idea, names in shown.items():
        every = list(parts[idea])
        file = where(files[idea])
        if not names:
            faults.append(f"{file}: shown on no page: include it in {where(page)}, or delete it")
        elif names != every:
            faults.append(f"{where(page)}: shows sections {names} of {file}; it must show {every}")
    return faults


def output_flags(program: Path, part: Section) -> list[str]:
    """Return the classes that the output of a section bears on its page, `text` and `output` aside."""
    return sorted(part.flags & SHOWN) + ["full"] * sized(program)


def _unknown(page: Path, parts: dict, chapter: str, idea: str, section: str) -> str:
    if chapter != page.stem:
        return f"includes from '{chapter}': a page shows snippets/{page.stem}/ alone"
    if idea not in parts:
        near = difflib.get_close_matches(idea, parts, 1) or sorted(parts)[:3]
        return f"no file snippets/{chapter}/{idea}.py; near it: {', '.join(near)}"
    if section not in parts[idea]:
        return f"no section '{section}' in {idea}.py; it has {', '.join(parts[idea])}"
    return ""


def _check_under(page, folder, idea, part: Section, found, at, used) -> list[str]:
    """Check what stands under a code fence: its annotations, its output, its figure."""
    faults, after = [], at + 1
    here = where(page, found[at].line)
    marks = len(ANNOTATION.findall(part.text))
    if marks:
        notes = []
        while after < len(found) and found[after].kind == "text":
            is_note = re.match(r"\s*\d+\.\s", found[after].lines[0])
            if not is_note and found[after].indent <= found[at].indent:
                break
            notes += [line for line in found[after].lines if re.match(r"\s*\d+\.\s", line)]
            after += 1
        if len(notes) != marks:
            faults.append(f"{here}: {marks} annotation marks, but {len(notes)} notes right under the code")
    record = folder / f"{idea}.txt"
    name = f"snippets/{page.stem}/{idea}.{part.name}.svg"
    expected = []
    if record.exists() and part.name in sections(record):
        expected.append(("output", f'--8<-- "{page.stem}/{idea}.txt:{part.name}"'))
    for other in older(folder / f"{idea}.py"):
        if part.name in sections(other):
            release = other.name.split(".", 1)[1].removesuffix(".txt")
            expected.append(("remark", f"On {release.replace('-', ' ')} it reads:"))
            expected.append(("output", f'--8<-- "{page.stem}/{other.name}:{part.name}"'))
    if (folder / f"{idea}.{part.name}.svg").exists():
        expected.append(("figure", f"({name})"))
    for what, line in expected:
        if after < len(found) and line in "".join(found[after].lines):
            used.add(after)
            after += 1
        else:
            faults.append(f"{here}: the {what} of {idea}.py:{part.name} must stand right under it: {line}")
    return faults


def check_shape(page: Path, text: str) -> list[str]:
    """Check that a page has the parts of its kind.

    A chapter: promise, why, recall, quiz, exercises with solutions, next. A `kind: reference`: no quiz and no
    exercises. Cards (see cards.py), a list, a sheet to print: the promise alone.
    """
    faults = []

    def need(good, what):
        if not good:
            faults.append(f"{where(page)}: {what}")

    head = HEAD.match(text)
    kind = (head[2] if head else None) or "chapter"
    need(head, "begins with front matter (---, description: ..., ---) and a `# Title`")
    need(kind in KINDS, f"unknown kind '{kind}': known are {', '.join(KINDS)}")
    try:
        yaml.safe_load(text.split("\n---\n")[0])
    except yaml.YAMLError:
        need(False, "its front matter is not YAML: put the description into 'quotes', as it holds a colon")
    if head:
        need(80 <= len(head[1].strip("\"'")) <= 160, "its description is not 80 to 160 characters long")
        promise = text[head.end() :].split("\n")[0]
        need(re.match(r"\w", promise), "under the title stands one paragraph, the promise")
    shape = KINDS.get(kind, ())
    need(not shape or re.search(r"^## Why", text, re.M), "has no `## Why ...` section")
    at = [text.find(f"\n{heading}\n") for heading in shape]
    need(-1 not in at and at == sorted(at), f"needs {', '.join(shape)}, in this order, at its end")
    if faults or not shape:
        return faults
    recall, *middle, after = (text[a:b] for a, b in zip(at, [*at[1:], None], strict=True))
    need("\n- " in recall, "`## Recall` is a list of short rules")
    need("](" in after, "`## Next` links to nothing")
    if not middle:
        return faults
    quiz, exercises = middle
    tasks = exercises.split("\n### ")[1:]
    need(len(tasks) >= 3, f"has {len(tasks)} exercises, fewer than three")
    need(any("Find the bug" in task for task in tasks), "no exercise is a `Find the bug: ...`")
    for task in tasks:
        name = task.split("\n")[0]
        need('??? success "Solution"' in task, f"exercise '{name}' has no folded solution")
        need('??? tip "Hint"' in task, f"exercise '{name}' has no folded hint")
        need(re.search(r"\*(Easy|Medium|Hard), \d+ minutes\.\*", task), f"'{name}': no level and minutes")
    return faults + check_quiz(page, quiz)


def check_quiz(page: Path, quiz: str) -> list[str]:
    """Check that a quiz has five questions, each with one right answer and a reason for every one."""
    faults, places = [], []
    _, *parts = re.split(r"^\*\*\d+\. (.+)\*\*$", quiz, flags=re.M)
    if len(parts) < 10:
        faults.append(f"{where(page)}: has {len(parts) // 2} questions (`**1. ...?**`), fewer than five")
    for question, text in zip(parts[::2], parts[1::2], strict=True):
        here = f"{where(page)}: question '{question}'"
        kinds = [right or wrong for right, wrong in ANSWER.findall(text)]
        if len(kinds) != len(re.findall(r"^\?\?\?", text, re.M)):
            faults.append(
                f'{here}: an answer is `??? answer right "..."` and under it, indented, "Yes." and a reason, '
                'or `??? answer wrong "..."` and "No." and a reason'
            )
        elif len(kinds) < 3 or kinds.count("right") != 1:
            faults.append(f"{here}: needs three or more answers, one of them right, not {kinds}")
        else:
            places.append(kinds.index("right") + 1)
    if len(places) > 1 and len(set(places)) == 1:
        faults.append(f"{where(page)}: the right answer is always number {places[0]}: mix them")
    return faults
