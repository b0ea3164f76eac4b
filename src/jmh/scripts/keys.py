#!/usr/bin/env python3
"""Bytes that embx writes for a key, by view and size of the terminal: the budgets of slow lines.

    src/jmh/scripts/keys.py [PATH]

Runs target/embx/bin/embx on PATH (data/movies by default) on a pseudo terminal, truecolor. Prints for each view the bytes of its
first frame, the mean and the most of twelve cursor moves, of a page down, and of a key that changes nothing; then what twenty
moves typed at once cost on a line of 9,600 baud, and how long that takes. Fails where a budget is not kept.
"""
import fcntl
import os
import pathlib
import pty
import select
import struct
import sys
import termios
import time

PROJECT = pathlib.Path(__file__).resolve().parents[3]
LAUNCHER = PROJECT / "target/embx/bin/embx"
VIEWS = [("Pairs", "2"), ("Neighbors", "3"), ("Heatmap", "4"), ("Tree", "5"), ("Map", "6"), ("Compare", "7"), ("Health", "8"),
         ("Clusters", "C"), ("Sets", "1")]
# A move to another set, pair of sets or figure changes what stands beside it, and a page of a matrix is all new colors.
MOVES, PAGES = {"Pairs", "Neighbors", "Heatmap", "Tree", "Map"}, {"Pairs", "Neighbors", "Tree"}
SIZES = [(80, 24), (120, 40), (200, 60)]
MOVE, PAGE = 200, 2200
BAUD = 9600


class Session:
    def __init__(self, path, columns, rows):
        environment = dict(os.environ, TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8")
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(LAUNCHER, [str(LAUNCHER), path], environment)

    def settled(self, quiet=0.35, rate=None):
        """Bytes until nothing came for a time; with a rate, read no faster than so many bytes a second."""
        count, last = 0, time.monotonic()
        while time.monotonic() - last < quiet:
            if select.select([self.terminal], [], [], 0.02)[0]:
                chunk = os.read(self.terminal, 65536 if rate is None else 96)
                count, last = count + len(chunk), time.monotonic()
                if rate is not None:
                    time.sleep(len(chunk) / rate)
        return count

    def key(self, keys, **how):
        os.write(self.terminal, keys.encode())
        return self.settled(**how)

    def end(self):
        os.write(self.terminal, b"\x03")
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def measure(path, columns, rows):
    broken = []
    session = Session(path, columns, rows)
    session.settled(3.0)
    session.key("\r", quiet=1.5)
    for name, key in VIEWS:
        session.key("2" if key == "1" else "1")
        first = session.key(key, quiet=2.0)
        moves = [session.key("j") for _ in range(12)]
        page = session.key("\x06")
        session.key("g")
        nothing = session.key("g")
        print(f"{columns:4} x {rows:<3} {name:10} first {first:6}   move {sum(moves) / 12:5.0f} / {max(moves):4}"
              f"   page {page:5}   nothing {nothing}")
        over = name in MOVES and max(moves) > MOVE or name in PAGES and page > PAGE or nothing
        if columns == 80 and over:
            broken.append(name)
    session.end()
    return broken


def slow(path):
    session = Session(path, 80, 24)
    session.settled(3.0)
    session.key("\r", quiet=1.5)
    start = time.monotonic()
    count = session.key("j" * 20, rate=BAUD / 10)
    print(f"twenty moves at once on {BAUD} baud: {count} bytes in {time.monotonic() - start - 0.35:.2f} s")
    session.end()
    return count > 20 * MOVE


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else str(PROJECT / "data/movies")
    broken = [name for columns, rows in SIZES for name in measure(path, columns, rows)]
    if slow(path):
        broken.append("slow line")
    sys.exit("over budget: " + ", ".join(broken) if broken else 0)


main()
