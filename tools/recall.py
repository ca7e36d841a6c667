"""What is gathered from all pages for recall: the rules, the exam, the list of errors, the deck of cards."""

from __future__ import annotations

import csv
import hashlib
import html
import io
import re
from pathlib import Path

from blocks import in_order, kind, title
from cards import every
from markdown import markdown
from snippet import clean

RECALL = re.compile(r"^## Recall\n(.+?)(?=^## )", re.M | re.S)
QUIZ = re.compile(r"^## Quiz\n(.+?)(?=^## )", re.M | re.S)
QUESTION = re.compile(r"^\*\*\d+\. (.+)\*\*\n", re.M)
ANSWER = re.compile(r'^\?{3} answer (right|wrong) "(.+)"\n((?: {4}.*\n?)+)', re.M)
TERM = re.compile(r"^(\w.*)\n:   (.+)", re.M)
LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
LAST_LINK = re.compile(r" \[[^\]]+\]\([^)]+\)$")
DECK = "snippets/pytorch_deck.txt"


def part(page: Path, pattern: re.Pattern) -> str:
    """Return a part of a page, "" if it has none, with links to its own sections made links to the page."""
    found = pattern.search(page.read_text("utf-8"))
    return found[1].strip().replace("](#", f"]({page.name}#") if found else ""


def rules(root: Path) -> str:
    """Return the page of all rules: the checklist, then the Recall of every chapter."""
    lists = [f"## [{title(p)}]({p.name})\n\n{part(p, RECALL)}" for p in in_order(root) if part(p, RECALL)]
    return RULES + "\n\n".join(lists) + "\n"


def questions(page: Path) -> list[tuple[str, str]]:
    """Return the questions of a page's quiz, each with the text of its answers."""
    texts = QUESTION.split(part(page, QUIZ) + "\n")[1:]
    return list(zip(texts[::2], texts[1::2], strict=True))


def exam(root: Path) -> str:
    """Return the page of all quizzes, its questions counted through."""
    parts, number = [], 0
    for page in in_order(root):
        asked = questions(page)
        chapter = []
        for question, answers in asked:
            number += 1
            chapter.append(f"**{number}. {question}**\n\n{answers.strip()}")
        if asked:  # in a block of its own, which course.css lays out when it is seen
            parts += [
                f"## [{title(page)}]({page.name})",
                '<div class="course-part" markdown>',
                *chapter,
                "</div>",
            ]
    return EXAM.format(count=number, deck=DECK) + "\n\n".join(parts) + "\n"


def errors(root: Path) -> str:
    """Return the page that lists every card."""
    cards, parts = every(root), []
    for page in in_order(root):
        if kind(page) != "cards":
            continue
        parts.append(f"## {title(page)}")
        parts.append("\n".join(f"- [{card.title}]({card.address})" for card in cards if card.page == page))
    loud = sum(card.loud for card in cards)
    return ERRORS.format(loud=loud, silent=len(cards) - loud) + "\n\n".join(parts) + "\n"


def deck(root: Path) -> str:
    """Return a text that Anki imports: one note a line, with an id that lasts, front, back and tag."""
    notes = []
    for page in in_order(root):
        for question, answers in questions(page):
            found = ANSWER.findall(answers)
            front = question + "\n\n" + "\n".join(f"- {answer}" for _, answer, _ in found)
            back = [f"{answer}\n\n{reason.strip()}" for kind, answer, reason in found if kind == "right"]
            notes.append((page.stem, question, f"*{title(page)}*\n\n{front}", back[0]))
    for card in every(root):
        folder = root / "snippets" / card.page.stem
        mended = folder / f"{card.idea}_mended.py"
        code = clean((mended if mended.exists() else folder / f"{card.idea}.py").read_text("utf-8"))
        front = (
            f"What raises this?\n\n{card.title}" if card.loud else f"Why does this happen?\n\n{card.title}"
        )
        notes.append((card.page.stem, card.idea, front, f"{card.said('Why')}\n\n```\n{code}```"))
    glossary = root / "docs" / "glossary.md"
    for term, meaning in TERM.findall(glossary.read_text("utf-8")) if glossary.exists() else ():
        notes.append(("glossary", term, f"{term}: what is it?", LAST_LINK.sub("", meaning)))
    target = io.StringIO()
    rows = csv.writer(target, delimiter="\t", lineterminator="\n")
    for tag, name, front, back in notes:
        lasting = hashlib.sha256(f"{tag} {name}".encode()).hexdigest()[:16]
        rows.writerow([lasting, _page(front), _page(back), f"pytorch::{tag}"])
    return ANKI + target.getvalue()


def _page(text: str) -> str:
    """Return Markdown as the HTML of one line, without links: a card has no site around it."""
    made = markdown(html.unescape(LINK.sub(r"\1", text)), extensions=["fenced_code"])
    code = re.split(r"(<pre>.*?</pre>)", made, flags=re.S)
    return "".join(p.replace("\n", "<br>" if p.startswith("<pre>") else " ") for p in code)


def gather(root: Path) -> dict[str, str]:
    """Return the texts of the three pages and of the deck, by their places under docs/."""
    return {"rules.md": rules(root), "exam.md": exam(root), "errors.md": errors(root), DECK: deck(root)}


ANKI = """\
#separator:tab
#html:true
#notetype:Basic
#deck:PyTorch, proven
#guid column:1
#tags column:4
"""
HEAD = """---
description: '{}'
kind: list
search:
  exclude: true
---
"""
RULES = (
    HEAD.format(
        "The checklist for every PyTorch program, and the rules of every chapter of this course, gathered on one page."
    )
    + """\
# All rules

This page gathers what to remember: first the checklist for any program, then the rules of each chapter.

## The checklist

1.  **The model, then the loss, then the optimizer.** The optimizer takes the parameters that the model has when you make it. [Optimizers](optimizers.md)
2.  **Forward, loss, backward, step.** With `zero_grad()` before `backward()`. [The training loop](training_loop.md)
3.  **`train()` to train, `eval()` to evaluate**, and no gradients while you evaluate. [Evaluation](evaluation.md)
4.  **Shapes always matter.** Print the shape of the inputs, of the outputs and of the targets. [Tensors](tensors.md)
5.  **The loss decides the output format**, and the shape and dtype of the targets. [Losses](losses.md)

"""
)
EXAM = (
    HEAD.format(
        "All quizzes of this PyTorch course as one exam: every question, its answers, and why each is right or wrong."
    )
    + """\
# The exam

All {count} questions of the course, chapter by chapter. Decide before you open an answer; the reason stands under it. Some questions speak of a program of their chapter: the heading leads there.

To meet them again over the weeks, [download the deck]({deck}){{ download }} and import it into Anki
(*File*, then *Import*). It also holds the errors, the silent mistakes and the glossary. Import it again
after an update: your progress stays.

"""
)
ERRORS = (
    HEAD.format(
        "Find your PyTorch error by its message: every error and silent mistake of this course, each shown and mended by programs that ran."
    )
    + """\
# Find your error

Paste your message into the search at the top, as it is, with your own shapes and names. Or look for it here: {loud} errors and warnings, and {silent} mistakes that raise nothing. Each stands with the program that shows it and the program that mends it.

"""
)
