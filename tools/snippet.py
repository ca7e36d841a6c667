"""Snippets: their sections, the record of what they printed, and its comparison."""

from __future__ import annotations

import difflib
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDS = {  # what not every machine has
    "cuda": "an NVIDIA GPU",
    "compiler": "a C++ compiler and Python's headers",
    "postgresql": "PostgreSQL (Debian's and Ubuntu's package postgresql)",
    "tensorflow": "TensorFlow (nox -s tensorflow)",
}
FIRST = {"keeps"} | NEEDS.keys()  # flags of a whole program, marked at its first section
FLAGS = {"raises", "varies", *FIRST}
SHOWN = {"raises", "varies"}  # flags that an output bears on the page
MARKER = re.compile(r"(?:# )?--8<-- \[(start|end):([a-z][a-z0-9_]*)\](.*)")
ANNOTATION = re.compile(r"[ \t]*# \(\d+\)!?$", re.MULTILINE)
SIZE = re.compile(r"^(\w+ = )\d+(  # tests: )(\d+)$", re.MULTILINE)  # a full size, and that of the tests

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+]?\d+)?(?!\.?\w)")
VERSION = re.compile(r"\b\d+(?:\.\d+){2,}\S*")
DEVICE = re.compile(r"\b(?:cuda|mps|xpu|cpu)(?::\d+)?\b")
IN_REPR = re.compile(r",\s*device='[^']*'")
DRAWN_BY_CHANCE = re.compile(r"\b(?:[mpC]|image)[0-9a-f]{10}\w*|base64,[^\"]*")


class Fault(Exception):
    """Something a person must mend; the text says what, where and how."""


@dataclass(frozen=True)
class Section:
    """A named part of a file: its text, its flags and the line of its marker."""

    name: str
    text: str
    flags: frozenset[str]
    line: int


def where(path: Path, line: int | None = None) -> str:
    """Return `path:line`, with the path relative to the repository where it is inside."""
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{shown.as_posix()}:{line}" if line else shown.as_posix()


def sections(path: Path) -> dict[str, Section]:
    """Return the sections of a snippet or of its record, in the order of the file.

    Raises Fault if the file is not there, for a marker that is misspelt, unbalanced, nested or used twice, for
    an unknown flag, and for a line of a snippet that stands in no section.
    """
    if not path.exists():
        way = f"run nox -s record -- {path.parent.name}/{path.stem}" if path.suffix == ".txt" else "write it"
        raise Fault(f"{where(path)}: is not there: {way}")
    found: dict[str, Section] = {}
    name, start, flags, body = None, 0, frozenset(), []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        marker = MARKER.fullmatch(line)
        here = where(path, number)
        if "--8<--" in line and not marker:
            raise Fault(f"{here}: not a marker: write `# --8<-- [start:name]` at column 0")
        if not marker:
            body.append(line)
            if name is None and line.strip() and path.suffix != ".txt":
                raise Fault(f"{here}: this line is in no section: put markers around it")
            continue
        kind, label, words = marker.groups()
        if kind == "start":
            if name is not None:
                raise Fault(f"{here}: section '{name}' (line {start}) is still open: end it first")
            if label in found:
                raise Fault(f"{here}: a second section '{label}': give it another name")
            if unknown := set(words.split()) - FLAGS:
                raise Fault(f"{here}: unknown flag {sorted(unknown)}: known are {sorted(FLAGS)}")
            name, start, flags, body = label, number, frozenset(words.split()), []
        else:
            if label != name:
                raise Fault(f"{here}: ends '{label}', but open is {name!r}: balance the markers")
            found[label] = Section(label, "\n".join(body), flags, start)
            name = None
    if name is not None:
        raise Fault(f"{where(path, start)}: section '{name}' is never ended: add its end marker")
    return found


def flags(path: Path) -> frozenset[str]:
    """Return the flags of a program's first section, those of FIRST among them."""
    return next((part.flags for part in sections(path).values()), frozenset())


def needs(path: Path) -> list[str]:
    """Return what a snippet's program needs of the machine: names of NEEDS, marked at its first section."""
    return sorted(NEEDS.keys() & flags(path))


def programs(folder: Path) -> list[Path]:
    """Return the programs of a chapter's folder: those in Python, and those of commands."""
    return sorted([*folder.glob("*.py"), *folder.glob("*.sh")])


def sources(path: Path) -> list[Path]:
    """Return the files that decide what a program prints: itself, and what its commands start."""
    text = path.read_text("utf-8") if path.suffix == ".sh" else ""
    return [path] + [other for other in sorted(path.parent.glob("*.py")) if other.name in text]


