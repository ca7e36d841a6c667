"""Run snippets, each in a clean process of its own, and keep what they print and draw.

One server process imports what snippets import, once, and forks a child for every
run (`multiprocessing`'s forkserver with a preload list; spawn where there is none).
The server only imports: a tensor operation in it could start threads, or CUDA, and
both break the children.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import gc
import importlib.util
import json
import logging
import multiprocessing
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import forkserver
from pathlib import Path

import psutil
from snippet import (
    ANNOTATION,
    NEEDS,
    ROOT,
    Fault,
    clean,
    differences,
    find,
    flags,
    needs,
    programs,
    same_figure,
    sections,
    small,
    where,
)

LIMIT = 60  # seconds a program may take
LONGER = {".py": 1, ".sh": 5, "full": 30}  # times the limit: a program, commands, either at full size
ASK_FOR_CUDA = {"torch.utils.benchmark", "torch.utils.cpp_extension"}
LOADED_LATE = {  # slow, and MLflow's deprecated use of SQLAlchemy would be each program's own warning
    "mlflow": {"mlflow.pytorch", "mlflow.store.db.utils", "mlflow.store.tracking.sqlalchemy_store"},
    "optuna": {"optuna.storages", "optuna.visualization.matplotlib"},
}
LIBRARIES_LEAVE = ("torchinductor_", "__autograph_generated_file")  # torch.compile and TensorFlow
SEEDS = (1, 2)  # each program runs under both, and must print the same


@dataclass
class Run:
    """What one run of a snippet gave: its output and figures by section, or a fault, or what it lacked."""

    path: Path
    fault: str = ""
    keeps: bool = False  # whether it left a file, as it is marked to do
    lacks: str = ""  # what the program needs and this machine has not: it did not run
    output: dict[str, str] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    made_with: str = ""
    device: str = "cpu"
    seconds: float = 0.0  # the program's own time
    overhead: float = 0.0  # what running it in a process of its own cost on top, in seconds


def imported_modules(paths: list[Path]) -> list[str]:
    """Return the modules that snippets import at their top level, and what those load late.

    Not those that ask for CUDA when imported: asked in the server, it is lost to its children.
    """
    modules = {"torch", "torch._dynamo", "matplotlib.pyplot"}
    for path in (path for path in paths if path.suffix == ".py"):
        with contextlib.suppress(SyntaxError):
            for node in ast.parse(path.read_text("utf-8")).body:
                if isinstance(node, ast.Import):
                    modules |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
                    modules.add(node.module)
    for module in modules & LOADED_LATE.keys():
        modules |= LOADED_LATE[module]
    return sorted(modules - ASK_FOR_CUDA)


class Runner:
    """Runs snippets two at a time; use it as a context manager.

    `limit` is in seconds. `overheads` collects the overhead of every run, and `importing` is
    what the server took to import what every program would else import, both in seconds.
    """

    def __init__(self, limit: float = LIMIT, jobs: int = 2):
        self.limit, self.overheads, self.importing = limit, [], 0.0
        self.pool = ThreadPoolExecutor(jobs)
        tools = str(Path(__file__).parent)
        for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
            os.environ[name] = "1"
        os.environ["MPLBACKEND"] = "Agg"
        os.environ["MATPLOTLIBRC"] = f"{tools}/matplotlibrc"
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(ROOT / ".cache" / "inductor")
        os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # TensorFlow's remarks on the processor
        os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"  # for the server, which imports MLflow once
        os.environ["TORCH_HOME"] = str(ROOT / ".cache" / "torch")  # where torchvision looks for weights
        self.alone = threading.Lock()  # for what only one program at a time can have
        method = "forkserver"
        if method not in multiprocessing.get_all_start_methods():
            method = "spawn"
        self.context = multiprocessing.get_context(method)
        if method == "forkserver":
            # TensorFlow and torch._dynamo both bring LLVM, and abort in the other order.
            self.context.set_forkserver_preload(["torch._dynamo", *imported_modules(find([])), "runner"])
            before = os.environ.get("PYTHONPATH")
            os.environ["PYTHONPATH"] = tools  # where the server finds this module
            forkserver.ensure_running()
            del os.environ["PYTHONPATH"]
            os.environ.update({} if before is None else {"PYTHONPATH": before})
        self.ready = self.pool.submit(self._first)

    def _first(self) -> None:
        """Wait for a process that waits until the server has imported, and fills the cache of weights."""
        started = time.perf_counter()
        process = self.context.Process(target=_stand_in)
        process.start()
        process.join()
        self.importing = time.perf_counter() - started

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *exception) -> None:
        self.pool.shutdown(cancel_futures=True)

    def submit(self, path: Path, full: bool = False) -> Callable[[], Run]:
        """Start both runs of a snippet; call what is returned for the Run, a fault if they differ.

        A program of commands, and any at `full` size in place of that of the tests, runs once.
        """
        if full or path.suffix == ".sh":
            return self.pool.submit(self.once, path, SEEDS[0], full).result
        runs = [self.pool.submit(self.once, path, seed) for seed in SEEDS]
        return lambda: _agree(*(run.result() for run in runs))

    def once(self, path: Path, seed: int, full: bool = False) -> Run:
        """Run a snippet once, with `seed` as the state of every random generator it inherits."""
        self.ready.result()
        marks = _flags(path)
        limit = self.limit * LONGER["full" if full else path.suffix]
        alone = self.alone if "postgresql" in marks else contextlib.nullcontext()
        with alone, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            work, temporary = Path(folder, "work"), Path(folder, "tmp")
            os.chmod(folder, 0o755)  # PostgreSQL's server is another user where this one is root
            work.mkdir()
            temporary.mkdir()
            started = time.perf_counter()
            process = self.context.Process(target=_child, args=(str(path), folder, seed, full))
            process.start()
            process.join(limit)
            late = process.is_alive()
            if late:
                _kill(process.pid)
                process.join()
            took = time.perf_counter() - started
            with contextlib.suppress(AttributeError, OSError):
                os.killpg(process.pid, signal.SIGKILL)  # what the program started and left running
            run = _read(path, Path(folder), process.exitcode)
            if late:
                run.fault = (
                    f"{where(path)}: still running after {limit:g} s, and stopped; it had "
                    f"printed:\n{Path(folder, 'stdout').read_text('utf-8', 'replace')[-2000:]}"
                )
            elif not run.fault and path.suffix == ".py":
                kept = [p.name for p in work.iterdir()] if "keeps" in marks else []
                left = [p.name for place in (work, temporary) for p in place.iterdir() if p.name not in kept]
                left = [name for name in left if not name.startswith(LIBRARIES_LEAVE)]
                run.keeps = bool(kept)
                if left:
                    run.fault = (
                        f"{where(path)}: left behind {sorted(left)}: "
                        "write into a tempfile.TemporaryDirectory() that it closes, or mark the first section "
                        "`keeps`, if the reader needs the file in the working folder"
                    )
                run.overhead = took - run.seconds
                self.overheads.append(run.overhead)
            return run

    def summary(self) -> str:
        """Return a line on the number of runs and what their isolation cost."""
        if not self.overheads:
            return "no program ran"
        middle, worst = statistics.median(self.overheads), max(self.overheads)
        return (
            f"{len(self.overheads)} runs, each in a process of its own; overhead over the "
            f"program's own time: median {1000 * middle:.0f} ms, worst {1000 * worst:.0f} ms"
        )


def _flags(path: Path) -> frozenset[str]:
    try:
        return flags(path)
    except Fault:
        return frozenset()  # its run will tell


def _agree(first: Run, second: Run) -> Run:
    if first.fault or second.fault or first.lacks:
        return second if second.fault else first
    parts = sections(first.path)
    if "keeps" in _flags(first.path) and not first.keeps:
        first.fault = f"{where(first.path)}: is marked `keeps`, and leaves no file: remove the mark"
    for name in first.output | second.output:
        difference = differences(
            first.output.get(name, ""),
            second.output.get(name, ""),
            exact=first.device == "cpu",
            varies="varies" in parts[name].flags,
        )
        if difference:
            first.fault = (
                f"{where(first.path)}: section '{name}' printed two things under two seeds:\n"
                f"{difference}\nmend: seed it (torch.manual_seed), or mark the section `varies`"
            )
    for name, figure in first.figures.items():
        if "varies" not in parts[name].flags and not same_figure(figure, second.figures.get(name, "")):
            first.fault = (
                f"{where(first.path)}: section '{name}' drew two figures under two seeds\n"
                "mend: seed it (torch.manual_seed), or mark the section `varies`"
            )
    return first


def _kill(pid: int) -> None:
    with contextlib.suppress(psutil.NoSuchProcess):
        parent = psutil.Process(pid)
        for process in [*parent.children(recursive=True), parent]:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()


def _read(path: Path, folder: Path, exitcode: int | None) -> Run:
    run = Run(path)
    said = (folder / "stderr").read_text("utf-8", "replace") if (folder / "stderr").exists() else ""
    try:
        result = json.loads((folder / "result.json").read_text("utf-8"))
    except FileNotFoundError:
        run.fault = f"{where(path)}: died without an exception (exit code {exitcode})\n{said}"
        return run
    marks = result.pop("marks")
    run.__dict__.update(result)
    raw = (folder / "stdout").read_bytes()
    ends = [start for _, start in marks[1:]] + [len(raw)]
    for (name, start), end in zip(marks, ends, strict=False):
        lines = raw[start:end].decode("utf-8", "replace").rstrip().splitlines()
        if text := "\n".join(line.rstrip() for line in lines):
            run.output[name] = text
    if said and not run.fault:
        run.fault = f"{where(path)}: wrote to stderr: silence it or print it:\n{said}"
    return run


# From here on: what happens in the child.


def _stand_in() -> None:
    """Put a file of ResNet-18's name, keys and shapes, all zeros, where torchvision looks for weights."""
    import torch
    import torchvision

    address = torchvision.models.ResNet18_Weights.DEFAULT.url
    file = Path(torch.hub.get_dir(), "checkpoints", address.split("/")[-1])
    if file.exists():
        return
    zeros = {
        name: torch.zeros((), dtype=value.dtype).expand(value.shape)
        for name, value in torchvision.models.resnet18().state_dict().items()
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    torch.save(zeros, beside)
    os.replace(beside, file)


def _child(path: str, folder: str, seed: int, full: bool) -> None:
    if hasattr(os, "setsid"):
        os.setsid()
    gc.freeze()  # what the server imported is never collected here
    result = {"fault": "", "marks": [], "figures": {}, "seconds": 0.0}
    work = os.path.join(folder, "work")
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(f"{folder}/{name}", os.O_WRONLY | os.O_CREAT | os.O_APPEND), descriptor)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False, buffering=1)
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)
    os.environ["TMPDIR"] = tempfile.tempdir = os.path.join(folder, "tmp")
    os.chdir(work)
    sys.argv, sys.path[0] = [path], str(Path(path).parent)
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)  # for the program's own workers
    warnings.resetwarnings()
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", "`torch.jit.script_method`")  # torch 2.11 about itself
    warnings.filterwarnings("ignore", "__array__ implementation", DeprecationWarning)  # keras about itself
    # torch.utils.benchmark tells, where there is a CUDA compiler and no GPU, that there is no GPU
    logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)
    _seed(seed)
    commands = path.endswith(".sh")
    try:
        code = Path(path).read_text("utf-8")
        parts = sections(Path(path))
        _watch_network(result)
        _keep_figures(result, code)
        code = code if full else small(code)
        program = None if commands else _with_marks(ast.parse(code, path), parts)
        module = types.ModuleType("__main__")
        module.__file__ = path
        sys.modules["__main__"] = module
        builtins.__section__ = lambda name: result["marks"].append((name, _written()))
    except Exception as error:
        result["fault"] = f"{where(Path(path))}: {type(error).__name__}: {error}"
    if not result["fault"]:
        result["lacks"] = ", ".join(NEEDS[need] for need in needs(Path(path)) if not _has(need))
    if not result["fault"] and not result["lacks"]:
        result["fault"] = (
            _command(Path(path), parts, result, full)
            if commands
            else _execute(program, module, parts, result)
        )
    # As at the end of any interpreter, a TemporaryDirectory that the program still holds is removed.
    warnings.simplefilter("ignore", ResourceWarning)
    vars(sys.modules["__main__"]).clear()
    torch = sys.modules.get("torch")
    if torch and torch.accelerator.is_available():
        result["device"] = torch.accelerator.current_accelerator().type
    named = ["torch", "matplotlib"] + ["tensorflow", "keras"] * ("tensorflow" in _flags(Path(path)))
    versions = [f"{name} {sys.modules[name].__version__}" for name in named if name in sys.modules]
    result["made_with"] = ", ".join(versions)
    Path(folder, "result.json").write_text(json.dumps(result), "utf-8")


