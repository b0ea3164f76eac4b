"""Clusters the same points with embx and with SciPy, in turns, and prints a table.

    mvn -q -Dquick compile
    javac -cp target/classes -d target/bench src/jmh/java/dev.embx.cluster.linkage.LinkageBenchmark.java
    python src/jmh/java/dev/embx/cluster/linkage_benchmark.py 5000 20000

Needs NumPy and SciPy. "wall" and "cpu" are seconds of distances and linkage together; the peak is of the whole process.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[6]
DIMENSIONS = 8
SCIPY_METRIC = {"cosine": "cosine", "euclidean": "euclidean", "unit-euclidean": "euclidean"}


def embx(points, method, distance, storage, heap, file):
    path = f"{ROOT / 'target' / 'classes'}:{ROOT / 'target' / 'bench'}"
    command = ["java", f"-Xmx{heap}", "-cp", path, "dev.embx.cluster.linkage.LinkageBenchmark"]
    command += [str(points), str(DIMENSIONS), method, distance, storage, str(file)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def scipy_once(method, distance, file):
    from scipy.cluster.hierarchy import linkage
    from scipy.spatial.distance import pdist

    values = np.fromfile(file).reshape(-1, DIMENSIONS)
    wall, cpu = time.perf_counter(), time.process_time()
    if distance == "unit-euclidean":
        values = values / np.linalg.norm(values, axis=1)[:, None]
    tree = linkage(pdist(values, SCIPY_METRIC[distance]), method)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    tree.tofile(str(file) + ".scipy")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"wall": wall, "cpu": cpu, "peak_mb": peak}))


def scipy(method, distance, file):
    command = [sys.executable, __file__, "--scipy", method, distance, str(file)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def compare(file):
    ours, theirs = (np.fromfile(str(file) + end).reshape(-1, 4) for end in (".linkage", ".scipy"))
    same = int((ours[:, :2] == theirs[:, :2]).all(axis=1).sum())
    return f"{np.abs(ours[:, 2] - theirs[:, 2]).max():.1e}, {same} of {len(ours)} merges"


def main(sizes):
    print("| points | clustering | storage | embx wall s / cpu s / peak MB | SciPy wall s / cpu s / peak MB | cpu, peak | heights differ by |")
    print("|---|---|---|---|---|---|---|")
    for points in sizes:
        for method, distance in [("ward", "cosine"), ("average", "cosine"), ("ward", "unit-euclidean"), ("single", "euclidean")]:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "points"
                ours = embx(points, method, distance, "auto", "8g", file)
                theirs = scipy(method, distance, file)
                ratios = f"{ours['cpu'] / theirs['cpu']:.2f}, {ours['peak_mb'] / theirs['peak_mb']:.2f}"
                row = [f"{points:,}", f"{method}, {distance}", ours["storage"]]
                row += [f"{r['wall']:.2f} / {r['cpu']:.2f} / {r['peak_mb']:,}" for r in (ours, theirs)]
                print("| " + " | ".join([*row, ratios, compare(file)]) + " |", flush=True)


if sys.argv[1] == "--scipy":
    scipy_once(*sys.argv[2:])
else:
    main([int(a) for a in sys.argv[1:]])