def sized(path: Path) -> bool:
    """Tell whether a program is recorded at full size and tested at a smaller one, stated in its code."""
    return any(SIZE.search(source.read_text("utf-8")) for source in sources(path))


def small(code: str) -> str:
    """Return code with the sizes that the tests run."""
    return SIZE.sub(r"\g<1>\g<3>\g<2>\g<3>", code)


def digest(path: Path) -> str:
    """Return twelve hexadecimal digits that change with any source of a program."""
    texts = [source.read_bytes() for source in sources(path)]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:12]


def older(path: Path, torch: str = "*") -> list[Path]:
    """Return the records of what a snippet prints on older releases of torch, or on one, such as 2.11."""
    return sorted(path.parent.glob(f"{path.stem}.torch-{torch}.txt"))


def unrun(path: Path) -> bool:
    """Tell whether no machine at hand had what a snippet's program needs, so that it has no record."""
    return bool(needs(path)) and not path.with_suffix(".txt").exists()


def clean(code: str) -> str:
    """Return code as a reader downloads it: without markers and annotation marks."""
    lines = [line for line in code.splitlines() if not MARKER.fullmatch(line)]
    text = re.sub(r"\n{4,}", "\n\n\n", ANNOTATION.sub("", "\n".join(lines)))
    return text.strip() + "\n"


def find(names: list[str], root: Path = ROOT) -> list[Path]:
    """Return the snippets that `names` (chapters or chapter/idea) mean; all without names.

    Raises Fault for a name that means none, with the nearest names that do.
    """
    every = [path for folder in sorted((root / "snippets").glob("*/")) for path in programs(folder)]
    known = {path.parent.name: [] for path in every}
    for path in every:
        known[path.parent.name].append(path)
        known[f"{path.parent.name}/{path.stem}"] = [path]
    chosen: list[Path] = []
    for name in names:
        key = name.removeprefix("snippets/").removesuffix(".py").removesuffix(".sh").strip("/")
        if key not in known:
            near = difflib.get_close_matches(key, known, 3) or sorted({p.parent.name for p in every})
            raise Fault(f"no chapter or snippet '{name}'; near it: {', '.join(near)}")
        chosen += known[key]
    return chosen if names else every


def differences(expected: str, actual: str, *, exact: bool = True, varies: bool = False) -> str:
    """Compare two outputs; return a unified diff of the lines that differ, or "".

    Words and whole numbers must be equal, and so must the number of digits shown. A
    float may be off by one unit of the last digit shown. With `exact` off (another kind
    of hardware): by ten units or one percent, digits need not agree, and device names
    are folded. With `varies`, all numbers and versions are left out of the comparison.
    """
    if not exact:
        expected, actual = (DEVICE.sub("<device>", IN_REPR.sub("", s)) for s in (expected, actual))
    ours, theirs = expected.splitlines(), actual.splitlines()
    if len(ours) == len(theirs) and all(
        _same(a, b, exact, varies) for a, b in zip(ours, theirs, strict=True)
    ):
        return ""
    return "\n".join(difflib.unified_diff(ours, theirs, "recorded", "printed now", lineterm=""))


def same_figure(expected: str, actual: str) -> bool:
    """Tell whether two SVG figures agree in all words, and in each coordinate to 0.5 points."""
    return _same(*(DRAWN_BY_CHANCE.sub("", svg) for svg in (expected, actual)), slack=0.5)


def _same(expected: str, actual: str, exact=True, varies=False, slack: float | None = None) -> bool:
    if varies:
        expected, actual = (VERSION.sub("0", text) for text in (expected, actual))
    words = [re.sub(r"\s*#\s*", "#", NUMBER.sub("#", text)).split() for text in (expected, actual)]
    if words[0] != words[1]:
        return False
    pairs = zip(NUMBER.findall(expected), NUMBER.findall(actual), strict=True)
    return varies or all(_near(a, b, exact, slack) for a, b in pairs)


def _near(expected: str, actual: str, exact: bool, slack: float | None) -> bool:
    is_float = [("." in text or "e" in text) for text in (expected, actual)]
    if slack is None and not any(is_float):
        return int(expected) == int(actual)
    mantissa, _, exponent = expected.partition("e")
    decimals = len(mantissa.partition(".")[2])
    if slack is None and exact and len(actual.partition("e")[0].partition(".")[2]) != decimals:
        return False
    unit = 10.0 ** (int(exponent or 0) - decimals) if decimals or exponent else 0.0
    if slack is None:
        slack = unit if exact else max(10 * unit, 0.01 * abs(float(expected)))
    return abs(float(expected) - float(actual)) <= slack * (1 + 1e-6)
