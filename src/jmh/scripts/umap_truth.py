#!/usr/bin/env python3
"""Trustworthiness of `embx project --method umap` beside umap-learn's, on the same vectors, over several seeds.

    src/jmh/scripts/umap_truth.py [--seeds N] [FILE.npy ...]

After `mvn -DskipTests package`, by a Python with umap-learn and scikit-learn (Debian: umap-learn). Without files: the 1,797 digits,
and the sets of data/movies and data/words. Of each the median, least and greatest trustworthiness of 5 and 15 neighbors over the seeds,
by scikit-learn's function for both. Euclidean distances, 15 neighbors, minimum distance 0.1: the defaults of both.
"""
import argparse
import csv
import io
import pathlib
import subprocess
import tempfile
import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.manifold import trustworthiness

warnings.filterwarnings("ignore")
import umap

PROJECT = pathlib.Path(__file__).resolve().parents[3]
EMBX = PROJECT / "target/embx/bin/embx"
NEIGHBORS = 5, 15


def embx(file, seed):
    done = subprocess.run([EMBX, "project", file, "--method", "umap", "--seed", str(seed), "--format", "csv"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return np.array([[float(point["x"]), float(point["y"])] for point in csv.DictReader(io.StringIO(done.stdout.decode()))])


def learn(rows, seed):
    return umap.UMAP(random_state=seed).fit_transform(rows)


def sets(folder):
    np.save(folder / "digits.npy", load_digits().data)
    yield folder / "digits.npy"
    for path, names in ("movies", ("nn", "tf_idf", "word2vec", "word2vec_20")), ("words", ("glove",)):
        for name in names:
            file = folder / f"{name}.npy"
            if subprocess.run([EMBX, "convert", PROJECT / "data" / path, name, file], stderr=subprocess.DEVNULL).returncode == 0:
                yield file


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    print(f"umap-learn {umap.__version__}; {options.seeds} seeds; median (least to greatest)")
    with tempfile.TemporaryDirectory() as folder:
        for file in options.files or sets(pathlib.Path(folder)):
            rows = np.load(file).astype(np.float64)
            figures = {"embx": [], "umap-learn": []}
            for seed in range(1, options.seeds + 1):
                for name, layout in ("embx", embx(file, seed)), ("umap-learn", learn(rows, seed)):
                    figures[name].append([trustworthiness(rows, layout, n_neighbors=k) for k in NEIGHBORS if k < len(rows) / 2])
            for name, found in figures.items():
                columns = np.array(found).T
                text = "  ".join(f"T({k}) {np.median(c):.4f} ({c.min():.4f} to {c.max():.4f})" for k, c in zip(NEIGHBORS, columns))
                print(f"{file.stem:12} {str(rows.shape):12} {name:10} {text}", flush=True)


if __name__ == "__main__":
    main()
