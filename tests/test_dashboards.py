"""The pictures of the dashboards show the study of their page as it is now."""

import shutil

from dashboards import PICTURES, STUDY, stale
from snippet import ROOT


def test_the_pictures_are_of_this_study_and_are_shown():
    assert not (why := stale()), why
    page = (ROOT / "docs/dashboards.md").read_text("utf-8")
    for picture in PICTURES.glob("*.png"):
        assert f"(assets/dashboards/{picture.name})" in page, f"{picture.name} is shown on no page"


def test_stale_pictures_name_the_command_that_mends_them(tmp_path):
    study, pictures = tmp_path / STUDY.name, tmp_path / "pictures"
    study.write_text(STUDY.read_text("utf-8") + "# changed")
    assert stale(study=study).endswith(
        "tracked_study.py: has changed since its dashboards were pictured\nmend: nox -s dashboards"
    )
    shutil.copytree(PICTURES, pictures)
    (pictures / "runs.png").rename(pictures / "walks.png")
    assert "'walks'], not" in stale(pictures)
    shutil.rmtree(pictures)
    assert stale(pictures).endswith("mend: nox -s dashboards")