def _has(need: str) -> bool:
    if need == "cuda":
        return sys.modules["torch"].cuda.is_available()
    if need == "tensorflow":
        return importlib.util.find_spec("tensorflow") is not None
    if need == "postgresql":
        return bool(shutil.which("pg_virtualenv") and list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))
    compiler = os.environ.get("CXX") or shutil.which("g++") or shutil.which("clang++")
    return bool(compiler) and Path(sysconfig.get_path("include"), "Python.h").exists()


def _command(path: Path, parts: dict, result: dict, full: bool) -> str:
    """Run each section in a shell of its own, beside the chapter's programs; return what went wrong, or ""."""
    for program in programs(path.parent):
        code = clean(program.read_text("utf-8"))
        if program.suffix == ".py":
            Path(program.name).write_text(code if full else small(code), "utf-8")
    os.dup2(1, 2)  # a terminal shows both
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    started = time.perf_counter()
    for name, part in parts.items():
        result["marks"].append((name, _written()))
        shell = ["bash", "-euo", "pipefail", "-c", ANNOTATION.sub("", part.text)]
        code = subprocess.run(shell, env=os.environ | {"PATH": paths}, stdin=subprocess.DEVNULL).returncode
        result["seconds"] = time.perf_counter() - started
        if bool(code) != ("raises" in part.flags):
            said = Path("../stdout").read_text("utf-8", "replace")[-2000:]
            return f"{where(path, part.line)}: section '{name}' ended with exit code {code}:\n{said}"
    return ""


