# --8<-- [start:broken]
import os
import subprocess
import sys

labels = ["cat", "dog", "horse", "bird", "cat", "fish", "dog"]


def classes_of(code: str, run: int) -> str:
    """Run the code in a new process, as tomorrow's run would be."""
    command = [sys.executable, "-c", f"print({code})"]
    environment = os.environ | {"PYTHONHASHSEED": str(run)}  # (1)!
    return subprocess.check_output(command, env=environment, text=True)


today, tomorrow = (classes_of(f"list(set({labels}))", n) for n in (1, 2))
print("same order:", today == tomorrow)
# --8<-- [end:broken]

# --8<-- [start:mended]
today, tomorrow = (classes_of(f"sorted(set({labels}))", n) for n in (1, 2))
print("same order:", today == tomorrow)
print(today.strip())
# --8<-- [end:mended]
