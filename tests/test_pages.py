"""The laws of pages and snippets: kept by the course, and each shown to catch its fault."""

from string import ascii_lowercase

import prepare
import pytest
import record
from pages import LOOP, check
from snippet import ROOT

SNIPPET = """\
# --8<-- [start:first]
x = 1  # (1)!
print(x)
# --8<-- [end:first]

# --8<-- [start:second] raises
import matplotlib.pyplot as plt

plt.show()
int("x")
# --8<-- [end:second]
"""
RECORD = """\
Written by `nox -s record`, not by hand; torch 2.15.0, on cpu.
--8<-- [start:first]
1
--8<-- [end:first]
--8<-- [start:second]
ValueError
--8<-- [end:second]
"""
COMMANDS = "# --8<-- [start:list]\nls\n# --8<-- [end:list]\n"
RIGHT = '??? answer right "`1` < 2"\n    Yes. It adds.\n\n'
WRONG = '??? answer wrong "2"\n    No. It is not.\n\n'
QUESTIONS = [f"**{n}. Is it {n}?**\n\n" for n in range(1, 6)]
QUIZ = "".join(q + (WRONG + RIGHT if q != QUESTIONS[0] else RIGHT + WRONG) + WRONG for q in QUESTIONS)
PAGE = f"""\
---
description: A page for the tests of the laws, with everything that a chapter must have, in its right place.
---
# Demo

You will see every law kept.

## Why one

``` {{ .python title="one.py" }}
--8<-- "demo/one.py:first"
```

1.  A note, in
    two lines.

``` {{ .text .output }}
--8<-- "demo/one.txt:first"
```

See [why](#why-one), or the [whole](demo.md).

``` {{ .python title="one.py" }}
--8<-- "demo/one.py:second"
```

``` {{ .text .output .raises }}
--8<-- "demo/one.txt:second"
```

![A curve (N, 1) that rises from left to right](snippets/demo/one.second.svg)

## Recall

- One.

## Quiz

{QUIZ}## Exercises

### 1. A
*Easy, 5 minutes.* Do.

??? tip "Hint"
    Think.

??? success "Solution"
    So.

### 2. Find the bug: B
*Hard, 9 minutes.* Do.

??? tip "Hint"
    Think.

??? success "Solution"
    So.

### 3. C
*Medium, 5 minutes.* Do.

??? tip "Hint"
    Think.

??? success "Solution"
    So.

## Next

- [Demo](demo.md)
"""


