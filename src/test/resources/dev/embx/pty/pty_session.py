"""Runs a program on a pseudo terminal and obeys the commands on standard input, one a line; answers one line each.

    python3 pty_session.py COLUMNS ROWS IGNORE_HANGUP COMMAND...

Answers are `ok VALUE` or `no VALUE`; bytes are hexadecimal. Standard library only.
"""
import fcntl
import os
import select
import signal
import struct
import sys
import termios
import time


class Session:
    def __init__(self, columns, rows, ignore_hangup, command):
        self.master, self.slave = os.openpty()
        self.resize(columns, rows)
        self.before = termios.tcgetattr(self.slave)
        self.output = b""
        self.status = None
        self.reading = True
        self.rate = 0
        self.pid = os.fork()
        if self.pid == 0:
            self.become(ignore_hangup, command)

    def become(self, ignore_hangup, command):
        os.setsid()
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
        for descriptor in (0, 1, 2):
            os.dup2(self.slave, descriptor)
        os.closerange(3, 64)
        # A build in the background of a shell, or under nohup, ignores these, and a program would inherit that.
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGTSTP):
            signal.signal(number, signal.SIG_DFL)
        if ignore_hangup:
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)

    def pump(self, seconds):
        """Reads for a time; stops early when the program has ended and all is read."""
        if not self.reading or self.master < 0:
            time.sleep(min(seconds, 0.02))
            return
        if select.select([self.master], [], [], seconds)[0]:
            try:
                chunk = os.read(self.master, 64 if self.rate else 65536)
                self.output += chunk
                time.sleep(len(chunk) / self.rate if self.rate else 0)
            except OSError:
                self.reading = False

    def poll(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def until(self, milliseconds, done):
        end = time.monotonic() + milliseconds / 1000
        while time.monotonic() < end:
            if done():
                return True
            self.pump(0.01)
        return done()

    def expect(self, milliseconds, wanted):
        return self.until(int(milliseconds), lambda: bytes.fromhex(wanted) in self.output), ""

    def settle(self, milliseconds):
        """Reads until nothing has come, and no thread of the program wanted a processor, for a time."""
        last = time.monotonic()
        size = len(self.output)
        while time.monotonic() - last < int(milliseconds) / 1000:
            self.pump(0.005)
            if len(self.output) != size or self.works():
                size = len(self.output)
                last = time.monotonic()
        return True, ""

    def works(self):
        """Whether a thread runs or would run on an idle machine; Java's own clock ticks always."""
        folder = "/proc/%d/task/" % self.pid
        try:
            for thread in os.listdir(folder):
                name, rest = open(folder + thread + "/stat").read().rsplit(")", 1)
                if rest.split()[0] == "R" and "(VM Periodic" not in name and "(G1 Service" not in name:
                    return True
        except OSError:
            pass  # it ends just now
        return False

    def read(self, start):
        """Reads for a moment, and answers with all bytes from the given one on."""
        self.pump(0.01)
        return True, self.output[int(start):].hex()

    def send(self, data):
        os.write(self.master, bytes.fromhex(data))
        return True, ""

    def resize(self, columns, rows):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", int(rows), int(columns), 0, 0))
        return True, ""

    def signal(self, name):
        os.kill(self.pid, getattr(signal, "SIG" + name))
        return True, ""

    def drop(self):
        """The line is gone: the other side of the terminal is closed."""
        os.close(self.master)
        self.master = -1
        return True, ""

    def stall(self):
        """The other side takes no more bytes."""
        self.reading = False
        return True, ""

    def throttle(self, rate):
        """The other side takes so many bytes a second from now on; 0 for as many as come."""
        self.rate = int(rate)
        return True, ""

    def exit(self, milliseconds):
        ended = self.until(int(milliseconds), lambda: self.poll() is not None)
        for _ in range(20 if ended else 0):
            self.pump(0.005)
        return ended, self.status

    def modes(self):
        """Whether the modes of the terminal are as at the start, and whether it echoes and edits lines."""
        now = termios.tcgetattr(self.slave)
        cooked = bool(now[3] & termios.ECHO and now[3] & termios.ICANON)
        return now == self.before, "cooked" if cooked else "raw"

    def cpu(self, milliseconds):
        """Share of one core in percent over a time."""
        def used():
            fields = open("/proc/%d/stat" % self.pid).read().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        before = used()
        self.until(int(milliseconds), lambda: False)
        return True, int((used() - before) / (int(milliseconds) / 1000) * 100)

    def take(self):
        return True, self.output.hex()

    def quit(self):
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        return True, ""


def main():
    columns, rows, ignore_hangup = (int(word) for word in sys.argv[1:4])
    session = Session(columns, rows, ignore_hangup, sys.argv[4:])
    for line in sys.stdin:
        name, *arguments = line.split()
        good, value = getattr(session, name)(*arguments)
        print("ok" if good else "no", value, flush=True)
        if name == "quit":
            return


main()
