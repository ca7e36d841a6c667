"""Take the pictures of the dashboards page: `nox -s dashboards`.

Runs snippets/dashboards/tracked_study.py at full size, starts both dashboards on what it left, and
drives Chromium over them. Writes docs/assets/dashboards/*.png, and made.json, which tells from what.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path

from PIL import Image
from snippet import ROOT, clean, digest, where

STUDY = ROOT / "snippets/dashboards/tracked_study.py"
PICTURES = ROOT / "docs/assets/dashboards"
TABLE = "/#/experiments/1/runs?orderByKey=metrics.%60validation_loss%60&orderByAsc=true"
PATIENCE = 180  # seconds for a server or a page


def stale(pictures: Path = PICTURES, study: Path = STUDY) -> str:
    """Return why the pictures must be taken again, or "" if they show the study as it is now."""
    made = pictures / "made.json"
    told = json.loads(made.read_text("utf-8")) if made.exists() else {}
    there = sorted(path.stem for path in pictures.glob("*.png"))
    if told.get("program") != digest(study):
        why = f"{where(study)}: has changed since its dashboards were pictured"
    elif told["pictures"] != there:
        why = f"{where(pictures)}: holds {there}, not {told['pictures']}"
    else:
        return ""
    return f"{why}\nmend: nox -s dashboards"


def start(command: list[str], folder: Path, stack: ExitStack) -> str:
    """Start a server in a folder, on a free port; return its address once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (folder / f"{command[0]}.log").open("w") as log:
        command = [str(Path(sys.executable).with_name(command[0])), *command[1:], "--port", str(port)]
        server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    stack.callback(lambda: (server.terminate(), server.wait()))
    address = f"http://127.0.0.1:{port}"
    for _ in range(PATIENCE):
        try:
            urllib.request.urlopen(address, timeout=PATIENCE)
            return address
        except OSError:
            time.sleep(1)
    raise SystemExit(f"{command[0]} does not answer; it said:\n{Path(log.name).read_text()[-2000:]}")


def mlflow_pictures(page, address: str, keep) -> None:
    """Picture MLflow's table of runs, its learning curves, and its comparison of the best 15 runs."""
    rows = page.locator(".ag-center-cols-container .ag-row")
    page.goto(f"{address}/#/experiments")
    page.get_by_text("Model training").click()
    page.get_by_label("Close").last.click()  # the assistant's panel
    page.goto(address + TABLE)
    page.get_by_label("Toggle sidebar").click()
    rows.nth(12).wait_for()
    page.get_by_role("button", name="Columns").click()
    for column in ("Dataset", "Source", "Models", "Metrics (1)", "Parameters (3)"):
        page.get_by_text(column, exact=True).last.click()
    page.keyboard.press("Escape")
    page.mouse.move(0, 0)
    page.wait_for_timeout(3000)
    keep("runs", 600)
    boxes = page.locator(".ag-row .ag-checkbox-input")
    for at in range(15):
        boxes.nth(at).check(force=True)
    page.get_by_role("button", name="Compare").click()
    page.locator(".js-plotly-plot .axis-title").nth(3).wait_for(state="attached")
    page.wait_for_timeout(3000)
    keep("parallel_coordinates", 600)
    page.goto(f"{address}{TABLE}&compareRunsMode=CHART")
    page.locator(".js-plotly-plot .scatterlayer .trace").nth(9).wait_for(state="attached")
    page.wait_for_timeout(3000)
    page.set_viewport_size({"width": 1100, "height": 700})
    menu = page.get_by_test_id("experiment-view-compare-runs-card-menu")
    menu.locator("xpath=preceding::button[1]").click()  # full screen
    page.wait_for_timeout(3000)
    keep("learning_curves", 700)
    page.set_viewport_size({"width": 1100, "height": 1100})


def main() -> int:
    """Run the study, start the dashboards, take and keep the pictures."""
    sys.path.append(str(ROOT / "tests/browser"))
    from host import CHROMIUM, FLAGS
    from playwright.sync_api import sync_playwright  # not there where the tests call stale()

    os.environ |= {"MLFLOW_DISABLE_TELEMETRY": "true", "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"}
    os.environ["OMP_NUM_THREADS"] = "1"
    taken: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack, sync_playwright() as playwright:
        folder = Path(name)
        (folder / STUDY.name).write_text(clean(STUDY.read_text("utf-8")), "utf-8")
        subprocess.run([sys.executable, STUDY.name], cwd=folder, check=True)
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = chromium.new_page(viewport={"width": 1100, "height": 1100})
        page.set_default_timeout(PATIENCE * 1000)

        def keep(picture: str, height: int) -> None:
            raw = page.screenshot(clip={"x": 0, "y": 0, "width": 1100, "height": height})
            few = Image.open(io.BytesIO(raw)).convert("RGB").quantize(128)
            few.save(packed := io.BytesIO(), "PNG", optimize=True)
            taken[picture] = packed.getvalue()

        mlflow_pictures(page, start(["mlflow", "server", "--workers", "1"], folder, stack), keep)
        page.goto(start(["optuna-dashboard", "sqlite:///study.db"], folder, stack) + "/dashboard/studies/1")
        page.locator(".js-plotly-plot .barlayer .point").first.wait_for(state="attached")
        page.get_by_text("Log y scale").click()
        page.wait_for_timeout(5000)
        keep("optuna", 1100)
        chromium.close()
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    for picture, packed in taken.items():
        (PICTURES / f"{picture}.png").write_bytes(packed)
        print(f"{picture}.png: {len(packed) / 1024:.0f} KiB")
    made = {"program": digest(STUDY), "pictures": sorted(taken)}
    made |= {package: version(package) for package in ("mlflow", "optuna", "optuna-dashboard", "torch")}
    (PICTURES / "made.json").write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
