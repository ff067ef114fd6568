#!/usr/bin/env bash
# Kills the service in the middle of a build, again and again:  tests/kill_service.sh [ROUNDS] [PROGRAM]
# After each kill every document must be whole, of the former edition or of the new one. After each restart the run that
# was broken off must run again. At the end no edition may have been written twice and no publication done twice.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${1:-50} program=$(realpath "${2:-src/PlanPublisher.Cli/bin/Release/net10.0/planpublisher}")
folder=$(mktemp -d)
cp -r content "$folder/content"
cd "$folder"
plan=$(basename "$(dirname content/*/plan.md)")
cat > planpublisher.yml <<'YAML'
address: http://127.0.0.1:0
quiet-time: 50 ms
publications:
  - { document: PLAN/annual-policing-plan, at: 2003-03-31 00:01 }
YAML
sed -i "s/PLAN/$plan/" planpublisher.yml

check() {
  python3 - "$@" <<'PYTHON'
import collections, hashlib, json, pathlib, re, sqlite3, sys

def whole():
    manifests = [m for m in pathlib.Path("output").glob("*/*/manifest.json") if not m.parent.name.startswith(".")]
    if len(manifests) != 3:
        sys.exit(f"{len(manifests)} documents are there instead of 3")
    for manifest in manifests:
        for file in (file for edition in json.loads(manifest.read_text())["editions"] for file in edition["outputs"]):
            if hashlib.sha256((manifest.parent / file["path"]).read_bytes()).hexdigest() != file["sha256"]:
                sys.exit(f"{manifest.parent / file['path']} is not the file of its manifest")

def ended():
    rows = sqlite3.connect("file:.planpublisher/history.db?mode=ro", uri=True).execute("SELECT id, job, cause, result FROM run ORDER BY id").fetchall()
    broken = [row for row in rows if row[3] == "Interrupted"]
    for run, job, _, _ in broken:
        if not any(later[0] > run and later[1] == job and later[3] in ("Worked", "NothingToDo") for later in rows):
            sys.exit(f"run {run} of {job} was broken off and not run again")
    published = [row for row in rows if row[1].startswith("publish-") and row[3] == "Worked"]
    if len(published) != 1:
        sys.exit(f"{len(published)} publications instead of 1")
    again = sum(1 for row in rows if row[2] == "Recovery")
    written = collections.Counter(re.findall(r"(\S+\.pdf) \d+ bytes, SHA-256 (\w+)", pathlib.Path("log").read_text()))
    twice = [edition for edition, count in written.items() if count > 1]
    if twice:
        sys.exit(f"written twice: {twice}")
    print(f"{len(broken)} runs broken off, {again} delivered again by the scheduler, {len(written)} editions written, none twice")

whole() if sys.argv[1] == "whole" else ended()
PYTHON
}

start() {
  rm -f .planpublisher/address
  "$program" serve >> log 2>&1 &
  child=$!
  for _ in $(seq 600); do
    [ -s .planpublisher/address ] && return 0
    sleep 0.1
  done
  echo "the service did not start"
  return 1
}

# until nothing runs, nothing waits, and every document is current
settle() {
  local address
  address=$(cat .planpublisher/address)
  for _ in $(seq 600); do
    curl -s "$address/metrics" | awk '/^planpublisher_jobs_running /{r=$2} /^planpublisher_documents_out_of_date /{o=$2} /^planpublisher_documents /{d=$2} END{exit !(r==0 && o==0 && d==3)}' && return 0
    sleep 0.1
  done
  echo "the service did not come to rest"
  return 1
}

fail() {
  echo "$1: kept in $folder"
  kill -KILL "$child" 2>/dev/null
  exit 1
}

start && settle || fail "first start"
for round in $(seq "$rounds"); do
  began=$(grep -c 'regenerate began' log)
  sed -i "s/^version: .*/version: Version $round/" content/*/plan.md
  until [ "$(grep -c 'regenerate began' log)" -gt "$began" ]; do sleep 0.02; done
  sleep "0.$((RANDOM % 10))$((RANDOM % 10))"
  kill -KILL "$child"
  wait "$child" 2>/dev/null
  check whole || fail "round $round"
  start && settle || fail "after round $round"
  check whole || fail "after round $round"
done
kill -TERM "$child"
wait "$child"
check ended || fail "at the end"
echo "killed $rounds times, every document whole each time"
rm -rf "$folder"