@pytest.fixture
def project(tmp_path):
    """A repository with one chapter that keeps every law."""
    for name, text in {
        "snippets/demo/one.py": SNIPPET,
        "snippets/demo/one.txt": RECORD,
        "snippets/demo/one.second.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "docs/demo.md": PAGE,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_the_course_keeps_the_laws():
    faults = check(ROOT)
    assert not faults, "\n" + "\n".join(faults)


def test_the_demo_keeps_the_laws(project):
    assert check(project) == []


OUTPUT = '``` { .text .output }\n--8<-- "demo/one.txt:first"\n```\n'
BLOCK = '``` { .python title="one.py" }\n--8<-- "demo/one.py:second"\n```\n'
RAISED = '``` { .text .output .raises }\n--8<-- "demo/one.txt:second"\n```\n'
IMAGE = "![A curve (N, 1) that rises from left to right](snippets/demo/one.second.svg)\n"
SECOND = PAGE[PAGE.index(BLOCK) : PAGE.index("## Recall")]
FIRST = PAGE[PAGE.index('``` { .python title="one.py" }') : PAGE.index("See [why]")]
EDITS = [
    ("an unknown file", "one.py:first", "two.py:first", "no file snippets/demo/two.py; near it: one"),
    (
        "an unknown section",
        "one.py:first",
        "one.py:fourth",
        "no section 'fourth' in one.py; it has first, second",
    ),
    ("another chapter's snippet", "demo/one.py:first", "other/one.py:first", "includes from 'other'"),
    (
        "typed code",
        "## Why one\n",
        "## Why one\n\n```python\nx = 1\n```\n",
        "demo.md:10: code or output is typed",
    ),
    ("typed raw HTML", "## Why one\n", "## Why one\n\n<pre>x = 1</pre>\n", "demo.md:10: raw HTML"),
    ("an include in prose", "See [why]", '--8<-- "demo/one.py:first" [why]', "an include outside a fence"),
    ("output typed", '--8<-- "demo/one.txt:first"', "1", "code or output is typed"),
    ("a fence left open", BLOCK, BLOCK[:-4], "code or output is typed into the page"),
    ("shown in part", BLOCK, "", "shows sections ['first'] of"),
    ("shown out of order", FIRST, SECOND + FIRST, "shows sections ['second', 'first', 'second'] of"),
    ("shown twice", BLOCK, BLOCK + "\n" + BLOCK, "shows sections ['first', 'second', 'second']"),
    ("output missing", OUTPUT, "", "demo.md:10: the output of one.py:first must stand right under it"),
    ("output away", OUTPUT + "\nSee", "See\n\n" + OUTPUT, "output of one.py is away from its code"),
    ("output's flag", " .raises", "", "open this output with { .text .output .raises }"),
    ("a wrong title", 'title="one.py"', 'title="1.py"', 'open this fence with { .python title="one.py" }'),
    (
        "a line number",
        'title="one.py"',
        'title="one.py" hl_lines="1"',
        "demo.md:10: points into code by a line",
    ),
    ("a note missing", "1.  A note, in\n    two lines.\n", "", "1 annotation marks, but 0 notes"),
    ("a figure away", "\n" + IMAGE, "\nWords.\n\n" + IMAGE, "this image is not right under the code"),
    ("a figure missing", IMAGE, "", "the figure of one.py:second must stand right under it"),
    (
        "a figure not described",
        "A curve (N, 1) that rises from left to right",
        "curve",
        "the image is not described",
    ),
    (
        "no picture of a dashboard",
        "See [why]",
        "![A table of the runs of a study](assets/dashboards/x.png)\n\nSee [why]",
        "no picture docs/assets/dashboards/x.png: run nox -s dashboards",
    ),
    ("no description", "description: ", "title: ", "begins with front matter"),
    ("no promise", "You will see every law kept.\n\n", "", "one paragraph, the promise"),
    ("no reason why", "## Why one", "## One", "has no `## Why ...` section"),
    ("no recall", "## Recall", "## Notes", "needs ## Recall, ## Quiz, ## Exercises, ## Next"),
    ("too few questions", QUESTIONS[4], "", "has 4 questions (`**1. ...?**`), fewer than five"),
    ("no right answer", RIGHT, WRONG, "'Is it 1?': needs three or more answers, one of them right"),
    ("too few answers", RIGHT + WRONG, RIGHT, "one of them right, not ['right', 'wrong']"),
    ("an answer without a reason", "No. It is not.", "No.", "'Is it 1?': an answer is `??? answer right"),
    ("a wrong answer praised", "No. It is not.", "Yes. It is.", "'Is it 1?': an answer is `??? answer right"),
    ("always the second", RIGHT + WRONG, WRONG + RIGHT, "the right answer is always number 2: mix them"),
    ("too few exercises", "### 3. C", "3. C", "has 2 exercises, fewer than three"),
    ("no bug to find", "Find the bug: B", "B", "no exercise is a `Find the bug: ...`"),
    ("no solution", '??? success "Solution"', '??? note "Notes"', "'1. A' has no folded solution"),
    ("nothing next", "[Demo](demo.md)", "Demo", "`## Next` links to nothing"),
]


@pytest.mark.parametrize(("old", "new", "said"), [e[1:] for e in EDITS], ids=[e[0] for e in EDITS])
def test_catches_on_a_page(old, new, said, project):
    page = project / "docs" / "demo.md"
    assert old in PAGE
    page.write_text(PAGE.replace(old, new, 1))
    faults = check(project)
    assert any(said in fault and "docs/demo.md" in fault for fault in faults), faults


FILES = [
    ("no record", "one.txt", None, "one.py: has no record of what it prints: run nox -s record -- demo/one"),
    ("a program on no page", "two.py", SNIPPET, "two.py: shown on no page: include it in"),
    ("a stray record", "three.txt", RECORD, "three.txt: belongs to no program"),
    ("a stray file", "data.csv", "1,2", "data.csv: belongs to no program"),
    ("an empty program", "one.py", "", "one.txt: ['first', 'second']: no such section"),
    ("a stale figure", "one.gone.svg", "<svg/>", "one.gone.svg: ['gone']: no such section"),
    ("a stale record", "one.txt", RECORD.replace("first", "gone"), "one.txt: ['gone']: no such section"),
    (
        "an unbalanced marker",
        "one.py",
        SNIPPET.replace("# --8<-- [end:first]\n", ""),
        "section 'first' (line 1) is still open",
    ),
    ("a long line", "one.py", SNIPPET.replace("x = 1 ", "x = 1" + " " * 80), "one.py:2: over 76 columns"),
    (
        "a long program",
        "one.py",
        SNIPPET.replace("x = 1 ", "x = 0\n" * 60 + "x = 1 "),
        "over 60: make two ideas",
    ),
    ("two programs of a name", "one.sh", COMMANDS, "two programs are called one: rename one"),
    (
        "MLflow reports",
        "one.py",
        SNIPPET.replace("x = 1 ", "import mlflow "),
        'set MLFLOW_DISABLE_TELEMETRY to "true" before',
    ),
    (
        "MLflow's server reports",
        "two.sh",
        COMMANDS.replace("ls", "mlflow server"),
        "two.sh: uses MLflow, which reports its use",
    ),
    (
        "a size that is none",
        "one.py",
        SNIPPET.replace("x = 1 ", "x = 9  # tests: few"),
        "one.py:2: a size is `name = number  # tests: number`",
    ),
    (
        "raises too early",
        "one.py",
        SNIPPET.replace("first]", "first] raises", 1),
        "only the last section may",
    ),
]


@pytest.mark.parametrize(("name", "text", "said"), [f[1:] for f in FILES], ids=[f[0] for f in FILES])
def test_catches_in_a_folder(name, text, said, project):
    file = project / "snippets" / "demo" / name
    file.unlink() if text is None else file.write_text(text)
    assert any(said in fault for fault in check(project))


@pytest.mark.parametrize(
    ("call", "modern"),
    [
        ("resnet18(pretrained=True)", "weights="),
        ("super(Model, self).__init__()", "super()"),
        ("torch.FloatTensor([1])", "torch.tensor(...)"),
        ("torch.Tensor([1])", "torch.tensor(...)"),
        ("layer.weight.data", "detach()"),
        ("parameter.grad.data", "detach()"),
        ("model.cuda()", ".to(device)"),
        ("from torchvision import transforms", "torchvision.transforms.v2"),
        ("from torchvision.transforms import ToTensor", "torchvision.transforms.v2"),
        ("torch.cuda.amp.autocast()", "torch.amp"),
        ("Variable(x)", "a tensor with requires_grad=True"),
    ],
)
def test_catches_an_outdated_call(call, modern, project):
    program = project / "snippets" / "demo" / "one.py"
    program.write_text(SNIPPET.replace("x = 1 ", call))
    assert any("one.py:2: " in fault and f"is outdated: use {modern}" in fault for fault in check(project))
    program.write_text(
        SNIPPET.replace("x = 1", "digits.data; super(); x: torch.Tensor; torchvision.transforms.v2")
    )
    assert check(project) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("description: A page", "description: 'A page", "is not YAML"),
        ("---\n# Demo", "kind: song\n---\n# Demo", "unknown kind 'song'"),
        ("---\n# Demo", "kind: reference\n---\n# Demo", None),
        ("## Next", "## Later", "needs ## Recall, ## Quiz"),
    ],
)
def test_knows_the_kinds_of_pages(old, new, said, project):
    page = project / "docs" / "demo.md"
    page.write_text(PAGE.replace(old, new))
    faults = check(project)
    assert (not faults) if said is None else any(said in fault for fault in faults), faults


