#!/usr/bin/env bash
# The service under steady edits:  tests/soak_service.sh [SECONDS] [PROGRAM] [SAMPLES.csv]
# Saves the plan every 20 seconds for SECONDS (7200), asks for every kind of page each time, and takes a sample of memory and
# handles each minute (six times in a run of less than ten minutes). Fails if a page is missing, if the service ends, if a build does not
# follow a save, or if the second half holds a quarter more memory or ten more handles than the first.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-7200} program=$(realpath "${2:-src/PlanPublisher.Cli/bin/Release/net10.0/planpublisher}")
samples=$(realpath -m "${3:-tests/findings/soak.csv}")
mkdir -p "$(dirname "$samples")"
folder=$(mktemp -d)
cp -r content "$folder/content"
cd "$folder" || exit 2
"$program" serve --urls http://127.0.0.1:0 > log 2>&1 &
child=$!
trap 'kill "$child" 2>/dev/null; wait "$child"; rm -rf "$folder"' EXIT
python3 - "$child" "$seconds" "$samples" <<'PYTHON'
import glob, os, pathlib, re, statistics, sys, time, urllib.request

process, seconds, samples = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
# The plan with the most files is the one whose saves cost the most.
plan_file = max(sorted(glob.glob("content/*/plan.md")), key=lambda file: sum(1 for _ in pathlib.Path(file).parent.rglob("*")))
plan = pathlib.Path(plan_file).parent.name
address = None
for _ in range(240):
    try:
        address = pathlib.Path(".planpublisher/address").read_text().strip()
        break
    except OSError:
        time.sleep(0.5)
address = address or sys.exit("the service did not start")

def get(path):
    try:
        with urllib.request.urlopen(address + path, timeout=300) as answer:
            return answer.read()
    except OSError as error:
        sys.exit(f"{path}: {error}")

def metric(text, name):
    found = re.search(rf"^{re.escape(name)} ([\d.e+]+)$", text, re.M)
    return float(found.group(1)) if found else 0.0

def sample():
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    text = get("/metrics").decode()
    return (
        int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024,
        round(metric(text, "dotnet_gc_heap_bytes") / 1e6),
        len(os.listdir(f"/proc/{process}/fd")),
        int(re.search(r"Threads:\s+(\d+)", status).group(1)),
        int(metric(text, "planpublisher_documents_changed_total")),
    )

start = time.monotonic()
while not [path for path in glob.glob(f"output/{plan}/*/manifest.json") if not pathlib.Path(path).parent.name.startswith(".")]:
    if time.monotonic() - start > 120:
        sys.exit("the first build did not come")
    time.sleep(0.5)
time.sleep(5)

documents = sorted(path.parent.name for path in pathlib.Path(f"output/{plan}").glob("*/manifest.json") if not path.parent.name.startswith("."))
pages = ["/plans", f"/plans/{plan}", "/schedule", "/schedule/regenerate", "/history", "/history/1", "/metrics", "/health/live", "/health/ready"]
for document in documents:
    pages += [f"/plans/{plan}/preview/{document}/1", f"/plans/{plan}/preview/{document}/2.svg", f"/files/{plan}/{document}/{document}.pdf"]

rows, asked, saves, next_sample = [], 0, 0, 0.0
every = 60 if seconds >= 600 else seconds / 6
start = time.monotonic()
with open(samples, "w") as csv:
    csv.write("seconds,resident_mb,heap_mb,handles,threads,documents_changed,saves,pages\n")
    while time.monotonic() - start < seconds:
        saves += 1
        text = pathlib.Path(plan_file).read_text(encoding="utf-8")
        pathlib.Path(plan_file).write_text(re.sub(r"^version: .*$", f"version: Version {saves}", text, count=1, flags=re.M), encoding="utf-8")
        for page in pages:
            get(page)
            asked += 1
        if time.monotonic() - start >= next_sample:
            rows.append(sample())
            csv.write(",".join(map(str, (round(time.monotonic() - start), *rows[-1], saves, asked))) + "\n")
            csv.flush()
            next_sample += every
        time.sleep(min(20, max(2, seconds / 10)))

settled = rows[5:] if len(rows) > 20 else rows[1:]
half = len(settled) // 2
first, second = settled[:half], settled[half:]
def mean(part, column): return statistics.mean(row[column] for row in part)
print(f"{seconds} s, {saves} saves, {rows[-1][4]} documents made, {asked} pages asked and given")
for name, column in (("resident MB", 0), ("heap MB", 1), ("handles", 2), ("threads", 3)):
    print(f"{name}: first half {mean(first, column):.0f} ({min(r[column] for r in first)} to {max(r[column] for r in first)}), "
          f"second half {mean(second, column):.0f} ({min(r[column] for r in second)} to {max(r[column] for r in second)})")
if rows[-1][4] < saves:
    sys.exit(f"only {rows[-1][4]} documents were made after {saves} saves")
if seconds >= 600 and mean(second, 0) > 1.25 * mean(first, 0):
    sys.exit("memory grows")
if mean(second, 2) > mean(first, 2) + 10:
    sys.exit("handles grow")
PYTHON
