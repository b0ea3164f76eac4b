"""Writes truth.json beside it: what NumPy says of sums of items and of items on a line, from the formulas (Levy and Goldberg
2014). Run with NumPy."""

import json
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
EPSILON = 0.001


def cases():
    rng = np.random.default_rng(17)
    plain = rng.normal(size=(40, 7))
    yield "plain", plain, [(1, [3]), (-1, [8]), (1, [21])], 6
    yield "means", plain, [(1, [0, 5, 9]), (-1, [7, 2])], 5
    yield "one", plain, [(-1, [4])], 4
    yield "more than there are", plain[:6], [(1, [0]), (1, [1])], 10
    ties = rng.normal(size=(30, 4))
    ties[11] = ties[4]
    ties[25] = ties[4]
    ties[17] = ties[4] * 3
    ties[6] = 0
    ties[9, 2] = np.nan
    yield "ties", ties, [(1, [4]), (1, [20]), (-1, [1])], 8
    lengths = rng.normal(size=(25, 5)) * np.geomspace(1e-3, 1e3, 25)[:, None]
    yield "lengths", lengths, [(1, [24]), (-1, [0]), (1, [12])], 5


def ranked(values, rows, k, sign):
    order = np.lexsort((rows, -sign * values))[:k]
    return rows[order].tolist(), values[order].tolist()


def truth(name, all_rows, terms, k):
    usable = np.flatnonzero(np.isfinite(all_rows).all(1) & (all_rows != 0).any(1))
    finite = np.flatnonzero(np.isfinite(all_rows).all(1))
    unit = all_rows / np.array([np.linalg.norm(row) or np.nan for row in all_rows])[:, None]
    operands = list(dict.fromkeys(row for _, rows in terms for row in rows))
    rows = np.array([row for row in usable if row not in operands], dtype=int)
    means = [(sign, unit[items].mean(0)) for sign, items in terms]
    total = sum(sign * mean for sign, mean in means)
    # rounded, so that equal vectors tie whatever the order of a product's sums
    cosine = np.round([unit[row] @ (total / np.linalg.norm(total)) for row in rows], 13)
    above, below, divided = np.ones(len(rows)), np.ones(len(rows)), False
    for sign, mean in means:
        share = (np.array([unit[row] @ (mean / np.linalg.norm(mean)) for row in rows]) + 1) / 2
        if sign > 0:
            above *= share
        else:
            below *= share
            divided = True
    product = np.round(above / (below + EPSILON) if divided else above, 13)
    a, b = operands[0], operands[-1] if len(operands) > 1 else (operands[0] + 1) % len(all_rows)
    x = all_rows[finite]
    direction = all_rows[b] - all_rows[a]
    position = (x - all_rows[a]) @ direction / (direction @ direction)
    distance = np.linalg.norm(x - all_rows[a] - position[:, None] * direction, axis=1)
    on_line = [i for i in np.lexsort((finite, np.round(position, 12))) if finite[i] not in (a, b)]
    return {
        "name": name,
        "k": k,
        "vectors": np.where(np.isfinite(all_rows), all_rows, 1).tolist(),
        "nan": np.argwhere(np.isnan(all_rows)).tolist(),
        "terms": [{"sign": sign, "rows": items} for sign, items in terms],
        "operands": operands,
        "add": ranked(cosine, rows, k, 1),
        "addFarthest": ranked(cosine, rows, k, -1),
        "multiply": ranked(product, rows, k, 1),
        "multiplyFarthest": ranked(product, rows, k, -1),
        "from": a,
        "to": b,
        "lineRows": finite[on_line].tolist(),
        "position": position[on_line].tolist(),
        "distance": distance[on_line].tolist(),
    }


Path(HERE / "truth.json").write_text(json.dumps([truth(*case) for case in cases()]) + "\n")
