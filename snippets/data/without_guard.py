# --8<-- [start:script]
broken = """
from torch.utils.data import DataLoader

loader = DataLoader(
    range(4), 2, num_workers=1, multiprocessing_context="spawn"
)
for batch in loader:
    print(batch)
"""
# --8<-- [end:script]

# --8<-- [start:run] varies
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    script = Path(folder, "broken.py")
    script.write_text(broken)
    run = subprocess.run(
        [sys.executable, script], capture_output=True, text=True
    )

print(run.stdout, end="")
starts = ("An attempt", "RuntimeError: DataLoader worker (pid(s)")
for line in run.stderr.splitlines():
    if line.strip().startswith(starts):  # (1)!
        print(line.strip())
# --8<-- [end:run]
