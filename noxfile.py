"""Every command of the project; `nox -l` lists them.

On a bare machine run `python3 noxfile.py -s serve` (or any other session): it installs
nox and uv into .nox/itself, as locked in requirements/nox.txt, and goes on with them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}: try python3.13 noxfile.py")


def bootstrap() -> int:
    """Install nox and uv beside the project if they are not there, and run nox; return its exit code."""
    import venv

    folder = HERE / ".nox" / "itself"
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    lock, done = HERE / "requirements" / "nox.txt", folder / "installed"
    if not done.exists() or done.read_text() != lock.read_text():
        print("Installing nox and uv into .nox/itself (once) ...", flush=True)
        try:
            venv.create(folder, with_pip=True, clear=True)
        except subprocess.CalledProcessError:
            sys.exit("This Python can't make virtual environments: on Debian or Ubuntu, install python3-venv")
        pip = [programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "-r", lock], check=True)
        done.write_text(lock.read_text())
    os.environ["PATH"] = f"{programs}{os.pathsep}{os.environ['PATH']}"
    return subprocess.call([programs / "python", "-m", "nox", "-f", __file__, *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(bootstrap())

import nox  # noqa: E402

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "tests", "site", "browser"]
GROUPS = ("nox", "site", "tests", "browser", "tensorflow", "lint")
SCHEMAS = {
    "github-workflows": ".github/workflows/*.yml",
    "dependabot": ".github/dependabot.yml",
    "github-issue-forms": ".github/ISSUE_TEMPLATE/[!c]*.yml",
    "github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
}
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
OLDEST = ("torch==2.11.0", "torchvision==0.26.0")


def install(session: nox.Session, group: str) -> None:
    """Make the session's environment exactly what requirements/<group>.txt says."""
    patience = (
        " (PyTorch too: the first time takes a while)" if group in ("tests", "browser", "tensorflow") else ""
    )
    session.log(f"installing what requirements/{group}.txt lists{patience}")
    session.run_install("uv", "pip", "sync", "--require-hashes", f"requirements/{group}.txt")


def find_chromium(session: nox.Session) -> None:
    """Install Playwright's Chromium where the system has none."""
    if not any(map(shutil.which, CHROMIUM)):
        session.run("playwright", "install", "chromium")


def build(session: nox.Session) -> None:
    """Make downloads, notebooks and the verification page, then build the site strictly."""
    session.run("python", "tools/prepare.py")
    session.run("python", "-m", "mkdocs", "build", "--strict", "--clean", env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session
def serve(session: nox.Session) -> None:
    """Serve the site at http://localhost:8000, reloading when a page or snippet changes."""
    install(session, "site")
    session.run("python", "tools/prepare.py")
    watch = ["--watch", "snippets", "--watch", "overrides", "--livereload"]
    session.run("python", "-m", "mkdocs", "serve", *watch, *session.posargs, env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session
def tests(session: nox.Session) -> None:
    """Run every law on this machine; arguments go to pytest."""
    install(session, "tests")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def site(session: nox.Session) -> None:
    """Build the site into site/, strictly; needs no torch."""
    install(session, "site")
    build(session)


@nox.session
def browser(session: nox.Session) -> None:
    """Drive a real Chromium over the built site: copy, download, run, look, measure."""
    install(session, "browser")
    build(session)
    if not shutil.which("npm"):
        session.error("npm is needed for Lighthouse and axe: install Node.js 20 or newer")
    with session.chdir("tests/browser"):
        session.run("npm", "ci", "--no-audit", "--no-fund", external=True)
    find_chromium(session)
    session.run("python", "-m", "pytest", "tests/browser", "-s", *session.posargs)


@nox.session
def record(session: nox.Session) -> None:
    """Rewrite what snippets printed and drew; takes chapters or chapter/idea, else does all."""
    install(session, "tests")
    session.run("python", "tools/record.py", *session.posargs)


@nox.session
def dashboards(session: nox.Session) -> None:
    """Run the study of the dashboards page, and take its pictures of MLflow and Optuna anew."""
    install(session, "browser")
    find_chromium(session)
    session.run("python", "tools/dashboards.py")


@nox.session
def gpu(session: nox.Session) -> None:
    """Run the snippets on an accelerator and keep the evidence; fails where there is none."""
    install(session, "tests")
    evidence = {"EVIDENCE": "snippets/accelerator.json"}
    session.run("python", "-m", "pytest", "tests/test_snippets.py", *session.posargs, env=evidence)


@nox.session
def tensorflow(session: nox.Session) -> None:
    """Run both sides of the chapters for people who come from TensorFlow; `-- --record [names]` records them."""
    install(session, "tensorflow")
    _run_or_record(session, ["-k", "tensorflow_"], [])


def _run_or_record(session: nox.Session, chosen: list[str], how: list[str]) -> None:
    """Run snippets under test, or record them if the session's first argument is --record."""
    if session.posargs[:1] == ["--record"]:
        session.run("python", "tools/record.py", *how, *session.posargs[1:])
    else:
        session.run("python", "-m", "pytest", "tests/test_snippets.py", *chosen, *session.posargs)


@nox.session
@nox.parametrize("torch", ["oldest", "newest"])
def matrix(session: nox.Session, torch: str) -> None:
    """Run the snippets on the oldest supported and the newest torch; `-- --record names`: keep what differs."""
    install(session, "tests")
    newest = ("--upgrade", "torch", "torchvision", "numpy", "matplotlib", "scikit-learn", "optuna", "mlflow")
    session.run_install("uv", "pip", "install", *(OLDEST if torch == "oldest" else newest))
    _run_or_record(session, [], ["--beside"])


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, lint, spelling and workflows; `-- --fix` formats."""
    install(session, "lint")
    check = [] if "--fix" in session.posargs else ["--check"]
    ours = ("tools", "tests", "noxfile.py")
    session.run("ruff", "format", *check, *ours)
    session.run("ruff", "format", *check, "--line-length=76", "snippets")
    session.run("ruff", "check", *session.posargs, *ours, "snippets")
    session.run(
        "codespell",
        "--skip",
        "*/node_modules,*.svg,*/notebooks,package-lock.json",
        "docs",
        "snippets",
        "tools",
        "tests",
        ".github",
        *map(str, HERE.glob("*.md")),
    )
    for schema, files in SCHEMAS.items():
        session.run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *map(str, HERE.glob(files)))
    session.run("zizmor", "--offline", "--no-progress", ".github")


@nox.session
def lock(session: nox.Session) -> None:
    """Rewrite requirements/*.txt: newest versions, pinned and hashed, for Python 3.11 to 3.13."""
    for group in GROUPS:
        options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--upgrade"]
        target = f"requirements/{group}.txt"
        session.run_install("uv", "pip", "compile", "-q", *options, "--group", group, "-o", target)
