"""make_umap_truth.py umap.json. Truth for UMAP: the curve by SciPy's curve_fit, the fuzzy graph by the paper's formulas in float64 NumPy."""
import json, sys
import numpy as np
from scipy.optimize import brentq, curve_fit

curves = []
for smallest in (0.0, 0.1, 0.5, 0.99):
    x = np.linspace(0, 3, 300)
    y = np.where(x < smallest, 1.0, np.exp(-(x - smallest)))
    (a, b), _ = curve_fit(lambda x, a, b: 1 / (1 + a * x ** (2 * b)), x, y, ftol=1e-15, xtol=1e-15, gtol=1e-15)
    curves.append([smallest, a, b])

rows = np.random.default_rng(4).standard_normal((24, 3)).round(3)
rows[7] = rows[3]
n, k = len(rows), 6
distance = np.sqrt(((rows[:, None] - rows[None]) ** 2).sum(-1))
np.fill_diagonal(distance, np.inf)
neighbor = np.argsort(distance, axis=1, kind="stable")[:, :k]
near = np.take_along_axis(distance, neighbor, axis=1)
directed = np.zeros((n, n))
for i in range(n):
    beyond = np.maximum(0, near[i] - near[i][near[i] > 0].min())
    total = lambda reach: np.exp(-beyond / reach).sum() - np.log2(k + 1)
    reach = max(brentq(total, 1e-9, 1e3, xtol=1e-14), 1e-3 * near[i].sum() / (k + 1))
    directed[i, neighbor[i]] = np.exp(-beyond / reach)
united = directed + directed.T - directed * directed.T
json.dump({"curves": curves, "neighbor": neighbor.tolist(), "distance": near.tolist(), "strength": united.tolist()}, open(sys.argv[1], "w"))
print(curves)
