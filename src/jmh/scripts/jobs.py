#!/usr/bin/env python3
"""Heavy jobs of embx against faiss, scikit-learn and umap-learn: same rows, answers compared, one table in Markdown.

    python src/jmh/scripts/jobs.py [--java JAVA_HOME] [--umap PYTHON] [--largest] [JOB ...]

Run it in the root of the project after `mvn -Pbench -Dquick test-compile`, with a Python that has faiss and scikit-learn; PYTHON has
umap-learn (Debian: /usr/bin/python3). It takes about twelve minutes on two idle cores. JOB chooses rows of the table by a part of their name.

Cold is the first computation of a fresh JVM, warm the median of four more; process is the whole process with its start and the reading of
the rows. A peer has its data in memory, and its time is the median of up to five rounds within twenty seconds. --largest also makes
scikit-learn's t-SNE of 62,423 x 5: 250 of its 1,000 iterations, times four.
"""
import argparse
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import faiss
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE
from sklearn.metrics import silhouette_score

ROUNDS = 5
PEER_SECONDS = 20
SAMPLE = 500
UMAP = """
import json, resource, sys, time
import numpy as np, umap
def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
rows, columns = int(sys.argv[2]), int(sys.argv[3])
x = np.fromfile(sys.argv[1], "<f4").reshape(rows, columns)
umap.UMAP(random_state=1, n_epochs=2).fit(x[:300])
start, used = time.time(), cpu()
y = umap.UMAP(random_state=42).fit_transform(x)
print(json.dumps({"wall": time.time() - start, "cpu": cpu() - used}))
y.astype("<f8").tofile(sys.argv[4])
"""


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def clumps(rows, columns, count=50, spread=1.0, scale=1.0):
    random = np.random.default_rng(rows)
    centers = random.normal(size=(count, columns)) * scale
    return (centers[random.integers(0, count, rows)] + random.normal(size=(rows, columns)) * spread).astype("<f4")


def digits():
    return load_digits().data.astype("<f4")


def trust(x, y, k=5):
    """Trustworthiness (Venna and Kaski 2001) over a sample of the points, each judged among all."""
    n = len(x)
    chosen = np.random.default_rng(1).permutation(n)[:SAMPLE]
    penalty = 0.0
    for i in chosen:
        rank = np.empty(n, dtype=int)
        rank[np.argsort(((x - x[i]) ** 2).sum(1), kind="stable")] = np.arange(n)
        near = np.argsort(((y - y[i]) ** 2).sum(1), kind="stable")[1 : k + 1]
        penalty += np.maximum(0, rank[near] - k).sum()
    return 1 - 2 * penalty / (len(chosen) * k * (2 * n - 3 * k - 1))


def pca(x):
    return PCA(2).fit(x.astype("f8")).explained_variance_ratio_.sum()


def graph(x):
    unit = x / np.linalg.norm(x, axis=1, keepdims=True)
    index = faiss.IndexFlatIP(x.shape[1])
    index.add(unit)
    return index.search(unit, 11)[0][:, 1:].mean()


def kmeans(x):
    return KMeans(50, n_init=10, random_state=0).fit(x.astype("f8")).inertia_


def silhouette(x):
    return silhouette_score(x.astype("f8"), np.arange(len(x)) % 50)


class Machine:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        file = folder / "classpath"
        maven = ["mvn", "-B", "-q", "-o", "-Pbench", "dependency:build-classpath", "-Dmdep.includeScope=test", f"-Dmdep.outputFile={file}"]
        subprocess.run(maven, check=True)
        self.command = [options.java + "/bin/java", "-Xmx3g", "--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED", "-cp",
                        "target/classes:target/test-classes:" + file.read_text()]

    def write(self, x, name="rows"):
        x.tofile(self.folder / name)
        return str(self.folder / name)

    def embx(self, job, x, rounds=ROUNDS):
        command = self.command + ["dev.embx.linalg.TimedJobs", job, *map(str, x.shape), self.write(x), str(rounds), str(self.folder / "map")]
        lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        return [json.loads(line) for line in lines.splitlines()]

    def process(self, job, x):
        """Wall seconds of a whole process with one round."""
        seconds = []
        for _ in range(ROUNDS):
            start = time.time()
            self.embx(job, x, 1)
            seconds.append(time.time() - start)
            if sum(seconds) > PEER_SECONDS:
                break
        return statistics.median(seconds)

    def map(self):
        return np.fromfile(self.folder / "map", "<f8").reshape(-1, 2)


def timed(peer, x):
    """Median wall and CPU seconds, and the last answer."""
    walls, cpus = [], []
    while len(walls) < ROUNDS and sum(walls) < PEER_SECONDS:
        start, used = time.time(), cpu()
        answer = peer(x)
        walls.append(time.time() - start)
        cpus.append(cpu() - used)
    return statistics.median(walls), statistics.median(cpus), answer


def warm(lines, key):
    return statistics.median(line[key] for line in lines[1:])


def row(name, lines, process, peer, answers):
    cold, later, used = lines[0]["wall"], warm(lines, "wall"), warm(lines, "cpu")
    cells = [name, f"{cold:.2f} / {later:.2f} ({used:.2f})", f"{process:.2f}" if process else ""]
    if peer:
        cells += [f"{peer[0]:.2f} ({peer[1]:.2f})", f"{later / peer[0]:.2f} ({used / peer[1]:.2f})",
                  f"{process / peer[0]:.2f}" if process else f"{cold / peer[0]:.2f}"]
    else:
        cells += ["", "", ""]
    print("| " + " | ".join(cells + [answers]) + " |", flush=True)


