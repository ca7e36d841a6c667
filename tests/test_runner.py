"""The runner: what it catches, what it isolates, what works inside it, what it costs."""

import subprocess

import pytest
import record
import snippet
from runner import Run, Runner
from test_snippets import skip_what_did_not_run

FAULTS = {
    "an exception": ("x = 1\nx.y", 'planted.py", line 3, in <module>'),
    "a syntax error": ("x = = 1", "SyntaxError"),
    "an unexpected warning": ("import warnings\nwarnings.warn('old')", "UserWarning: old"),
    "a file left behind": ("open('left.txt', 'w').close()", "left behind ['left.txt']"),
    "a temporary file left": ("import tempfile\ntempfile.mkdtemp('kept')", "kept']: write into"),
    "a network call": (
        "import urllib.request\ntry:\n    urllib.request.urlopen('http://example.org')\nexcept OSError:\n    pass",
        "reached for the network (example.org)",
    ),
    "a raw address": ("import socket\nsocket.socket().connect(('192.0.2.1', 80))", "network (192.0.2.1)"),
    "a missing seed": ("import torch\nprint(torch.rand(1))", "printed two things under two seeds"),
    "a missing seed in a figure": (
        "import torch, matplotlib.pyplot as plt\nplt.plot(torch.rand(9))\nplt.show()",
        "drew two figures under two seeds",
    ),
    "text on stderr": ("import sys\nprint('hush', file=sys.stderr)", "wrote to stderr"),
    "a sudden death": ("import os\nos._exit(3)", "died without an exception (exit code 3)"),
    "an exit code": ("import sys\nsys.exit('no')", "SystemExit: no"),
    "a figure not shown": ("import matplotlib.pyplot as plt\nplt.plot([1])", "without plt.show()"),
    "two figures at once": (
        "import matplotlib.pyplot as plt\nplt.figure()\nplt.figure()\nplt.show()",
        "must show one figure",
    ),
}


@pytest.mark.parametrize(("code", "said"), FAULTS.values(), ids=FAULTS)
def test_catches(code, said, runner, write):
    fault = runner.submit(write(code))().fault
    assert "planted.py" in fault
    assert said in fault


def test_catches_what_was_to_raise_and_did_not(runner, write):
    assert "nothing was raised" in runner.submit(write("x = 1", "raises"))().fault
    run = runner.submit(write("int('x')", "raises"))()
    assert run.output == {"only": "ValueError: invalid literal for int() with base 10: 'x'"}


def test_files_are_kept_where_they_are_meant_to_be(runner, write):
    run = runner.submit(write("open('kept.db', 'w').close()\nprint(1)", "keeps"))()
    assert (run.fault, run.output) == ("", {"only": "1"})
    assert "is marked `keeps`, and leaves no file" in runner.submit(write("print(1)", "keeps"))().fault
    held = write("import tempfile\nheld = tempfile.TemporaryDirectory()\nprint(2)", name="held")
    assert runner.submit(held)().output == {"only": "2"}  # removed with its owner, as in a plain interpreter
    tempted = write("import tempfile\ntempfile.mkdtemp('kept')\nopen('x', 'w').close()", "keeps")
    assert "kept']: write into" in runner.submit(tempted)().fault


def test_commands_run_beside_the_programs_of_their_chapter(runner, write, tmp_path):
    write("trials = 50  # tests: 6\nprint(trials, 'trials')", name="study")
    path = tmp_path / "commands.sh"
    section = "# --8<-- [start:{0}] {1}\n{2}\n# --8<-- [end:{0}]\n"
    path.write_text(
        section.format("run", "", "ls; python study.py; echo said >&2")
        + section.format("fails", "raises", "ls kept; exit 3")
    )
    assert runner.submit(path)().output == {
        "run": "study.py\n6 trials\nsaid",
        "fails": "ls: cannot access 'kept': No such file or directory",
    }
    assert runner.submit(path, full=True)().output["run"] == "study.py\n50 trials\nsaid"
    path.write_text(section.format("run", "", "echo before; false | cat; echo after"))
    assert "commands.sh:1: section 'run' ended with exit code 1:\nbefore" in runner.submit(path)().fault


