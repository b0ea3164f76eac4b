"""make_pca_truth.py pca.json. Truth for principal components of larger sets: scikit-learn's full decomposition in float64."""
import json, sys
import numpy as np
from sklearn.decomposition import PCA


def numbers(count, seed):
    """The numbers of LeadingEigenvectorsTest: the same integers here and there."""
    out, state = np.empty(count), seed
    for i in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        out[i] = state / 2**31 - 0.5
    return out


def points(rows, columns):
    x = numbers(rows * columns, 1).reshape(rows, columns)
    for strength, seed in ((3, 2), (2, 4), (1.9, 6)):
        x += strength * np.outer(numbers(rows, seed), numbers(columns, seed + 1))
    return x


out = {}
for rows, columns in ((900, 600), (520, 1500)):
    x = points(rows, columns)
    pca = PCA(n_components=3, svd_solver="full").fit(x)
    out[f"{rows}x{columns}"] = {"variance": pca.explained_variance_.tolist(), "ratio": pca.explained_variance_ratio_.tolist(),
                                "components": pca.components_[:, :8].tolist(), "scores": pca.transform(x)[:4].tolist()}
json.dump(out, open(sys.argv[1], "w"))
