"""Writes ties.json beside it: how often the p-value of the shared neighbors is small for pairs of sets that have nothing to do with
each other, where many similarities tie. Both ways of breaking ties: both sets by row number, and the second set at random.
A valid p-value is at most x in a share of x of the pairs. Run with NumPy; takes some minutes."""

import json
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
PAIRS = 400
ITEMS = 60
K = 10
PERMUTATIONS = 199
LEVELS = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9]

random = np.random.default_rng(14)


def sparse():
    """Five values other than zero in 300 columns: most cosines are 0."""
    points = np.zeros((ITEMS, 300))
    for row in points:
        row[random.choice(300, 5, replace=False)] = random.random(5) + 0.1
    return points


def categories():
    """One of six directions: cosines are 0 or 1."""
    return np.eye(6)[random.integers(0, 6, ITEMS)]


def grid():
    """Whole coordinates 1..3."""
    return random.integers(1, 4, size=(ITEMS, 2)).astype(float)


def repeated():
    """Fifteen rows, each several times."""
    return random.normal(size=(15, 4))[random.integers(0, 15, ITEMS)]


DESIGNS = {"sparse": sparse, "categories": categories, "grid": grid, "repeated": repeated}


def cosines(points):
    # Equal rows must give equal cosines, so all is rounded far above the rounding errors.
    unit = points / np.linalg.norm(points, axis=1, keepdims=True)
    return np.round(unit @ unit.T, 12)


def edges(similarity, place):
    """Of each item the k most similar others; ties go to the smaller place, the item itself comes last."""
    order = np.lexsort((np.broadcast_to(place, similarity.shape), 4 * np.eye(ITEMS) - similarity))
    matrix = np.zeros(similarity.shape)
    np.put_along_axis(matrix, order[:, :K], 1, axis=1)
    return matrix


def ties_at_random(similarity):
    """Each item takes one of four orders of all items."""
    orders = np.array([random.permutation(ITEMS) for _ in range(4)])
    return edges(similarity, orders[random.permutation(ITEMS) % 4])


def p_value(a, b):
    observed = (a * b).sum()
    larger = 0
    for _ in range(PERMUTATIONS):
        dealt = random.permutation(ITEMS)
        larger += (a * b[np.ix_(dealt, dealt)]).sum() >= observed
    return (1 + larger) / (1 + PERMUTATIONS)


def shares(values):
    return {str(level): round(float(np.mean(np.array(values) <= level)), 4) for level in LEVELS}


def main():
    rows = np.arange(ITEMS)
    result = {"pairs": PAIRS, "items": ITEMS, "k": K, "permutations": PERMUTATIONS, "designs": {}}
    for name, design in DESIGNS.items():
        by_row, at_random = [], []
        for _ in range(PAIRS):
            a, b = cosines(design()), cosines(design())
            first = edges(a, rows)
            assert first.diagonal().sum() == 0
            by_row.append(p_value(first, edges(b, rows)))
            at_random.append(p_value(first, ties_at_random(b)))
        result["designs"][name] = {"byRow": shares(by_row), "atRandom": shares(at_random)}
        print(name, result["designs"][name])
    (HERE / "ties.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


main()
