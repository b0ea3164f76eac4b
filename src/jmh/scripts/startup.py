#!/usr/bin/env python3
"""Start-up of embx against an empty JVM: processor time and wall time from the launcher to the first frame, and of whole commands.

    src/jmh/scripts/startup.py [--rounds N] [--launcher FILE] JAVA_HOME...

Runs target/embx/bin/embx on data/movies on a pseudo terminal, kills it at its first frame, and does the same with commands and
with a class that has an empty main, in turn. Prints milliseconds (min / median) and the ratios of the minima. --launcher measures
an unpacked archive that has its own Java; JAVA_HOME is then that of the empty JVM. The class archive is built
before, by a first start, and waited for. EMBX_JAVA_OPTS passes through, so options can be compared.
"""
import argparse
import fcntl
import os
import pathlib
import pty
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

PROJECT = pathlib.Path(__file__).resolve().parents[3]
LAUNCHER = PROJECT / "target/embx/bin/embx"
FIRST_FRAME = b"word2vec_20"
COMMANDS = ("pairs MOVIES nn", "neighbors MOVIES nn matrix", "sets MOVIES", "dendrogram MOVIES nn", "heatmap MOVIES nn --force --png PICTURE")
ARCHIVE_SECONDS = 120


def run(command, environment, until):
    """Runs on a terminal of 100x30 until a text comes or it ends; returns wall and processor milliseconds."""
    start = time.monotonic()
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        os.execvpe(command[0], command, environment)
    seen = b""
    try:
        while until is None or until not in seen:
            chunk = os.read(terminal, 65536)
            if not chunk:
                break
            seen += chunk
    except OSError:
        pass  # The other side is closed: it has ended.
    wall = time.monotonic() - start
    if until is not None:
        if until not in seen:
            sys.exit(f"no first frame, but: {seen!r}")
        os.kill(child, signal.SIGKILL)
    _, _, usage = os.wait4(child, 0)
    os.close(terminal)
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def compile_empty(java_home, folder):
    source = folder / "Empty.java"
    source.write_text("final class Empty { public static void main(String[] a) {} }\n")
    subprocess.run([java_home + "/bin/javac", "-d", str(folder), str(source)], check=True)


def build_archive(command, environment, cache):
    run(command, environment, FIRST_FRAME)
    deadline = time.monotonic() + ARCHIVE_SECONDS
    while any(cache.rglob("*.lock")) and time.monotonic() < deadline:
        time.sleep(0.2)
    archives = [p for p in cache.rglob("*") if p.is_file()]
    print("archive:", ", ".join(f"{p.stat().st_size / 1e6:.1f} MB" for p in archives) or "none")


def command_line(launcher, line, folder):
    places = {"MOVIES": str(PROJECT / "data/movies"), "PICTURE": str(folder / "picture.png")}
    return [str(launcher)] + [places.get(word, word) for word in line.split()]


def measure(java_home, launcher, rounds, folder):
    cache = folder / "cache"
    environment = dict(os.environ, JAVA_HOME=java_home, XDG_CACHE_HOME=str(cache), TERM="xterm-256color", LC_ALL="C.UTF-8")
    compile_empty(java_home, folder)
    empty = [java_home + "/bin/java", "-cp", str(folder), "Empty"]
    embx = [str(launcher), str(PROJECT / "data/movies")]
    build_archive(embx, environment, cache)
    commands = {line.split()[0]: command_line(launcher, line, folder) for line in COMMANDS}
    times = {"empty JVM": [], "embx": []} | {name: [] for name in commands}
    for _ in range(rounds):
        times["empty JVM"].append(run(empty, environment, None))
        times["embx"].append(run(embx, environment, FIRST_FRAME))
        for name, command in commands.items():
            times[name].append(run(command, environment, None))
    report(java_home, times)


def report(java_home, times):
    print(java_home)
    for name, runs in times.items():
        wall, cpu = zip(*runs)
        print(
            f"  {name:<10} wall {min(wall):5.0f} / {statistics.median(wall):5.0f} ms"
            f"   processor {min(cpu):5.0f} / {statistics.median(cpu):5.0f} ms"
        )
    for name in list(times)[1:]:
        wall, cpu = (min(r[i] for r in times[name]) / min(r[i] for r in times["empty JVM"]) for i in (0, 1))
        print(f"  {name:<10} to the empty JVM: wall {wall:.2f}   processor {cpu:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--launcher", type=pathlib.Path, default=LAUNCHER)
    parser.add_argument("java_home", nargs="+")
    options = parser.parse_args()
    for java_home in options.java_home:
        with tempfile.TemporaryDirectory() as folder:
            measure(java_home, options.launcher, options.rounds, pathlib.Path(folder))


if __name__ == "__main__":
    main()