def test_a_tab_becomes_a_bold_name_in_the_notebook(project):
    page = project / "docs" / "demo.md"
    page.write_text(PAGE.replace("## Why one\n", '## Why one\n\n=== "Keras"\n\n    Words.\n'))
    assert "**Keras**" in prepare.as_notebook(page, project).cells[0].source


def test_a_program_that_no_machine_has_run_yet_shows_no_output(project):
    program, page = project / "snippets/demo/one.py", project / "docs/demo.md"
    for flag in ("cuda", "keeps"):
        program.write_text(SNIPPET.replace("second] raises", f"second] {flag}"))
        assert any(f"one.py: {flag}: mark it at the first section" in fault for fault in check(project))
    program.write_text(SNIPPET.replace("first]", "first] cuda", 1))
    assert any('open this fence with { .python .cuda title="one.py" }' in fault for fault in check(project))
    program.with_suffix(".txt").unlink()
    program.with_name("one.second.svg").unlink()
    assert any('{ .python .cuda .unrun title="one.py" }' in fault for fault in check(project))
    assert any("output of one.py is away from its code" in fault for fault in check(project))
    text = PAGE.replace(OUTPUT, "").replace(IMAGE, "").replace("{ .python", "{ .python .cuda .unrun")
    page.write_text(text.replace(RAISED, ""))
    assert check(project) == []
    assert prepare.as_notebook(page, project).cells[1].metadata.tags == ["skip-execution"]
    assert (
        "Not run, and shown without output: `demo/one.py`, which needs an NVIDIA GPU"
        in prepare.verification(project)
    )


