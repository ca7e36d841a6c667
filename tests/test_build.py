"""The built site: strict, the same in both builders, without dead links or invented addresses."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import prepare
import pytest
from blocks import blocks, kind, written
from bs4 import BeautifulSoup
from snippet import ROOT

SETTINGS = ("SITE_URL", "REPO_URL", "EDIT_URI", "COLAB_URL")
HOSTED = dict(
    zip(
        SETTINGS,
        ("https://a.example/b/", "https://a.example/r", "edit/main/docs/", "https://c.example"),
        strict=True,
    )
)


def build(root: Path, target: str, *, builder: str = "mkdocs", cwd: Path | str = "/", **settings: str):
    """Build the site of a repository with either builder; return the finished process."""
    kept = {key: value for key, value in os.environ.items() if key not in SETTINGS}
    env = kept | settings | {"NO_MKDOCS_2_WARNING": "1", "SNIPPETS": str(root / "snippets")}
    command = [sys.executable, "-m", builder, "build", "--strict", "-f", str(root / "mkdocs.yml")]
    command += ["-d", target] if builder == "mkdocs" else []
    return subprocess.run(command, env=env, cwd=cwd, capture_output=True, text=True)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The course's site, built by MkDocs from another working directory."""
    assert prepare.main() == 0
    target = tmp_path_factory.mktemp("site")
    done = build(ROOT, str(target))
    assert done.returncode == 0, done.stderr
    return target


def soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text("utf-8"), "html.parser")


def article(page: Path) -> str:
    """Return the words of a page's article, without what a builder adds around them."""
    body = soup(page).find("article")
    for extra in body.select(".headerlink, .course-links, script, style, nav"):
        extra.decompose()
    return " ".join(body.get_text(" ").split())


def dead_links(site: Path) -> list[str]:
    """Return every link, image, script or style of the site that leads nowhere within it."""
    dead, ids = [], {}
    pages = {page: soup(page) for page in site.rglob("*.html") if page.name != "404.html"}
    for page, tree in pages.items():
        ids[page] = {tag["id"] for tag in tree.select("[id]")} | {""}
    for page, tree in pages.items():
        for tag in tree.select("[href], [src]"):
            address = urlsplit(tag.get("href") or tag.get("src") or "")
            if address.scheme or address.netloc:
                continue
            target = (page.parent / unquote(address.path)).resolve() if address.path else page
            target = target / "index.html" if target.is_dir() else target
            found = target.exists() and address.fragment in ids.get(target, {address.fragment})
            if not found and not address.fragment.startswith("__"):  # the theme's own, made by its script
                dead.append(f"{page.relative_to(site)}: {tag.name} to {address.geturl()} leads nowhere")
    return dead


def test_no_link_is_dead(site):
    assert not dead_links(site)


def test_catches_a_dead_link(tmp_path):
    (tmp_path / "index.html").write_text(
        '<a href="gone/"></a><a href="#no"></a><img src="x.svg"><p id="a"><a href="#a">'
    )
    assert [line.split(" to ")[1] for line in dead_links(tmp_path)] == [
        "gone/ leads nowhere", "#no leads nowhere", "x.svg leads nowhere",
    ]  # fmt: skip


def test_shows_no_code_but_that_of_fences(site):
    """Indented blocks or HTML could smuggle code past the laws of fences."""
    for page in written(ROOT):
        folder = site if page.stem == "index" else site / page.stem
        fences = sum(block.kind == "fence" for block in blocks(page))
        shown = len(soup(folder / "index.html").select("article pre"))
        assert shown == fences, (
            f"docs/{page.name}: {fences} fences, but {shown} blocks of code: unindent the rest"
        )


def test_a_local_build_invents_no_address(site):
    text = (site / "tensors" / "index.html").read_text("utf-8")
    assert not re.search(r'rel="canonical"|Edit this page|Colab|\.example', text)


def test_notebooks_are_pages_out_of_the_search(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    places = {entry["location"].split("/")[0] for entry in index["docs"]}
    assert "tensors" in places and "notebooks" not in places
    for page in written(ROOT):
        has_one = page.stem != "index" and kind(page) in ("chapter", "reference")
        assert (site / "notebooks" / page.stem / "index.html").exists() == has_one, page.name


def copy(target: Path) -> Path:
    for name in ("docs", "snippets", "overrides"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("notebooks"))
    shutil.copy(ROOT / "mkdocs.yml", target)
    return target


def test_zensical_builds_the_same_text(site, tmp_path):
    root = copy(tmp_path)
    done = build(root, "", builder="zensical", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    for page in written(ROOT):
        place = Path(page.stem, "index.html") if page.stem != "index" else Path("index.html")
        assert article(site / place) == article(root / "site" / place), f"{page.name} differs in Zensical"


BROKEN = {
    "a page missing from the navigation": "'lonely.md'",
    "a broken link": "contains a link 'gone.md', but the target is not found",
    "a broken anchor": "does not contain an anchor '#gone'",
    "a missing image": "contains a link 'snippets/gone.svg'",
    "a broken asset": "contains a link 'assets/gone.css'",
}


@pytest.fixture(scope="session")
def broken(site, tmp_path_factory):
    """A site with every kind of broken page, and with the settings of a publisher; and its build."""
    root = copy(tmp_path_factory.mktemp("broken"))
    (root / "docs" / "lonely.md").write_text(
        "# Lonely\n\n[a](gone.md) [b](tensors.md#gone) ![c](snippets/gone.svg) [d](assets/gone.css)\n"
    )
    return root / "site", build(root, str(root / "site"), **HOSTED)


@pytest.mark.parametrize("fault", BROKEN)
def test_catches(fault, broken):
    _, done = broken
    assert done.returncode == 1
    assert BROKEN[fault] in done.stderr
    assert "lonely.md" in done.stderr


def test_the_publisher_fills_in_the_addresses(broken):
    text = (broken[0] / "tensors" / "index.html").read_text("utf-8")
    for address in ("b/tensors/", "r/edit/main/docs/tensors.md"):
        assert f"https://a.example/{address}" in text
    assert f"{HOSTED['COLAB_URL']}/tensors.ipynb" in text


def test_the_readme_hides_no_block_from_its_test():
    """pytest-codeblocks silently skips fences with attributes, and spellings other than python."""
    for name in ("README.md",):
        fences = re.findall(r"^[`~]{3,} *(.+)$", (ROOT / name).read_text("utf-8"), re.M)
        assert set(fences) <= {"python", "text", "console"}, f"{name}: open code with ```python alone"
        assert fences.count("python") == fences.count("text") >= 1, f"{name}: each program shows its output"
