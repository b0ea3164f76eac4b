"""Heavy jobs of embx against scikit-learn and faiss: same rows, answers compared, processor time of the computation.

python src/jmh/scripts/jobs.py JAVA_HOME CLASSPATH [--large]

CLASSPATH: target/classes, target/test-classes (made with -Pbench) and the libraries. Both sides have their data in memory; the
smallest of the rounds is printed for both (warm), and embx's first (cold). Ratios of processor time, since the machine may do other work.
"""
import json
import resource
import subprocess
import sys
import tempfile
import time

import faiss
import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA

ROUNDS = 3


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def clumps(rows, columns, seed):
    random = np.random.default_rng(seed)
    centers = random.normal(size=(50, columns))
    return (centers[random.integers(0, 50, rows)] + random.normal(size=(rows, columns))).astype("<f4")


def embx(java, classpath, job, x):
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        x.tofile(file.name)
        command = [java + "/bin/java", "-Xmx3g", "--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED", "-cp", classpath]
        command += ["dev.embx.linalg.TimedJobs", job, str(len(x)), str(x.shape[1]), file.name, "50"]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def pca(x):
    return PCA(2).fit(x.astype("f8")).explained_variance_ratio_.sum()


def graph(x):
    unit = x / np.linalg.norm(x, axis=1, keepdims=True)
    index = faiss.IndexFlatIP(x.shape[1])
    index.add(unit)
    return index.search(unit, 11)[0][:, 1:].mean()


def kmeans(x):
    return KMeans(50, n_init=10, random_state=0).fit(x.astype("f8")).inertia_


def main():
    java, classpath = sys.argv[1:3]
    jobs = [("pca", pca, 20000, 100, 1e-9), ("graph", graph, 20000, 100, 1e-5), ("kmeans", kmeans, 20000, 100, 5e-3), ("graph", graph, 62423, 5, 1e-5)]
    if "--large" in sys.argv:
        jobs += [("pca", pca, 62423, 768, 1e-9), ("graph", graph, 62423, 384, 1e-5)]
    for name, peer, rows, columns, tolerance in jobs:
        x = clumps(rows, columns, rows)
        ours = embx(java, classpath, name, x)
        theirs = []
        for _ in range(ROUNDS):
            start, used = time.time(), cpu()
            answer = peer(x)
            theirs.append((cpu() - used, time.time() - start))
        off = (ours[0]["answer"] - answer) / abs(answer)
        good = off < tolerance if name == "kmeans" else abs(off) < tolerance
        warm = min(line["cpu"] for line in ours)
        least = min(theirs)[0]
        print(f"{name} {rows} x {columns}: embx cpu {ours[0]['cpu']:.2f} cold, {warm:.2f} warm; peer {least:.2f}; "
              f"ratio {ours[0]['cpu'] / least:.2f} cold, {warm / least:.2f} warm; answer off by {off:.1e} {'ok' if good else 'DIFFERS'}", flush=True)


if __name__ == "__main__":
    main()