def test_what_the_machine_lacks_is_told_and_never_run(runner, write):
    has = runner.submit(write("import torch\nprint(torch.cuda.is_available())"))().output["only"] == "True"
    run = runner.submit(write("print('ran')", "cuda"))()
    assert (run.lacks, run.output) == (("", {"only": "ran"}) if has else ("an NVIDIA GPU", {}))
    with pytest.raises(pytest.skip.Exception, match=r"planted\.py needs an NVIDIA GPU"):
        skip_what_did_not_run(Run(run.path, lacks="an NVIDIA GPU"))


def test_catches_a_hang_and_stops_its_children(works):
    fault = works["a hang"].result().fault
    assert "program.py: still running after 3 s, and stopped" in fault
    assert "so far" in fault
    assert subprocess.run(["pgrep", "-f", "sleep 61.5"], stdout=subprocess.DEVNULL).returncode == 1


# What one program sets, and how the next would see it.
PROBES = [
    ("import os; os.environ['LEAK'] = '1'", "__import__('os').environ.get('LEAK')"),
    ("import os; os.mkdir('d'); os.chdir('d')", "__import__('os').path.basename(__import__('os').getcwd())"),
    ("import os; os.umask(0o777)", "__import__('os').umask(0)"),
    ("import os; os.nice(1)", "__import__('os').nice(0)"),
    ("import sys; sys.path.append('leak')", "'leak' in __import__('sys').path"),
    ("import sys; sys.modules['leak'] = sys", "'leak' in __import__('sys').modules"),
    ("import sys; sys.setrecursionlimit(333)", "__import__('sys').getrecursionlimit()"),
    ("import sys; sys.ps1 = 'leak'", "getattr(__import__('sys'), 'ps1', 0)"),
    ("import sys; sys.excepthook = print", "__import__('sys').excepthook is print"),
    ("import builtins; builtins.leak = 1", "'leak' in dir(__import__('builtins'))"),
    ("import warnings; warnings.simplefilter('always')", "__import__('warnings').filters[0][0]"),
    ("import gc; gc.disable()", "__import__('gc').isenabled()"),
    ("import signal; signal.signal(15, signal.SIG_IGN)", "__import__('signal').getsignal(15)"),
    ("import decimal; decimal.getcontext().prec = 3", "__import__('decimal').getcontext().prec"),
    ("import logging; logging.getLogger().setLevel(1)", "__import__('logging').getLogger().level"),
    ("import socket; socket.setdefaulttimeout(9)", "__import__('socket').getdefaulttimeout()"),
    ("import math; math.pi = 3", "__import__('math').pi"),
    ("import resource as r; r.setrlimit(7, (256, 512))", "__import__('resource').getrlimit(7)[0]"),
    (
        "import threading as t, time; t.Thread(target=time.sleep, args=(1,), daemon=True).start()",
        "__import__('threading').active_count()",
    ),
    ("import random; random.seed(77)", "__import__('random').random()"),
    ("import numpy; numpy.random.seed(77)", "__import__('numpy').random.rand()"),
    ("import numpy; numpy.set_printoptions(precision=1)", "__import__('numpy').array([.123])"),
    ("import torch; torch.manual_seed(77)", "__import__('torch').rand(1)"),
    ("import torch; torch.set_default_dtype(torch.float64)", "__import__('torch').get_default_dtype()"),
    ("import torch; torch.set_default_device('meta')", "__import__('torch').get_default_device()"),
    ("import torch; torch.set_grad_enabled(False)", "__import__('torch').is_grad_enabled()"),
    ("import torch; torch.set_printoptions(precision=1)", "__import__('torch').tensor([.123])"),
    ("import torch; torch.set_num_threads(2)", "__import__('torch').get_num_threads()"),
    (
        "import torch; torch.use_deterministic_algorithms(True)",
        "__import__('torch').are_deterministic_algorithms_enabled()",
    ),
    ("import torch; torch.add = torch.sub", "__import__('torch').add.__name__"),
    (
        "import matplotlib; matplotlib.rcParams['font.size'] = 77",
        "__import__('matplotlib').rcParams['font.size']",
    ),
]


