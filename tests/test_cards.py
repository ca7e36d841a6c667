"""Cards of errors and of silent mistakes, and what is gathered from all pages: each law, and its planted fault."""

import csv
import re
from itertools import pairwise

import pytest
import recall
import record
import snippet
from blocks import written
from cards import cards, check_page, every
from snippet import ROOT, Fault

FAILS = "# --8<-- [start:fails] raises\nint('x')\n# --8<-- [end:fails]\n"
MENDED = "# --8<-- [start:mended]\nprint(int('1'))\n# --8<-- [end:mended]\n"
SILENT = """\
# --8<-- [start:wrong]
print(0.1)
# --8<-- [end:wrong]

# --8<-- [start:right]
print(0.9)
assert 0.9 > 0.1
# --8<-- [end:right]
"""
FRONT = "---\ndescription: 'Cards for the tests'\nkind: cards\nsearch:\n  boost: 1.2\n---\n# Demo\n\nFind it.\n\n## All\n\n"


def fence(idea: str, section: str) -> str:
    return (
        f'``` {{ .python title="{idea}.py" }}\n--8<-- "demo/{idea}.py:{section}"\n```\n\n'
        f'``` {{ .text .output }}\n--8<-- "demo/{idea}.txt:{section}"\n```\n\n'
    )


LOUD_CARD = (
    "### invalid literal for int { #number }\n\n"
    + fence("number", "fails")
    + "**Why:** It is no number.\n\n"
    + fence("number_mended", "mended")
    + "**More:** [Demo](demo.md#number).\n\n"
)
SILENT_CARD = (
    "### Score too low { #score }\n\n"
    + fence("score", "wrong")
    + "**Why:** It is.\n\n"
    + fence("score", "right")
    + "**More:** [Demo](demo.md).\n"
)


def recorded(**outputs: str) -> str:
    """Return a record as the recording command writes it."""
    parts = [f"--8<-- [start:{name}]\n{text}\n--8<-- [end:{name}]\n" for name, text in outputs.items()]
    return "Written by `nox -s record`, not by hand; torch 2.15.0, matplotlib 3, on cpu.\n" + "".join(parts)


@pytest.fixture
def project(tmp_path):
    """A repository with one page of cards: a loud one and a silent one."""
    for name, text in {
        "snippets/demo/number.py": FAILS,
        "snippets/demo/number.txt": recorded(fails="ValueError: invalid literal for int: 'x'"),
        "snippets/demo/number_mended.py": MENDED,
        "snippets/demo/number_mended.txt": recorded(mended="1"),
        "snippets/demo/score.py": SILENT,
        "snippets/demo/score.txt": recorded(wrong="0.1", right="0.9"),
        "docs/demo.md": FRONT + LOUD_CARD + SILENT_CARD,
        "docs/glossary.md": "# Glossary\n\nWord\n:   What you say. [Demo](demo.md)\n",
        "mkdocs.yml": "nav:\n  - demo.md\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_reads_a_loud_and_a_silent_card(project):
    loud, silent = every(project)
    assert check_page(project / "docs/demo.md", project) == []
    assert (loud.loud, loud.message, loud.address) == (
        True,
        "ValueError: invalid literal for int: 'x'",
        "demo.md#number",
    )
    assert (silent.loud, silent.message, silent.said("Why"), silent.group) == (False, "0.1", "It is.", "All")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("docs/demo.md", " { #number }", "", "has no id"),
        ("docs/demo.md", "#number }", "#other }", "has no program, or no record"),
        ("docs/demo.md", "**Why:** It is no number.\n", "", "needs a `**Why:** ...`"),
        ("docs/demo.md", "[Demo](demo.md#number)", "Demo", "`**More:** ...` that links"),
        (
            "docs/demo.md",
            fence("number_mended", "mended"),
            "",
            "it must show ['number:fails', 'number_mended",
        ),
        ("docs/demo.md", fence("score", "right"), "", "it must show ['score:wrong', 'score:right']"),
        ("snippets/demo/number.txt", "ValueError", "Nothing", "prints an error or a warning"),
        ("snippets/demo/score.txt", "0.9", "0.1", "must print a number in `wrong` and another in `right`"),
        ("snippets/demo/score.txt", "0.1", "low", "must print a number in `wrong`"),
        ("snippets/demo/score.py", "assert 0.9 > 0.1\n", "", "with an `assert` that compares"),
        ("docs/demo.md", LOUD_CARD + SILENT_CARD, "", "has no card"),
        ("docs/demo.md", "search:\n  boost: 1.2\n", "", "under `kind: cards` stand"),
    ],
)
def test_catches_a_faulty_card(file, old, new, said, project):
    path = project / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    faults = check_page(project / "docs/demo.md", project)
    assert any(said in fault and "demo.md" in fault for fault in faults), faults


