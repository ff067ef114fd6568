#!/usr/bin/env bash
# How long a saved file takes to reach the output:  tests/measure_saves.sh [SAVES] [PROGRAM]
# Changes a target of the plan SAVES times (50) and waits each time until the strategy's PDF is another file. Prints the
# median and the 95th percentile in milliseconds; the service's own waiting for quiet (200 ms) is in them.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
saves=${1:-50} program=$(realpath "${2:-src/PlanPublisher.Cli/bin/Release/net10.0/planpublisher}")
folder=$(mktemp -d)
cp -r content "$folder/content"
cd "$folder"
"$program" serve --urls http://127.0.0.1:0 > log 2>&1 &
child=$!
trap 'kill "$child"; wait "$child"; rm -rf "$folder"' EXIT
python3 - "$saves" <<'PYTHON'
import glob, os, re, statistics, sys, time

objective = glob.glob("content/*/objectives/*/05-murder.md")[0]
pdf = os.path.join("output", objective.split(os.sep)[1], "corporate-strategy", "corporate-strategy.pdf")

def written():
    try:
        status = os.stat(pdf)
        return (status.st_ino, status.st_mtime_ns)
    except FileNotFoundError:
        return None

def wait_for_other(before, limit=60):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        now = written()
        if now is not None and now != before:
            return
        time.sleep(0.005)
    sys.exit("the PDF did not change")

wait_for_other(None)
time.sleep(4)
times = []
for save in range(int(sys.argv[1])):
    before = written()
    text = open(objective, encoding="utf-8").read()
    text = re.sub(r"[\d.]+%", f"{40 + save % 50}.5%", text)
    start = time.monotonic()
    open(objective, "w", encoding="utf-8").write(text)
    wait_for_other(before)
    times.append((time.monotonic() - start) * 1000)
    # the other documents of the plan, and a breath
    time.sleep(2)
times.sort()
print(f"{len(times)} saves: p50 {statistics.median(times):.0f} ms, p95 {times[int(len(times) * 0.95)]:.0f} ms, least {times[0]:.0f}, most {times[-1]:.0f}")
PYTHON
