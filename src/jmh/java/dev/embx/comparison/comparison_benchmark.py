"""Two sets side by side: embx against scikit-learn, NumPy and SciPy. Run with these three and the classes of embx:

    comparison_benchmark.py CLASSPATH ROWS COLUMNS_A COLUMNS_B [embx|peer]

Prints one JSON line each; the figures that both give must agree.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import numpy as np
from scipy import spatial
from sklearn.neighbors import NearestNeighbors

K = 10


def sets(rows, a, b):
    random = np.random.default_rng(8)
    x = random.normal(size=(rows, a)).astype(np.float32)
    return x, (x @ random.normal(size=(a, b)) + 0.5 * random.normal(size=(rows, b))).astype(np.float32)


def neighbors(x):
    search = NearestNeighbors(n_neighbors=K, metric="cosine", algorithm="brute").fit(x)
    return search.kneighbors(return_distance=False)


def peer(x, y):
    start = time.perf_counter()
    lists = [neighbors(x), neighbors(y)]
    graphs = time.perf_counter()
    recall = np.mean([len(np.intersect1d(p, q)) / K for p, q in zip(*lists)])
    u, v = (m.astype(float) - m.mean(axis=0, dtype=float) for m in (x, y))
    cka = np.sum((u.T @ v) ** 2) / np.sqrt(np.sum((u.T @ u) ** 2) * np.sum((v.T @ v) ** 2))
    width = max(x.shape[1], y.shape[1])
    padded = [np.pad(m.astype(float), ((0, 0), (0, width - m.shape[1]))) for m in (x, y)]
    disparity = spatial.procrustes(*padded)[2]
    end = time.perf_counter()
    print(json.dumps({"graphs": round(graphs - start, 2), "rest": round(end - graphs, 2), "recall": round(float(recall), 9),
                      "cka": round(float(cka), 9), "procrustes": round(float(disparity), 9)}))


def embx(classpath, x, y):
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, name) for name in ("a", "b")]
        for file, matrix in zip(files, (x, y)):
            matrix.astype("<f4").tofile(file)
        subprocess.run(["java", "--add-modules", "jdk.incubator.vector", "-cp", classpath, "dev.embx.comparison.ComparisonBenchmark",
                        str(len(x)), str(x.shape[1]), str(y.shape[1]), *files], check=True, stderr=subprocess.DEVNULL)


def main():
    x, y = sets(*map(int, sys.argv[2:5]))
    which = sys.argv[5:] or ["embx", "peer"]
    if "embx" in which:
        embx(sys.argv[1], x, y)
    if "peer" in which:
        peer(x, y)


main()
