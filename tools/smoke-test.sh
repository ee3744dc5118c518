#!/bin/sh
# Tries the published program from an empty folder. Usage: smoke-test.sh PROGRAM
set -eu
program=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp "$root/content/genai-alignment.md" "$root/content/genai-alignment.talk.yaml" .

say() { echo "smoke: $*"; }
fail() { echo "smoke: FAILED: $*" >&2; exit 1; }

"$program" build genai-alignment.md --to pptx,pdf,handout,notes,png -v || fail "build"
for file in genai-alignment.pptx genai-alignment.pdf genai-alignment-handout.pdf genai-alignment-notes.pdf genai-alignment-contact.png; do
    [ -s "output/$file" ] || fail "$file is missing"
done
"$program" check output/genai-alignment.pptx || fail "check"
"$program" outline genai-alignment.md --json | grep -q '"claims": 25' || fail "outline"
"$program" theme list | grep -q folio || fail "theme list"

code=0; "$program" build nothing.md 2>message || code=$?
[ $code -eq 1 ] || fail "a missing essay ends with $code"
grep -q 'nothing.md: error ED001' message || fail "a missing essay is not told"
code=0; "$program" build --nonsense 2>/dev/null || code=$?
[ $code -eq 2 ] || fail "a wrong command line ends with $code"

# A disk with room for nothing, where the system lets us have one.
mkdir full
if mount -t tmpfs -o size=16k tmpfs full 2>/dev/null; then
    code=0; "$program" build genai-alignment.md -o full 2>message || code=$?
    left=$(ls -A full)
    umount full
    [ $code -eq 3 ] || fail "a full disk ends with $code"
    grep -q 'ED010' message || fail "a full disk is not called so"
    [ -z "$left" ] || fail "a full disk keeps $left"
    say "full disk: told, nothing left behind"
fi
say "all good"