def compared(machine, name, job, x, peer, tolerance):
    lines = machine.embx(job, x)
    process = machine.process(job, x)
    wall, used, answer = timed(peer, x)
    off = (lines[0]["answer"] - answer) / abs(answer)
    good = off < tolerance if job == "kmeans" else abs(off) < tolerance
    row(name, lines, process, (wall, used), f"off by {off:.0e}" + ("" if good else " DIFFERS"))


def health(machine, name, x):
    graphs = machine.embx("graph", x)
    lines = machine.embx("health", x)
    row(name, lines, machine.process("health", x), None, f"{warm(lines, 'wall') / warm(graphs, 'wall'):.1f} times one graph")


def tsne(machine, name, x, iterations=1000):
    lines = machine.embx("tsne", x, 2 if len(x) > 20000 else 3)
    ours = f"KL {lines[0]['answer']:.3f}, trust {trust(x, machine.map()):.4f}"
    fitted = []

    def fit(rows):
        fitted[:] = [TSNE(random_state=42, init="pca", max_iter=iterations).fit(rows)]

    if not iterations:
        row(name, lines, None, None, ours)
        return
    wall, used, _ = timed(fit, x)
    theirs = f"KL {fitted[0].kl_divergence_:.3f}, trust {trust(x, fitted[0].embedding_):.4f}"
    share = 1000 / iterations
    row(name, lines, machine.process("tsne", x), (wall * share, used * share), ours + "; " + (theirs if share == 1 else "estimated"))


def umap(machine, name, x):
    lines = machine.embx("umap", x, 3)
    ours = f"trust {trust(x, machine.map()):.4f}"
    rounds = []
    while len(rounds) < ROUNDS and sum(r["wall"] for r in rounds) < PEER_SECONDS:
        command = [machine.options.umap, "-W", "ignore", "-c", UMAP, machine.write(x), *map(str, x.shape), str(machine.folder / "theirs")]
        rounds.append(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))
    theirs = np.fromfile(machine.folder / "theirs", "<f8").reshape(-1, 2)
    peer = [statistics.median(r[key] for r in rounds) for key in ("wall", "cpu")]
    row(name, lines, machine.process("umap", x), peer, f"{ours}; trust {trust(x, theirs):.4f}")


def compare(machine, name, rows):
    files = [machine.write(clumps(rows, columns), f"side{columns}") for columns in (5, 6)]
    command = machine.command + ["dev.embx.comparison.ComparisonBenchmark", str(rows), "5", "6", *files]
    rounds = [json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout) for _ in range(3)]
    graphs = statistics.median(r["graphs"] for r in rounds)
    whole = statistics.median(r["graphs"] + r["rest"] for r in rounds)
    print(f"| {name} | {whole:.2f} (cold) | | | | | {whole / graphs:.2f} times the two graphs |", flush=True)


def command(name, *words):
    program = pathlib.Path("target/embx/bin/embx")
    if not program.exists():
        return
    seconds = []
    for _ in range(ROUNDS + 1):
        start = time.time()
        subprocess.run([program, *words], check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.time() - start)
    print(f"| {name} | | {statistics.median(seconds[1:]):.2f} | | | | |", flush=True)


def jobs(machine, largest):
    near = lambda rows: clumps(rows, 5, rows // 250, 0.3, 3.0)
    return {
        "graph, 20,000 x 100": lambda n: compared(machine, n, "graph", clumps(20000, 100), graph, 1e-5),
        "graph, 62,423 x 5": lambda n: compared(machine, n, "graph", clumps(62423, 5), graph, 1e-5),
        "graph, 62,423 x 384": lambda n: compared(machine, n, "graph", clumps(62423, 384), graph, 1e-5),
        "PCA, 20,000 x 100": lambda n: compared(machine, n, "pca", clumps(20000, 100), pca, 1e-9),
        "PCA, 62,423 x 768": lambda n: compared(machine, n, "pca", clumps(62423, 768), pca, 1e-9),
        "health, 20,000 x 100": lambda n: health(machine, n, clumps(20000, 100)),
        "health, 62,423 x 5": lambda n: health(machine, n, clumps(62423, 5)),
        "k-means, 20,000 x 100, 50 clusters": lambda n: compared(machine, n, "kmeans", clumps(20000, 100), kmeans, 5e-3),
        "silhouette, 20,000 x 100": lambda n: compared(machine, n, "silhouette", clumps(20000, 100), silhouette, 1e-9),
        "compare, 62,423 x 5 and x 6": lambda n: compare(machine, n, 62423),
        "compare data/words": lambda n: command(n, "compare", "data/words"),
        "t-SNE, 1,797 x 64": lambda n: tsne(machine, n, digits()),
        "t-SNE, 10,000 x 5": lambda n: tsne(machine, n, near(10000)),
        "t-SNE, 62,423 x 5": lambda n: tsne(machine, n, near(62423), 250 if largest else 0),
        "UMAP, 1,797 x 64": lambda n: umap(machine, n, digits()),
        "UMAP, 62,423 x 5": lambda n: umap(machine, n, near(62423)),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--java", default=os.environ.get("JAVA_HOME", "/usr/lib/jvm/temurin-25-jdk-amd64"))
    parser.add_argument("--umap", default="/usr/bin/python3")
    parser.add_argument("--largest", action="store_true")
    parser.add_argument("jobs", nargs="*")
    options = parser.parse_args()
    print("| job | embx, s, cold / warm (CPU) | process | peer, s (CPU) | warm / peer (CPU) | process / peer | answers |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        machine = Machine(options, pathlib.Path(name))
        for title, job in jobs(machine, options.largest).items():
            if not options.jobs or any(part in title for part in options.jobs):
                job(title)


if __name__ == "__main__":
    sys.exit(main())