def test_an_output_at_full_size_says_so(project):
    (project / "snippets/demo/one.py").write_text(SNIPPET.replace("print(x)", "n = 1  # tests: 1"))
    faults = check(project)
    assert any("open this output with { .text .output .full }" in fault for fault in faults)
    assert any("open this output with { .text .output .raises .full }" in fault for fault in faults)


def test_commands_are_a_program_too(project):
    page, program = project / "docs/demo.md", project / "snippets/demo/two.sh"
    program.write_text(COMMANDS)
    program.with_suffix(".txt").write_text(RECORD.replace("first", "list").split("--8<-- [start:sec")[0])
    assert any("two.sh: shown on no page" in fault for fault in check(project))
    fences = f'``` {{ .python title="two.sh" }}\n--8<-- "demo/two.sh:list"\n```\n\n{OUTPUT}'
    fences = fences.replace("one.txt:first", "two.txt:list")
    page.write_text(PAGE.replace("See [why]", f"{fences}\nSee [why]"))
    assert any('open this fence with { .bash title="two.sh" }' in fault for fault in check(project))
    page.write_text(page.read_text().replace('.python title="two.sh"', '.bash title="two.sh"'))
    assert check(project) == []
    prose = "".join(cell.source for cell in prepare.as_notebook(page, project).cells)
    assert "```bash\nls\n```\n\n```text\n1\n```" in prose
    prepare.downloads(project)
    assert (project / "docs/snippets/demo/two.sh").read_text() == "ls\n"


def test_catches_a_chapter_without_a_page(project):
    (project / "docs" / "demo.md").unlink()
    assert "no page shows it: write docs/demo.md" in check(project)[0]


def test_catches_a_second_training_loop(project):
    home = project / "snippets" / LOOP
    home.parent.mkdir()
    home.write_text('@no_grad\ndef evaluate(model):  # (1)!\n    """Do."""\n')
    other = project / "snippets" / "demo" / "one.py"
    other.write_text(home.read_text().replace("  # (1)!", "") + SNIPPET)
    assert not any("evaluate()" in fault for fault in check(project))
    other.write_text(other.read_text().replace("@no_grad\n", ""))
    assert any("one.py: its evaluate() is not that of snippets/training_loop" in f for f in check(project))


def test_the_chapter_in_the_contributing_guide_keeps_the_laws(tmp_path, runner):
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    for name, fence in [
        ("snippets/averages/row_means.py", "```python"),
        ("docs/averages.md", "````markdown"),
    ]:
        (tmp_path / name).parent.mkdir(parents=True)
        text = guide.split(f"\n{fence}\n")[1].split(f"\n{fence.strip(ascii_lowercase)}\n")[0]
        (tmp_path / name).write_text(text + "\n")
    record.keep(runner.submit(tmp_path / "snippets/averages/row_means.py")())
    assert check(tmp_path) == []


def test_the_notebook_holds_code_outputs_and_figures(project):
    made = prepare.as_notebook(project / "docs" / "demo.md", project)
    code = [cell for cell in made.cells if cell.cell_type == "code"]
    assert [cell.source.split("\n")[0] for cell in code] == ["x = 1", "import matplotlib.pyplot as plt"]
    assert [[o.output_type for o in cell.outputs] for cell in code] == [
        ["stream"],
        ["stream", "display_data"],
    ]
    assert code[1].metadata.tags == ["raises-exception"]
    assert made.cells[0].source.startswith("# Demo\n\nYou will see")
    assert "<summary><code>1</code> &lt; 2</summary>\n\nYes. It adds.\n\n</details>" in made.cells[-1].source
    assert "**Solution**\nSo." in made.cells[-1].source
    assert "[Demo](../../demo/)" in made.cells[-1].source


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("docs/demo.md", "## Next", "```\nopen", "this fence is never closed"),
        ("docs/demo.md", "one.py:first", "one.py:fourth", "demo.md:10: no section 'fourth' in"),
        ("docs/demo.md", "one.second.svg", "one.gone.svg", "one.gone.svg is not there: run nox -s record"),
        ("snippets/demo/one.txt", RECORD, None, "one.txt: is not there: run nox -s record -- demo/one"),
    ],
)
def test_a_broken_page_stops_the_preparation(name, old, new, said, project, capsys):
    file = project / name
    file.unlink() if new is None else file.write_text(file.read_text().replace(old, new, 1))
    assert prepare.main(project) == 1
    assert said in capsys.readouterr().err
    assert not (project / "docs" / "notebooks").exists()
