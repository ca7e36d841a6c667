"""Cards: a page of errors or of silent mistakes, each with the program that shows it and the one that mends it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from blocks import HEAD, Block, blocks, kind, written
from snippet import NUMBER, Fault, sections, where

TITLE = re.compile(r"### (.+) \{ #([a-z0-9_]+) \}")
MESSAGE = re.compile(r"^[\w.]*(?:Error|Warning|Exception|StopIteration)\b.*", re.M | re.S)


@dataclass
class Card:
    """One card: a `loud` one shows a message, any other two numbers.

    `message` is what the faulty program printed: from the class of the error on, or the wrong number.
    """

    page: Path
    line: int
    title: str
    idea: str
    group: str
    blocks: list[Block] = field(default_factory=list)
    loud: bool = False
    message: str = ""
    faults: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"{self.page.name}#{self.idea}"

    def said(self, label: str) -> str:
        """Return the paragraph that begins with a label, without it; "" if there is none."""
        for block in self.blocks:
            if block.kind == "text" and block.lines[0].startswith(f"**{label}:** "):
                return " ".join(block.lines).removeprefix(f"**{label}:** ")
        return ""

    @property
    def shown(self) -> list[str]:
        """The sections of programs that it shows, in order, as idea:section."""
        includes = [block.include for block in self.blocks if block.kind == "fence" and block.include]
        return [f"{match[2]}:{match[4]}" for match in includes if match[3] == "py"]


def cards(page: Path, root: Path) -> list[Card]:
    """Return the cards of a page in order, each with what is wrong with it."""
    found: list[Card] = []
    group = ""
    for block in blocks(page):
        first = block.lines[0] if block.lines and block.kind == "text" else ""
        if first.startswith("## "):
            group = first.removeprefix("## ")
        elif first.startswith("### "):
            title = TITLE.fullmatch(first)
            found.append(Card(page, block.line, *(title.groups() if title else (first[4:], "")), group))
        elif found:
            found[-1].blocks.append(block)
    for card in found:
        card.faults = [
            f"{where(page, card.line)}: the card '{card.title}' {fault}" for fault in _look(card, root)
        ]
    return found


def _look(card: Card, root: Path) -> list[str]:
    """Read what a card's programs printed into it; return what is wrong with the card."""
    folder = root / "snippets" / card.page.stem
    if not card.idea:
        return ["has no id: end its heading with { #idea }, the name of its program"]
    try:
        parts = sections(folder / f"{card.idea}.py")
        printed = sections(folder / f"{card.idea}.txt")
    except Fault as fault:
        return [f"has no program, or no record: {fault}"]
    faults = []
    if not (card.said("Why") and re.search(r"\]\(\w+\.md", card.said("More"))):
        faults.append("needs a `**Why:** ...` and a `**More:** ...` that links to a chapter")
    if "wrong" in parts and "right" in parts:
        outputs = [printed[name].text if name in printed else "" for name in ("wrong", "right")]
        card.message = outputs[0]
        want = [f"{card.idea}:{name}" for name in parts]
        if not all(map(NUMBER.search, outputs)) or outputs[0] == outputs[1]:
            faults.append("must print a number in `wrong` and another in `right`")
        if list(parts)[-1] != "right" or "assert " not in parts["right"].text:
            faults.append("must end in a section `right` with an `assert` that compares the two")
    else:
        card.loud = True
        said = MESSAGE.search(printed["fails"].text) if "fails" in printed else None
        card.message = said[0] if said else ""
        want = [f"{card.idea}:{name}" for name in parts] + [f"{card.idea}_mended:mended"]
        if not card.message:
            faults.append("needs a section `fails` that prints an error or a warning, or `wrong` and `right`")
    if card.shown != want:
        faults.append(f"shows {card.shown}; it must show {want}")
    return faults


def every(root: Path) -> list[Card]:
    """Return all cards of the course, page by page."""
    return [card for page in written(root) if kind(page) == "cards" for card in cards(page, root)]


def check_page(page: Path, root: Path) -> list[str]:
    """Return what is wrong with the cards of a page."""
    if kind(page) != "cards":
        return []
    found = cards(page, root)
    faults = [] if found else [f"{where(page)}: has no card: begin one with `### Message {{ #idea }}`"]
    if not HEAD.match(page.read_text("utf-8"))[3]:
        faults.append(f"{where(page)}: under `kind: cards` stand `search:` and, indented, `boost: 1.2`")
    return faults + [fault for card in found for fault in card.faults]
