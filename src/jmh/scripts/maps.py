#!/usr/bin/env python3
"""Maps by the whole command `embx project`, against scikit-learn's t-SNE fit alone in a warm Python, in one run.

    src/jmh/scripts/maps.py [--rounds N] [--java JAVA_HOME]

After `mvn -DskipTests package`. Fifty movies by t-SNE, start of the JVM, reading and writing included, against the fit; and the
1,797 digits by UMAP, beside umap-learn where Python has it. All maps are judged by scikit-learn's trustworthiness of five neighbors. Times
are the least of some rounds in turn, wall and processor.
"""
import argparse
import csv
import io
import os
import pathlib
import resource
import subprocess
import tempfile
import time

import numpy as np
from sklearn.datasets import load_digits
from sklearn.manifold import TSNE, trustworthiness
from threadpoolctl import threadpool_limits

PROJECT = pathlib.Path(__file__).resolve().parents[3]


def cpu(who):
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def command(options, *words):
    environment = dict(os.environ, **({"JAVA_HOME": options.java} if options.java else {}))
    start, used = time.monotonic(), cpu(resource.RUSAGE_CHILDREN)
    done = subprocess.run([PROJECT / "target/embx/bin/embx", "project", *words, "--format", "csv"], cwd=PROJECT, env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    seconds = time.monotonic() - start, cpu(resource.RUSAGE_CHILDREN) - used
    points = list(csv.DictReader(io.StringIO(done.stdout.decode())))
    return seconds, np.array([[float(point["x"]), float(point["y"])] for point in points])


def fit(method, rows, threads=None):
    start, used = time.monotonic(), cpu(resource.RUSAGE_SELF)
    with threadpool_limits(threads):
        layout = method().fit_transform(rows)
    return (time.monotonic() - start, cpu(resource.RUSAGE_SELF) - used), layout


def race(rounds, rows, contenders):
    best = {name: (np.inf, np.inf, 0.0) for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            (wall, used), layout = run()
            best[name] = min(best[name][0], wall), min(best[name][1], used), trustworthiness(rows, layout, n_neighbors=5)
    return best


def tell(title, best):
    ours = best["embx"]
    for name, (wall, used, trust) in best.items():
        print(f"| {title} | {name} | {wall:.2f} | {used:.2f} | {trust:.4f} | {ours[0] / wall:.2f} | {ours[1] / used:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--java", help="a JDK for the launcher")
    options = parser.parse_args()
    print("| map | | wall s | CPU s | trustworthiness | embx / it, wall | CPU |\n|---|---|---|---|---|---|---|")
    import pyarrow.parquet as parquet
    table = parquet.read_table(PROJECT / "data/movies/embeddings/nn.parquet")
    movies = np.column_stack([table[name].to_numpy() for name in table.schema.names if table.schema.field(name).type == "float"])
    tell("50 movies, t-SNE", race(options.rounds, movies, {
        "embx": lambda: command(options, "data/movies", "nn", "--method", "tsne"),
        "scikit-learn, fit alone, one thread": lambda: fit(lambda: TSNE(random_state=42), movies, 1),
        "scikit-learn, fit alone": lambda: fit(lambda: TSNE(random_state=42), movies)}))
    digits = load_digits().data
    with tempfile.TemporaryDirectory() as folder:
        np.save(f"{folder}/digits.npy", digits)
        contenders = {"embx": lambda: command(options, f"{folder}/digits.npy", "--method", "umap")}
        try:
            import umap
            contenders["umap-learn, fit alone"] = lambda: fit(lambda: umap.UMAP(random_state=42), digits)
        except ImportError:
            pass
        contenders["scikit-learn's t-SNE, fit alone"] = lambda: fit(lambda: TSNE(random_state=42), digits)
        tell("1,797 digits, UMAP", race(min(3, options.rounds), digits, contenders))


main()
