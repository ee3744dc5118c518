#!/usr/bin/env python3
"""Times the published program as a whole process beside pandoc (where it is installed), on the essay of this repository once, 10 and 100 times over.

Usage: compare.py PROGRAM [ROUNDS]      PROGRAM is the published essaydeck; ROUNDS of the essay alone, 20 unless told.
Runs take turns, so that whatever else the machine does meets all of them alike. Prints the middle of wall and processor time, and the largest memory.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def essays(folder):
    with open(os.path.join(ROOT, "content", "genai-alignment.md"), encoding="utf-8") as file:
        text = file.read()
    body = text.index("\n---", 3) + len("\n---\n")
    for times in (1, 10, 100):
        path = os.path.join(folder, f"essay{times}.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text[:body] + "\n".join([text[body:]] * times))
        yield times, path


def run(command):
    """Wall seconds, processor seconds, peak MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}: {' '.join(command)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(rounds, commands):
    results = {name: [] for name in commands}
    run(next(iter(commands.values())))  # so that the first is no colder than the others
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(run(command))
    base = None
    for name, runs in results.items():
        wall, processor = (statistics.median(one[i] for one in runs) for i in (0, 1))
        base = base or wall
        print(f"{wall * 1000:8.0f} ms {wall / base:6.2f} {processor * 1000:8.0f} ms {max(one[2] for one in runs):6.0f} MiB  {name}")


def main():
    program = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        print("    wall      ratio  processor    peak")
        for times, essay in essays(folder):
            commands = {}
            if shutil.which("pandoc"):
                commands[f"pandoc, pptx, essay x {times}"] = ["pandoc", essay, "-o", os.path.join(folder, "pandoc.pptx")]
            build = [program, "build", essay, "-o", out, "-q", "--to"]
            commands[f"essaydeck, pptx + pdf + handout, essay x {times}"] = [*build, "pptx,pdf,handout"]
            if times == 1:
                commands["essaydeck, pptx"] = [*build, "pptx"]
                commands["essaydeck --version"] = [program, "--version"]
            compare({1: rounds, 10: 5, 100: 3}[times], commands)


if __name__ == "__main__":
    main()
