"""Writes truth.json beside it: what NumPy and SciPy say of the health of seeded sets, from the formulas, on n x n matrices.
Run with NumPy and SciPy."""

import json
from pathlib import Path

import numpy as np
from scipy import stats

HERE = Path(__file__).parent
NEAR = 0.999


def cases():
    rng = np.random.default_rng(88)
    plain = rng.normal(size=(60, 6))
    yield "plain", plain, 5
    offset = rng.normal(size=(80, 12)) * np.linspace(3, 0.2, 12) + 4
    offset[3] *= 40
    offset[:, 5] = 0
    offset[:, 7] = 2.5
    yield "offset", offset, 10
    copies = rng.normal(size=(50, 4))
    copies[10] = copies[2]
    copies[30] = copies[2]
    copies[41] = copies[7] * 3
    copies[20] = copies[8] + 1e-4
    copies[5] = 0
    copies[6, 1] = np.nan
    copies[9, 2] = np.inf
    yield "copies", copies, 5
    cluster = rng.normal(size=(40, 5)) * 0.05 + np.array([1, 0, 0, 0, 0])
    cluster[17] = [-1, 0.3, 0, 0, 0.2]
    yield "outlier", cluster, 4
    yield "wide", rng.normal(size=(9, 20)), 4
    yield "three", rng.normal(size=(3, 3)), 10


def knn(similarity, k):
    n = len(similarity)
    s = similarity.copy()
    np.fill_diagonal(s, -np.inf)
    k = min(k, n - 1)
    order = np.lexsort((np.broadcast_to(np.arange(n), s.shape), -s), axis=1)[:, :k]
    return order, np.take_along_axis(s, order, 1)


def euclidean(x):
    return -np.sqrt(((x[:, None] - x[None]) ** 2).sum(-1))


def cosine(x):
    norms = np.linalg.norm(x, axis=1)
    # einsum keeps equal rows at equal similarities, where a matrix product may not
    return np.einsum("ik,jk->ij", x, x) / np.sqrt(np.outer(norms**2, norms**2))


def lists(order, n):
    return np.bincount(order.ravel(), minlength=n)


def skew(counts):
    return float(stats.skew(counts)) if counts.std() > 0 else 0.0


def fences(values):
    first, middle, third = np.quantile(values, [0.25, 0.5, 0.75])
    reach = max(3 * (third - first), 1e-6 * abs(middle))
    return first - reach, third + reach


def groups(linked, rows):
    n = len(linked)
    seen, found = set(), []
    for start in range(n):
        if start in seen:
            continue
        todo, group = [start], set()
        while todo:
            at = todo.pop()
            if at not in group:
                group.add(at)
                todo += list(np.flatnonzero(linked[at]))
        seen |= group
        if len(group) > 1:
            found.append(sorted(int(rows[i]) for i in group))
    return found


def dimension(x, k):
    x = np.unique(x, axis=0)
    _, s = knn(euclidean(x), k)
    d = -s
    n = len(x)
    mu = np.sort(np.log(d[:, 1] / d[:, 0]))
    f = np.arange(1, n + 1) / n
    kept = int(0.9 * n)
    a, b = mu[:kept], -np.log(1 - f[:kept])
    inverse = np.log(d[:, -1:] / d[:, :-1]).mean(1)
    return float(a @ b / (a @ a)), float(1 / inverse.mean()), descending(1 / inverse)


def descending(values):
    return np.sort(values)[::-1].tolist()


def along(x):
    component = np.linalg.svd(x - x.mean(0), full_matrices=False)[2][0]
    component = component * np.sign(component[np.argmax(np.abs(component))])
    return descending((x - x.mean(0)) @ component)


def truth(name, all_rows, k):
    usable = np.isfinite(all_rows).all(1) & (all_rows != 0).any(1)
    rows = np.flatnonzero(usable)
    x = all_rows[rows]
    n = len(x)
    norms = np.linalg.norm(x, axis=1)
    low, high = fences(norms)
    c = cosine(x)
    order, s = knn(c, k)
    occurrence = lists(order, n)
    distance = (1 - s).mean(1)
    upper = fences(distance)[1]
    singular = np.linalg.svd(x - x.mean(0), compute_uv=False)
    kept = singular[singular >= 1e-6 * singular[0]]
    p = kept / kept.sum()
    off = c[np.triu_indices(n, 1)]
    centred = cosine(x - x.mean(0))
    two, likelihood, local = dimension(x, k)
    hub = np.flatnonzero(occurrence > occurrence.mean() + 2 * occurrence.std())
    return {
        "name": name,
        "k": k,
        "vectors": np.where(np.isfinite(all_rows), all_rows, 1).tolist(),
        "nan": np.argwhere(np.isnan(all_rows)).tolist(),
        "infinite": np.argwhere(np.isinf(all_rows)).tolist(),
        "norms": [norms.min(), np.median(norms), norms.max()],
        "normCounts": np.histogram(norms, 20)[0].tolist(),
        "normOutliers": rows[(norms < low) | (norms > high)].tolist(),
        "zeroColumns": np.flatnonzero((all_rows == 0).all(0)).tolist(),
        "constantColumns": np.flatnonzero((all_rows == all_rows[0]).all(0) & (all_rows[0] != 0)).tolist(),
        "brokenColumns": np.flatnonzero(~np.isfinite(all_rows).all(0)).tolist(),
        "exact": groups((x[:, None] == x[None]).all(-1), rows),
        "near": groups(c >= NEAR, rows),
        "skewness": skew(occurrence),
        "hubs": rows[hub[np.lexsort((hub, -occurrence[hub]))]].tolist(),
        "antihubs": rows[occurrence == 0].tolist(),
        "medianDistance": float(np.median(distance)),
        "far": rows[np.flatnonzero(distance > upper)].tolist(),
        "meanCosine": float(off.mean()),
        "firstShare": float(singular[0] ** 2 / (singular**2).sum()),
        "effectiveRank": float(np.exp(-(p * np.log(p)).sum())),
        "twoNearest": two,
        "likelihood": likelihood,
        "local": local,
        "common": descending((c.sum(1) - 1) / (n - 1)),
        "along": along(x),
        "similarities": np.histogram(off, 40, (-1, 1))[0].tolist(),
        "euclideanSkewness": skew(lists(knn(euclidean(x), k)[0], n)),
        "centeredSkewness": skew(lists(knn(centred, k)[0], n)),
        "centeredMeanCosine": float(centred[np.triu_indices(n, 1)].mean()),
    }


Path(HERE / "truth.json").write_text(json.dumps([truth(*case) for case in cases()]) + "\n")
