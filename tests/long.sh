#!/usr/bin/env bash
# Tests that take as long as one gives them:  tests/long.sh [SECONDS] [SEED]
# Each fuzzer runs for SECONDS (600 without one); then builds are killed for as long, the service
# 50 times, and the service runs under steady edits for as long. Findings are kept in
# tests/findings/, each with the input that shows it. A finding becomes a case before it is mended.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-600} seed=${2:-$RANDOM}
fuzz=tests/PlanPublisher.Fuzzing/bin/Release/net10.0/PlanPublisher.Fuzzing
program=src/PlanPublisher.Cli/bin/Release/net10.0/planpublisher
findings=tests/findings
bad=0

dotnet build PlanPublisher.sln -c Release -nologo -v q -clp:NoSummary || exit 2
echo "seed $seed"
for target in plans pages fonts pictures targets; do
  "$fuzz" . fuzz "$findings" "$seconds" "$seed" "$target" || bad=1
done

# Each document is there and whole: its manifest, the files that it lists with the hashes that it gives, and no others.
is_whole() {
  python3 - "$1" "$2" <<'PYTHON'
import hashlib, json, pathlib, sys
manifests = [m for m in sorted(pathlib.Path(sys.argv[1]).glob("*/*/manifest.json")) if not m.parent.name.startswith(".")]
for manifest in manifests:
    listed = {file["path"]: file["sha256"] for edition in json.loads(manifest.read_text())["editions"] for file in edition["outputs"]}
    found = {file.relative_to(manifest.parent).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
             for file in manifest.parent.rglob("*") if file.is_file() and file != manifest}
    if found != listed:
        sys.exit(f"{manifest.parent}: {sorted(found.items() ^ listed.items())} are not of one edition")
if len(manifests) != int(sys.argv[2]):
    sys.exit(f"{len(manifests)} documents are there instead of {sys.argv[2]}")
PYTHON
}

kill_builds() {
  local folder end=$((SECONDS + seconds)) round=0 child documents
  folder=$(mktemp -d)
  cp -r content "$folder/content"
  "$program" build --content "$folder/content" --output "$folder/output" -q || return 1
  documents=$(find "$folder/output" -mindepth 3 -name manifest.json | wc -l)
  while [ $SECONDS -lt $end ]; do
    round=$((round + 1))
    sed -i "s/^version: .*/version: Version $round/" "$folder"/content/*/plan.md
    "$program" build --content "$folder/content" --output "$folder/output" -q >/dev/null 2>&1 &
    child=$!
    sleep "$((RANDOM % 3)).$((RANDOM % 10))"
    kill -KILL "$child" 2>/dev/null
    wait "$child" 2>/dev/null
    is_whole "$folder/output" "$documents" || { echo "round $round: kept in $folder"; return 1; }
  done
  "$program" build --content "$folder/content" --output "$folder/output" -q && is_whole "$folder/output" "$documents" || return 1
  [ -z "$(find "$folder/output" -name '.*' ! -name .planpublisher)" ] || { echo "temporary files are left in $folder"; return 1; }
  rm -rf "$folder"
  echo "killed builds: $round, every document whole"
}

kill_builds || bad=1
bash tests/kill_service.sh 50 || bad=1
bash tests/soak_service.sh "$seconds" "$program" "$findings/soak.csv" || bad=1
exit "$bad"
