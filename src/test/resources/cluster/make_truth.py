"""Writes the truth files beside it: what SciPy says of small sets. Run with NumPy, SciPy and scikit-learn; see README.md."""

import csv
import json
import math
from pathlib import Path

import numpy as np
from scipy.cluster import hierarchy
from sklearn import datasets, metrics

HERE = Path(__file__).parent
METHODS = ["single", "complete", "average", "weighted", "centroid", "median", "ward"]


def dot(x, y):
    """Four running sums over the columns modulo 4: the project's one definition, bit by bit."""
    sums = [0.0] * 4
    whole = len(x) - len(x) % 4
    for i in range(len(x)):
        sums[i % 4 if i < whole else 0] += x[i] * y[i]
    return (sums[0] + sums[1]) + (sums[2] + sums[3])


def cosine(x, y):
    similarity = dot(x, y) / math.sqrt(dot(x, x) * dot(y, y))
    return max(0.0, 1 - max(-1.0, min(1.0, similarity)))


def euclidean(x, y):
    total = 0.0
    for a, b in zip(x, y):
        total += (a - b) * (a - b)
    return math.sqrt(total)


def condensed(points, distance):
    rows = [[float(v) for v in row] for row in points]
    return np.array([distance(rows[i], rows[j]) for i in range(len(rows)) for j in range(i + 1, len(rows))])


def seed(name):
    with open(HERE.parent / "seed" / "embeddings" / f"{name}.csv", newline="") as file:
        values = np.array([row[1:] for row in list(csv.reader(file))[1:]], dtype=float)
    return values if name == "tf_idf" else values.astype(np.float32).astype(float)


def grid(*sizes):
    return np.stack(np.meshgrid(*[np.arange(s, dtype=float) for s in sizes], indexing="ij"), -1).reshape(-1, len(sizes))


def sets():
    random = np.random.default_rng(5)
    for name in ["nn", "word2vec", "word2vec_20", "tf_idf"]:
        yield name, seed(name), ["cosine", "euclidean"]
    yield "iris", datasets.load_iris().data, ["cosine", "euclidean"]
    yield "digits", datasets.load_digits().data[:120], ["cosine", "euclidean"]
    yield "duplicates", np.repeat(random.integers(1, 9, (9, 3)).astype(float), 4, axis=0)[random.permutation(36)], ["cosine", "euclidean"]
    yield "equal", np.full((8, 2), 3.0), ["cosine", "euclidean"]
    yield "grid", grid(6, 5), ["euclidean"]
    yield "cube", grid(3, 3, 3) + 1, ["cosine", "euclidean"]
    yield "line", grid(16), ["euclidean"]
    yield "integers", random.integers(0, 4, (60, 2)).astype(float) + 1, ["cosine", "euclidean"]
    yield "two", np.array([[1.0, 2.0], [3.0, 1.0]]), ["cosine", "euclidean"]
    yield "three", np.array([[1.0, 2.0], [3.0, 1.0], [1.0, 1.0]]), ["cosine", "euclidean"]
    yield "circle", np.array([[math.cos(a), math.sin(a)] for a in 2 * np.pi * np.arange(12) / 12]).round(12), ["euclidean"]


def flat(tree):
    n = len(tree) + 1
    heights = np.unique(tree[:, 2])
    thresholds = sorted({float(heights[len(heights) * q // 4]) for q in range(4)} | {0.7 * float(heights[-1]), float(heights[-1]) + 1})
    cuts = [["distance", t, 0] for t in thresholds]
    cuts += [["maxclust", k, 0] for k in sorted({1, 2, 3, 4, 7, 12, n - 1, n, n + 3}) if k >= 1]
    cuts += [["inconsistent", t, depth] for t in (0.5, 0.75, 1.1) for depth in (2, 3)]
    return [
        {"criterion": c, "t": t, "depth": d, "labels": hierarchy.fcluster(tree, t, c, depth=d or 2).tolist()}
        for c, t, d in cuts
    ]


def quality(points, distances, tree):
    square = np.zeros((len(points), len(points)))
    square[np.triu_indices(len(points), 1)] = distances
    square += square.T
    rows = []
    for k in (2, 3, 5, 8):
        labels = hierarchy.fcluster(tree, k, "maxclust")
        if 1 < len(set(labels)) < len(points):
            rows.append(
                {
                    "k": k,
                    "silhouette": metrics.silhouette_score(square, labels, metric="precomputed"),
                    "samples": metrics.silhouette_samples(square, labels, metric="precomputed").tolist() if k == 3 else [],
                    "calinski_harabasz": metrics.calinski_harabasz_score(points, labels),
                }
            )
    return rows


def case(points, distance, method):
    distances = condensed(points, cosine if distance == "cosine" else euclidean)
    tree = hierarchy.linkage(distances, method)
    cophenetic = hierarchy.cophenet(tree)
    spread = min(np.ptp(distances), np.ptp(cophenetic)) > 1e-6
    optimal = hierarchy.optimal_leaf_ordering(tree, distances)
    full = len(points) <= 60
    return {
        "distance": distance,
        "method": method,
        "linkage": tree.ravel().tolist(),
        "leaves": hierarchy.leaves_list(tree).tolist(),
        "fcluster": flat(tree),
        "inconsistent": {str(d): hierarchy.inconsistent(tree, d).ravel().tolist() for d in ((1, 2, 4) if full else (2,))},
        "cophenet": cophenetic.tolist() if len(points) <= 36 else [],
        "cophenetic_correlation": float(np.corrcoef(distances, cophenetic)[0, 1]) if spread else None,
        "optimal": hierarchy.leaves_list(optimal).tolist(),
        "quality": quality(points, distances, tree),
    }


def main():
    for name, points, distances in sets():
        truth = {"points": points.tolist(), "cases": []}
        for distance in distances:
            truth["cases"] += [case(points, distance, method) for method in METHODS]
        text = json.dumps(truth, separators=(",", ":")).replace('{"distance"', '\n{"distance"')
        (HERE / f"{name}.json").write_text(text + "\n")


main()
