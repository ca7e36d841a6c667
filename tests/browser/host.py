"""The built site on a loopback port, as a static host serves it, and the browser that is used."""

from __future__ import annotations

import gzip
import http.server
import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("SITE") or ROOT / "site")
BELOW = "/course/"  # a static host may serve the site from a folder, so no link may begin at /
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
NUMBERS: dict[str, dict[str, int]] = {}  # page -> what was measured -> number


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves the site compressed, below a folder, with its own page for 404."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = SITE / self.path.split("?")[0].removeprefix(BELOW)
        file = file / "index.html" if file.is_dir() else file
        good = self.path.startswith(BELOW) and file.is_file()
        body = gzip.compress((file if good else SITE / "404.html").read_bytes())
        self.send_response(200 if good else 404)
        self.send_header("Content-Type", self.guess_type(file if good else "404.html"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass
