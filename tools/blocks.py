"""Pages as the tools read them: which pages there are, and the blocks of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from snippet import Fault, where

FENCE = re.compile(r"(\s*)(`{3,}|~{3,})\s*(.*)")
INCLUDE = re.compile(r'--8<-- "([a-z0-9_]+)/([a-z0-9_]+)\.(py|sh|(?:torch-\d+\.\d+\.)?txt):([a-z0-9_]+)"')
IMAGE = re.compile(r"!\[(.*)\]\((\S+)\)(\{.*\})?")
HEAD = re.compile(r"---\ndescription: (.+)\n(?:kind: ([a-z]+)\n)?(search:\n  boost: [\d.]+\n)?---\n# .+\n")
MADE = {
    "snippets",
    "notebooks",
    "verification.md",
    "errors.md",
    "rules.md",
    "exam.md",
}  # under docs/, written by prepare.py


@dataclass(frozen=True)
class Block:
    """A run of lines of a page: a `fence`, an `image` on a line of its own, or a `text` paragraph.

    `info` is what stands behind a fence's opening backticks; `indent` is in spaces.
    """

    kind: str
    line: int
    indent: int
    lines: tuple[str, ...]
    info: str = ""

    @property
    def include(self) -> re.Match | None:
        """The match of a fence's one include line: chapter, idea, suffix, section."""
        return INCLUDE.fullmatch(self.lines[0].strip()) if len(self.lines) == 1 else None

    @property
    def classes(self) -> set[str]:
        return set(re.findall(r"\.([a-z]+)(?=\s|\})", self.info)) or {self.info.split(" ")[0]}


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page in order; raises Fault for a fence that is never closed."""
    found: list[Block] = []
    lines = page.read_text("utf-8").splitlines()
    number = 0
    while number < len(lines):
        line, start = lines[number], number + 1
        indent = len(line) - len(line.lstrip())
        if fence := FENCE.fullmatch(line):
            body, number = [], number + 1
            while number < len(lines) and lines[number].strip() != fence[2]:
                body.append(lines[number])
                number += 1
            if number == len(lines):
                raise Fault(f"{where(page, start)}: this fence is never closed: add {fence[2]}")
            found.append(Block("fence", start, indent, tuple(body), fence[3]))
        elif IMAGE.fullmatch(line.strip()):
            found.append(Block("image", start, indent, (line.strip(),)))
        elif line.strip():
            body = [line]
            while number + 1 < len(lines) and (after := lines[number + 1]).strip():
                if FENCE.fullmatch(after):
                    break
                body.append(after)
                number += 1
            found.append(Block("text", start, indent, tuple(body)))
        number += 1
    return found


def written(root: Path) -> list[Path]:
    """Return the pages that people write: all Markdown under docs/ that prepare.py does not make."""
    docs = root / "docs"
    return [p for p in sorted(docs.rglob("*.md")) if p.relative_to(docs).parts[0] not in MADE]


def in_order(root: Path) -> list[Path]:
    """Return the pages that people write, those of the menu, in its order."""
    settings = (root / "mkdocs.yml").read_text("utf-8")
    menu = re.findall(r"^ +- (?:.+: )?(\w+)\.md$", settings, re.M)
    pages = {page.stem: page for page in written(root)}
    return [pages[name] for name in menu if name in pages]


def title(page: Path) -> str:
    """Return the title of a page."""
    return re.search(r"^# (.+)", page.read_text("utf-8"), re.M)[1]


def kind(page: Path) -> str:
    """Return the kind of a page, as its front matter says: one of KINDS in pages.py, "chapter" if it says nothing."""
    head = HEAD.match(page.read_text("utf-8"))
    return (head[2] if head else None) or "chapter"