def test_leaks_nothing(runner, write):
    """What a program sets, it sees itself; the next program sees something else."""
    seen = []
    for number, (sets, detects) in enumerate(PROBES):
        inside = write(f"{sets}\nprint({detects}, end='')", name=f"set{number}")
        after = write(f"print({detects}, end='')", name=f"detect{number}")
        seen.append([runner.pool.submit(runner.once, path, 5) for path in (inside, after)])
    assert len(PROBES) >= 25
    for (sets, _), futures in zip(PROBES, seen, strict=True):
        inside, after = (future.result() for future in futures)
        assert not after.fault, after.fault
        assert inside.output["only"] != after.output["only"], f"seen nowhere, or in the next program: {sets}"


HANG = """
import subprocess, time
print("so far")
subprocess.Popen(["sleep", "61.5"])
time.sleep(99)"""
WORKS = {
    "torchrun": """
import subprocess, sys, tempfile
from pathlib import Path
with tempfile.TemporaryDirectory() as folder:
    program = Path(folder, "rank.py")
    program.write_text("import os; print('rank', os.environ['RANK'])")
    subprocess.run([sys.executable, "-m", "torch.distributed.run", "--standalone",
                    "--log-dir", folder, "--nproc-per-node", "2", str(program)], check=True, stderr=subprocess.DEVNULL)""",
    "DataLoader workers": """
from torch.utils.data import DataLoader
print(list(DataLoader(range(4), num_workers=2, batch_size=None)))""",
    "torch.compile": """
import torch
print(torch.compile(lambda x: x * 2, backend="eager")(torch.ones(1)))""",
    "pickling and source": """
import inspect, pickle
class Point: x = 3
print(type(pickle.loads(pickle.dumps(Point()))).__name__, inspect.getsource(Point), __name__)""",
}


@pytest.fixture(scope="module", autouse=True)
def works(runner, tmp_path_factory):
    """Start the slow ones with the first test, so that they run beside the others."""
    started, short = {}, Runner(limit=3)
    for what, code in {"a hang": HANG, **WORKS}.items():
        path = tmp_path_factory.mktemp("works") / "program.py"
        path.write_text(f"# --8<-- [start:only]\n{code}\n# --8<-- [end:only]\n")
        its = short if what == "a hang" else runner
        started[what] = its.pool.submit(its.once, path, 1)
    with short:
        yield started


def test_works_inside(works):
    runs = {what: works[what].result() for what in WORKS}
    printed = {what: run.fault or run.output["only"] for what, run in runs.items()}
    assert sorted(printed.pop("torchrun").split("\n")) == ["rank 0", "rank 1"]
    assert list(printed.values()) == ["[0, 1, 2, 3]", "tensor([2.])", "Point class Point: x = 3\n __main__"]


def test_cuda_is_not_lost_to_the_children(runner, write):
    run = runner.submit(write("import torch\nprint(torch.cuda._is_in_bad_fork())"))()
    assert run.output == {"only": "False"}, (
        "a module in the server asks for CUDA: see ASK_FOR_CUDA in runner.py"
    )


def test_keeps_output_and_figures_by_section(runner, tmp_path):
    path = tmp_path / "two.py"
    path.write_text(
        "# --8<-- [start:a]\nprint(1)\n# --8<-- [end:a]\n# --8<-- [start:b]\n"
        "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()\nprint(2)\n# --8<-- [end:b]\n"
    )
    run = runner.submit(path)()
    assert (run.output, list(run.figures), run.fault) == ({"a": "1", "b": "2"}, ["b"], "")


def test_costs_little(runner, write):
    """Beside the imports that each program would pay for alone, its process costs under a twentieth."""
    runs = [runner.pool.submit(runner.once, write("import torch", name=f"p{n}"), 1) for n in range(10)]
    overhead = sorted(run.result().overhead for run in runs)[5]
    assert overhead < runner.importing / 20, f"{1000 * overhead:.0f} ms, imports {runner.importing:.1f} s"


