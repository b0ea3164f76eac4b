#!/usr/bin/env python3
"""t-SNE of embx against scikit-learn on the same rows, both maps judged alike, in one run.

    src/jmh/java/dev/embx/manifold/tsne.py CLASSPATH [--java JAVA] [--largest]

CLASSPATH holds target/classes, target/test-classes with the benchmarks compiled (-Pbench) and target/embx/lib/*. Both make a map with the same
options and principal components as start. Seconds of embx are of the whole process, of scikit-learn of its fit alone. With --largest
62,423 x 5 is mapped as well, by embx only: scikit-learn takes a quarter of an hour.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile
import time

import numpy as np
from sklearn.datasets import load_digits
from sklearn.manifold import TSNE, trustworthiness


def clumps(rows, count, spread):
    random = np.random.default_rng(7)
    centers = random.standard_normal((count, 5)) * 3
    return centers[random.integers(0, count, rows)] + random.standard_normal((rows, 5)) * spread


def ours(options, rows, folder):
    rows.astype("<f8").tofile(folder / "in")
    command = [options.java, "--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED", "-cp", options.classpath,
               "dev.embx.manifold.TimedTsne", str(len(rows)), str(rows.shape[1]), str(folder / "in"), str(folder / "out")]
    start = time.monotonic()
    answer = json.loads(subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout)
    return time.monotonic() - start, answer["divergence"], np.fromfile(folder / "out", "<f8").reshape(-1, 2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("classpath")
    parser.add_argument("--java", default="java")
    parser.add_argument("--largest", action="store_true")
    options = parser.parse_args()
    cases = {"1,797 x 64": load_digits().data, "10,000 x 5": clumps(10_000, 40, 0.5)}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for title, rows in cases.items():
            seconds, divergence, layout = ours(options, rows, folder)
            start = time.monotonic()
            theirs = TSNE(random_state=42, init="pca").fit(rows)
            fit = time.monotonic() - start
            trust = [trustworthiness(rows, y, n_neighbors=5) for y in (layout, theirs.embedding_)]
            print(f"{title}: embx {seconds:.1f} s, KL {divergence:.3f}, trustworthiness {trust[0]:.4f}; scikit-learn {fit:.1f} s, "
                  f"KL {theirs.kl_divergence_:.3f}, trustworthiness {trust[1]:.4f}; ratio {seconds / fit:.2f}", flush=True)
        if options.largest:
            seconds, divergence, _ = ours(options, clumps(62_423, 300, 0.3), folder)
            print(f"62,423 x 5: embx {seconds:.1f} s, KL {divergence:.3f}", flush=True)


main()