def _execute(program: ast.Module, module: types.ModuleType, parts: dict, result: dict) -> str:
    """Run the program; return what went wrong, or ""."""
    path = module.__file__
    here = where(Path(path))
    started = time.perf_counter()
    raised = None
    try:
        exec(compile(program, path, "exec"), module.__dict__)
    except SystemExit as error:
        raised = error if error.code else None
    except BaseException as error:
        raised = error
    sys.stdout.flush()
    result["seconds"] = time.perf_counter() - started
    section = result["marks"][-1][0] if result["marks"] else None
    must_raise = section in parts and "raises" in parts[section].flags
    if "network" in result:
        return f"{here}: reached for the network ({result.pop('network')}): only loopback is allowed"
    if raised and not must_raise:
        trace = raised.__traceback__
        while trace and trace.tb_frame.f_code.co_filename != path:
            trace = trace.tb_next
        lines = traceback.format_exception(type(raised), raised, trace)
        return f"{here}: section '{section}' raised:\n{''.join(lines)}"
    if raised:
        print("".join(traceback.format_exception_only(raised)).rstrip())
        sys.stdout.flush()
    elif must_raise:
        return f"{here}: section '{section}' is marked `raises`, and nothing was raised"
    if "matplotlib.pyplot" in sys.modules and sys.modules["matplotlib.pyplot"].get_fignums():
        return f"{here}: drew a figure without plt.show(): add it, or plt.close()"
    return ""


