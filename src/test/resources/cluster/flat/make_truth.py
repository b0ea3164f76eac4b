"""Writes truth.json beside it: what scikit-learn says of small sets. Run with NumPy and scikit-learn."""

import json
from pathlib import Path

import numpy as np
from sklearn import cluster, datasets

HERE = Path(__file__).parent


def sets():
    random = np.random.default_rng(7)
    centers = random.normal(size=(4, 6)) * 4
    yield "blobs", np.concatenate([center + random.normal(size=(40, 6)) for center in centers]).round(6)
    yield "iris", datasets.load_iris().data
    yield "digits", datasets.load_digits(n_class=4).data[:200]
    yield "moons", datasets.make_moons(160, noise=0.05, random_state=3)[0].round(6)


def spectral_labels(rows, k):
    return cluster.SpectralClustering(k, random_state=0, n_init=50).fit(rows).labels_.tolist()


def case(name, points, distance):
    unit = points / np.linalg.norm(points, axis=1, keepdims=True)
    rows = points if distance == "euclidean" else unit
    k = {"iris": 3, "moons": 2}.get(name, 4)
    means = cluster.KMeans(k, n_init=50, random_state=0, algorithm="lloyd", tol=0).fit(rows)
    spread = np.median(np.linalg.norm(rows[:, None] - rows[None], axis=2))
    radius = float(np.round(spread * 0.35, 3))
    density = cluster.DBSCAN(eps=radius, min_samples=5).fit(rows)
    # exp(-d^2) of plain digits is 0 to the last bit: no graph, and scikit-learn's answer is noise.
    spectral = [] if (name, distance) == ("digits", "euclidean") else spectral_labels(rows, k)
    return {
        "distance": distance,
        "k": k,
        "inertia": means.inertia_,
        "kmeans": means.labels_.tolist(),
        "radius": radius if distance == "euclidean" else radius * radius / 2,
        "dbscan": density.labels_.tolist(),
        "spectral": spectral,
    }


def main():
    truth = {}
    for name, points in sets():
        truth[name] = {
            "points": points.tolist(),
            "cases": [case(name, points, distance) for distance in ("euclidean", "cosine")],
        }
    (HERE / "truth.json").write_text(json.dumps(truth, separators=(",", ":")) + "\n")


main()