def test_what_an_older_torch_prints_is_kept_beside_and_compared_there(project, monkeypatch):
    path = project / "snippets/demo/number.py"
    run = record.Run(path, output={"fails": "ValueError: no number"}, made_with="torch 2.11.0, matplotlib 3")
    wrong = record.mismatch(run)
    assert "prints something else" in wrong
    assert wrong.endswith("mend: nox -s \"matrix(torch='oldest')\" -- --record demo/number")
    assert record.keep_beside(run) == ["number.torch-2.11.txt"]
    assert record.mismatch(run) == ""
    run.made_with = "torch 2.15.0, matplotlib 3"
    assert "prints something else" in record.mismatch(run)
    run.output["fails"], run.made_with = (
        "ValueError: invalid literal for int: 'x'",
        "torch 2.11.0, matplotlib 3",
    )
    assert record.keep_beside(run) == ["number.torch-2.11.txt (removed)"]
    assert snippet.older(path) == []


def test_gathers_the_cards_and_the_glossary(project):
    made = recall.gather(project)
    assert "1 errors and warnings, and 1 mistakes" in made["errors.md"]
    assert "- [Score too low](demo.md#score)" in made["errors.md"]
    assert "What you say.</p>\tpytorch::glossary" in made[recall.DECK]


def test_the_deck_holds_every_question_card_and_term():
    notes = [line for line in recall.deck(ROOT).splitlines() if not line.startswith("#")]
    rows = list(csv.reader(notes, delimiter="\t"))
    questions = sum(len(recall.questions(page)) for page in written(ROOT))
    terms = len(recall.TERM.findall((ROOT / "docs/glossary.md").read_text("utf-8")))
    assert len(rows) == questions + len(every(ROOT)) + terms
    assert all(len(row) == 4 and row[1] and row[2] for row in rows)
    assert len({row[0] for row in rows}) == len(rows), "two notes share an id: Anki would keep one of them"


def test_the_rules_and_the_exam_hold_every_chapter():
    rules, exam = recall.rules(ROOT), recall.exam(ROOT)
    for page in written(ROOT):
        text = page.read_text("utf-8")
        assert ("\n## Recall\n" not in text) or f"]({page.name})\n\n" in rules, page.name
        assert exam.count(f"\n## [{recall.title(page)}]({page.name})\n") == int("\n## Quiz\n" in text), (
            page.name
        )
    numbers = [int(number) for number in re.findall(r"^\*\*(\d+)\. ", exam, re.M)]
    assert numbers == list(range(1, len(numbers) + 1)) and f"All {len(numbers)} questions" in exam


def faults_of_glossary(root):
    """Return the terms that are out of order, link to nothing, or do not occur in the chapter they link to."""
    text = (root / "docs/glossary.md").read_text("utf-8")
    terms = recall.TERM.findall(text)
    names = [re.sub(r"[`_]", "", term).lower() for term, _ in terms]
    faults = [f"'{b}' stands behind '{a}'" for a, b in pairwise(names) if a > b]
    for term, meaning in terms:
        link = re.search(r"\]\((\w+\.md)(?:#[\w-]+)?\)$", meaning)
        chapter = (root / "docs" / link[1]).read_text("utf-8").lower() if link else ""
        if not all(word in chapter for word in term.strip("`").lower().split()):
            faults.append(f"docs/glossary.md: '{term}' is not in the chapter that its last link names")
    return faults


def test_the_glossary_is_in_order_and_its_terms_are_in_the_chapters(project):
    assert not (faults := faults_of_glossary(ROOT)), "\n".join(faults)
    assert faults_of_glossary(project) == [
        "docs/glossary.md: 'Word' is not in the chapter that its last link names"
    ]


def test_a_missing_record_of_a_card_is_told(project):
    (project / "snippets/demo/number.txt").unlink()
    (card, _) = cards(project / "docs/demo.md", project)
    assert "run nox -s record -- demo/number" in card.faults[0]
    with pytest.raises(Fault):
        snippet.sections(project / "snippets/demo/number.txt")
