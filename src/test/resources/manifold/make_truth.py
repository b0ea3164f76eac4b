"""make_truth.py SEED_FOLDER maps.json. Truth for maps: scikit-learn's PCA, t-SNE and trustworthiness, and t-SNE's formulas in plain float64 NumPy."""
import json, sys
import numpy as np
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness

out = {}
x = load_iris().data[::5]
wide = np.random.default_rng(5).standard_normal((6, 9)).round(3)
for name, rows in (("iris", x), ("wide", wide)):
    p = PCA(n_components=3).fit(rows)
    out[name] = {"rows": rows.tolist(), "components": p.components_.tolist(), "variance": p.explained_variance_.tolist(),
                 "ratio": p.explained_variance_ratio_.tolist(), "scores": p.transform(rows).tolist()}

def affinities(squared, perplexity):
    n = len(squared)
    conditional = np.zeros((n, n))
    for i in range(n):
        d = np.delete(squared[i], i)
        low, high, beta = 0.0, np.inf, 1.0
        for _ in range(500):
            w = np.exp(-(d - d.min()) * beta)
            p = w / w.sum()
            entropy = -np.sum(p[p > 0] * np.log(p[p > 0]))
            if entropy > np.log(perplexity):
                low = beta
                beta = beta * 2 if np.isinf(high) else (beta + high) / 2
            else:
                high = beta
                beta = (beta + low) / 2
        conditional[i] = np.insert(p, i, 0)
    joint = conditional + conditional.T
    return joint / joint.sum()

def kl(p, y):
    d = ((y[:, None] - y[None]) ** 2).sum(-1)
    q = 1 / (1 + d)
    np.fill_diagonal(q, 0)
    q /= q.sum()
    m = p > 0
    return float((p[m] * np.log(p[m] / q[m])).sum())

squared = ((x[:, None] - x[None]) ** 2).sum(-1)
p = affinities(squared, 8.0)
layout = np.random.default_rng(1).standard_normal((len(x), 2)).round(4) * 3
q = 1 / (1 + ((layout[:, None] - layout[None]) ** 2).sum(-1))
np.fill_diagonal(q, 0)
gradient = 4 * ((p - q / q.sum())[..., None] * q[..., None] * (layout[:, None] - layout[None])).sum(1)
out["tsne"] = {"perplexity": 8.0, "affinities": p[:3].tolist(), "layout": layout.tolist(), "divergence": kl(p, layout),
               "gradient": gradient.tolist()}
# No two distances are equal here: scikit-learn breaks ties by its rounding.
cloud = np.random.default_rng(2).standard_normal((len(x), 4)).round(4)
out["trust"] = {"k": 5, "rows": cloud.tolist(), "trustworthiness": float(trustworthiness(cloud, layout, n_neighbors=5)),
                "continuity": float(trustworthiness(layout, cloud, n_neighbors=5))}
seed = sys.argv[1]
for name in ("nn", "word2vec_20"):
    import csv
    rows = np.array([[float(v) for v in r[1:]] for r in list(csv.reader(open(f"{seed}/embeddings/{name}.csv")))[1:]], dtype="f4").astype("f8")
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    best = {}
    for metric in ("euclidean", "cosine"):
        y = TSNE(random_state=42, init="pca", metric=metric, method="exact").fit(rows)
        space = rows if metric == "euclidean" else unit
        d = ((rows[:, None] - rows[None]) ** 2).sum(-1) if metric == "euclidean" else np.maximum(0, 1 - unit @ unit.T) ** 2
        best[metric] = {"divergence": kl(affinities(d, 30.0), y.embedding_.astype("f8")),
                        "trustworthiness": float(trustworthiness(space, y.embedding_, n_neighbors=5))}
    published = np.array([r[1:] for r in json.load(open(f"{seed}/published_tsne_{name}.json"))])
    titles = [r[0] for r in json.load(open(f"{seed}/published_tsne_{name}.json"))]
    best["published"] = {"euclidean": float(trustworthiness(rows, published, n_neighbors=5)),
                         "cosine": float(trustworthiness(unit, published, n_neighbors=5)), "first": titles[0]}
    out[name] = best
json.dump(out, open(sys.argv[2], "w"))
for k in ("nn", "word2vec_20"):
    print(k, out[k])
