"""Writes similarities.json: scikit-learn's, SciPy's and NumPy's answers on a small random matrix.

    python make_truth.py
"""

import json

import numpy as np
import scipy
import sklearn
from scipy.spatial.distance import cdist
from sklearn.metrics.pairwise import cosine_similarity

rng = np.random.default_rng(11)
x = rng.standard_normal((9, 7)) * 10.0 ** rng.integers(-3, 4, (9, 1))
x[5] = x[2]
x[7] = -2 * x[2]
truth = {
    "made_by": f"numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}",
    "matrix": x.tolist(),
    "cosine": cosine_similarity(x).tolist(),
    "dot": (x @ x.T).tolist(),
    "euclidean": (-cdist(x, x)).tolist(),
    "correlation": np.corrcoef(x).tolist(),
}
lower = cosine_similarity(x)[np.tril_indices(len(x), -1)]
counts, edges = np.histogram(lower, bins=10, range=(-1, 1))
truth["histogram"] = {"counts": counts.tolist(), "edges": edges.tolist()}
with open("similarities.json", "w") as file:
    json.dump(truth, file, indent=1)