@pytest.fixture
def one_snippet(tmp_path, monkeypatch):
    folder = tmp_path / "snippets" / "demo"
    folder.mkdir(parents=True)
    path = folder / "one.py"
    path.write_text("# --8<-- [start:only]\nprint('new')\n# --8<-- [end:only]\n")
    (folder / "one.gone.svg").write_text("<svg/>")
    monkeypatch.setattr(record, "find", lambda names: snippet.find(names, tmp_path))
    return path


def test_record_writes_what_ran_green(one_snippet, capsys):
    assert record.main(["demo/one"]) == 0
    assert "one.txt, one.gone.svg (removed)" in capsys.readouterr().out
    assert snippet.sections(one_snippet.with_suffix(".txt"))["only"].text == "new"
    assert [p.name for p in sorted(one_snippet.parent.iterdir())] == ["one.py", "one.txt"]


@pytest.mark.parametrize(
    ("code", "said"),
    [("print(1 / 0)", "ZeroDivisionError"), ("x = 1", "prints nothing"), ("print('```')", "can't hold it")],
)
def test_record_leaves_the_old_record_of_what_did_not(code, said, one_snippet, write, capsys):
    record_file = one_snippet.with_suffix(".txt")
    record_file.write_text("old")
    one_snippet.write_text(write(code).read_text())
    assert record.main(["demo"]) == 1
    assert said in capsys.readouterr().err
    assert record_file.read_text() == "old"
    assert one_snippet.with_name("one.gone.svg").exists()


def test_a_changed_output_or_figure_names_the_command_that_mends_it(one_snippet, runner):
    draws = "import matplotlib.pyplot as plt\nplt.plot([1, {}])\nplt.show()\n"
    one_snippet.write_text(f"# --8<-- [start:only]\nprint('new')\n{draws.format(2)}# --8<-- [end:only]\n")
    assert "has no record" in record.mismatch(runner.submit(one_snippet)())
    assert record.main(["demo"]) == 0
    run = runner.submit(one_snippet)()
    assert record.mismatch(run) == ""
    for old, new, said in [
        ("'new'", "'newer'", "-new\n+newer\n"),
        ("[1, 2]", "[1, 9]", "one.only.svg: is not what"),
    ]:
        one_snippet.write_text(one_snippet.read_text().replace(old, new))
        wrong = record.mismatch(runner.submit(one_snippet)())
        assert said in wrong and wrong.endswith("mend: nox -s record -- demo/one")
        one_snippet.write_text(one_snippet.read_text().replace(new, old))
    run.figures.clear()
    assert "section 'only' drew no figure" in record.mismatch(run)


def test_a_record_at_full_size_is_compared_in_words_and_known_to_be_stale(one_snippet, runner):
    code = "rows = 50  # tests: 5\nprint(rows, 'rows')"
    one_snippet.write_text(f"# --8<-- [start:only]\n{code}\n# --8<-- [end:only]\n")
    assert record.main(["demo"]) == 0
    assert snippet.sections(one_snippet.with_suffix(".txt"))["only"].text == "50 rows"
    run = runner.submit(one_snippet)()
    assert (run.output, record.mismatch(run)) == ({"only": "5 rows"}, "")
    run.output["only"] = "5 columns"
    assert "section 'only' prints something else" in record.mismatch(run)
    one_snippet.write_text(one_snippet.read_text().replace("50", "60"))
    stale = record.mismatch(runner.submit(one_snippet)())
    assert "one.py: has changed since it was recorded at full size" in stale
    assert stale.endswith("mend: nox -s record -- demo/one")


def test_varying_numbers_are_news_only_if_the_program_has_changed(one_snippet):
    one_snippet.write_text("# --8<-- [start:only] varies\nprint('took 5 s')\n# --8<-- [end:only]\n")
    record.keep(record.Run(one_snippet, output={"only": "took 5 s"}, made_with="torch 2.15.0"))
    assert "took 5 s" in record.text(record.Run(one_snippet, output={"only": "took 6 s"}))
    one_snippet.write_text(one_snippet.read_text().replace("5 s", "7 s"))
    assert "took 6 s" in record.text(record.Run(one_snippet, output={"only": "took 6 s"}))


def test_record_of_an_unknown_name(capsys):
    assert record.main(["tensor"]) == 2
    assert "no chapter or snippet 'tensor'; near it: tensors" in capsys.readouterr().err
