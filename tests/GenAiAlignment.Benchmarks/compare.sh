#!/bin/sh
# Times the published program as a whole process beside pandoc (where it is installed): the essay of this repository once, 10 and 100 times over.
# Usage: compare.sh PROGRAM [ROUNDS]      PROGRAM is the published essaydeck; needs GNU time (Debian: time) and python3.
set -eu
program=$(realpath "$1")
rounds=${2:-20}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$root/content/genai-alignment.md" "$work" <<'PYTHON'
import sys, os
text = open(sys.argv[1], encoding="utf-8").read()
body = text.index("\n---", 3) + len("\n---\n")
for times in (1, 10, 100):
    folder = os.path.join(sys.argv[2], str(times))
    os.makedirs(folder)
    with open(os.path.join(folder, "essay.md"), "w", encoding="utf-8") as file:
        file.write(text[:body] + "\n".join([text[body:]] * times))
PYTHON

# One line a run: wall seconds, processor seconds (user + system), peak KiB.
run() {
    out=$1; shift
    command time -f '%e %U %S %M' -o "$work/time" "$@" >/dev/null 2>&1
    awk '{ print $1, $2 + $3, $4 }' "$work/time" >>"$out"
}

# The middle of each column; peak memory is the largest.
report() {
    for column in 1 2; do cut -d' ' -f$column "$2" | sort -n | awk '{ v[NR] = $1 } END { printf "%.2f ", v[int((NR + 1) / 2)] }'; done
    cut -d' ' -f3 "$2" | sort -n | tail -1 | awk -v name="$1" '{ printf "%.0f MiB  %s\n", $1 / 1024, name }'
}

echo "wall s, processor s, peak memory"
for times in 1 10 100; do
    n=$rounds; [ $times -eq 1 ] || n=3; [ $times -ne 100 ] || n=1
    folder=$work/$times
    i=0
    # Side by side, turn and turn about, so that whatever else the machine does meets both.
    while [ $i -lt "$n" ]; do
        run "$work/deck$times" "$program" build "$folder/essay.md" -o "$folder/out" --to pptx,pdf,handout -q
        if command -v pandoc >/dev/null; then run "$work/pandoc$times" pandoc "$folder/essay.md" -o "$folder/pandoc.pptx"; fi
        i=$((i + 1))
    done
    report "essaydeck, pptx + pdf + handout, essay x $times" "$work/deck$times"
    [ ! -f "$work/pandoc$times" ] || report "pandoc, pptx, essay x $times" "$work/pandoc$times"
done