def _written() -> int:
    sys.stdout.flush()
    return os.fstat(1).st_size


def _with_marks(tree: ast.Module, parts: dict) -> ast.Module:
    """Put a call before the first statement of each section, which notes where its output begins."""
    body, waiting = [], sorted((part.line, name) for name, part in parts.items())
    for statement in tree.body:
        future = isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
        while waiting and waiting[0][0] < statement.lineno and not future:
            call = ast.Call(ast.Name("__section__", ast.Load()), [ast.Constant(waiting[0][1])], [])
            body.append(ast.copy_location(ast.Expr(call), statement))
            waiting.pop(0)
        body.append(statement)
    tree.body = body
    return ast.fix_missing_locations(tree)


def _seed(seed: int) -> None:
    random.seed(seed)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(seed)
    if torch := sys.modules.get("torch"):
        torch.manual_seed(seed)
        torch.set_num_threads(1)


def _watch_network(result: dict) -> None:
    home = {"localhost", "127.0.0.1", "::1", "0.0.0.0", "", None, socket.gethostname()}

    def watch(event: str, arguments: tuple) -> None:
        if event in ("socket.connect", "socket.sendto"):
            host = arguments[1][0] if isinstance(arguments[1], tuple) else None
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            host = arguments[0]
        else:
            return
        host = host.decode() if isinstance(host, bytes) else host
        if host not in home and not host.startswith("127."):
            result["network"] = host
            raise PermissionError(f"no network here, only loopback: {host}")

    sys.addaudithook(watch)


def _keep_figures(result: dict, code: str) -> None:
    if "matplotlib" not in code:
        return
    from io import StringIO

    from matplotlib import pyplot

    def show(*_, **__) -> None:
        section = result["marks"][-1][0]
        if len(pyplot.get_fignums()) != 1 or section in result["figures"]:
            raise RuntimeError(f"section '{section}' must show one figure: cut it into two sections")
        picture = StringIO()
        pyplot.gcf().savefig(picture, format="svg", metadata={"Date": None})
        result["figures"][section] = picture.getvalue()
        pyplot.close("all")

    pyplot.show = show
