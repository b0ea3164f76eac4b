"""Writes truth.json beside it: what NumPy, SciPy and scikit-learn say of pairs of small sets. Every measure is written here
once more from its formula, on n x n matrices where the program uses others. Run with NumPy, SciPy and scikit-learn."""

import csv
import json
import math
from pathlib import Path

import numpy as np
from scipy import linalg, spatial, stats
from scipy.cluster import hierarchy
from sklearn import metrics

HERE = Path(__file__).parent
SEED = 8
GOLDEN = 0x9E3779B97F4A7C15
PERMUTATIONS = 999
PERSISTENCE = 0.9
CLUSTERS = 5


class JavaRandom:
    """java.util.Random, as its documentation defines it."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

    def bits(self, count):
        self.state = (self.state * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        return self.state >> (48 - count)

    def below(self, bound):
        if bound & (bound - 1) == 0:
            return (bound * self.bits(31)) >> 31
        while True:
            drawn = self.bits(31)
            if drawn - drawn % bound + bound - 1 < 1 << 31:
                return drawn % bound

    def real(self):
        return ((self.bits(26) << 27) + self.bits(27)) * 2.0**-53


def permutation(number, n, seed=SEED):
    random = JavaRandom((seed ^ number * GOLDEN) & (2**64 - 1))
    dealt = list(range(n))
    for i in range(n - 1, 0, -1):
        j = random.below(i + 1)
        dealt[i], dealt[j] = dealt[j], dealt[i]
    return np.array(dealt)


def dot(x, y):
    """Four running sums over the columns modulo 4: the project's one definition, bit by bit, for the sake of ties."""
    sums = [0.0] * 4
    whole = len(x) - len(x) % 4
    for i in range(len(x)):
        sums[i % 4 if i < whole else 0] += x[i] * y[i]
    return (sums[0] + sums[1]) + (sums[2] + sums[3])


def cosines(points):
    rows = [[float(v) for v in row] for row in points]
    matrix = np.array([[dot(x, y) / math.sqrt(dot(x, x) * dot(y, y)) for y in rows] for x in rows])
    return np.clip(matrix, -1, 1)


def neighbor_lists(similarity, k, place=None):
    """Ties go to the smaller place, by default to the smaller row."""
    n = len(similarity)
    place = range(n) if place is None else place
    return [sorted((j for j in range(n) if j != i), key=lambda j: (-similarity[i, j], place[j]))[:k] for i in range(n)]


def tied_places(similarity, k):
    """Places whose item is as similar as the first one left out."""
    tied = 0
    for i, row in enumerate(similarity):
        others = sorted((row[j] for j in range(len(row)) if j != i), reverse=True)
        tied += sum(s == others[k] for s in others[:k]) if k < len(others) else 0
    return tied


def java_hash(lists):
    """java.util.Arrays.hashCode of all lists one after the other."""
    result = 1
    for item in (j for neighbors in lists for j in neighbors):
        result = (31 * result + item) & 0xFFFFFFFF
    return result


def signed(number):
    return ((number & 0xFFFFFFFF) ^ 0x80000000) - 0x80000000


def ties_at_random(similarity, listsA, listsB, k):
    """Each list of the second set in one of four orders of the items."""
    n = len(similarity)
    seed = SEED ^ signed(31 * java_hash(listsA) + java_hash(listsB))
    dealt = permutation(4, n, seed)
    drawn = [neighbor_lists(similarity, k, np.argsort(permutation(draw, n, seed))) for draw in range(4)]
    return [drawn[dealt[item] % 4][item] for item in range(n)]


def edges(lists):
    matrix = np.zeros((len(lists), len(lists)))
    for i, neighbors in enumerate(lists):
        matrix[i, neighbors] = 1
    return matrix


def rank_biased(a, b):
    sums, weight = 0.0, 1.0
    for depth in range(1, len(a) + 1):
        sums += weight * len(set(a[:depth]) & set(b[:depth])) / depth
        weight *= PERSISTENCE
    return (1 - PERSISTENCE) * sums + weight * len(set(a) & set(b)) / len(a)


def overlap(simA, simB, wanted):
    n = len(simA)
    k = min(wanted, n - 1)
    listsA, listsB = neighbor_lists(simA, k), neighbor_lists(simB, k)
    shared = (edges(listsA) * edges(listsB)).sum(axis=1)
    tiedA, tiedB = tied_places(simA, k), tied_places(simB, k)
    edgesA, edgesB = edges(listsA), edges(listsB)
    if tiedA and tiedB:
        edgesB = edges(ties_at_random(simB, listsA, listsB, k))
    observed = (edgesA * edgesB).sum()
    larger = 0
    for number in range(PERMUTATIONS):
        dealt = permutation(number, n)
        larger += (edgesA * edgesB[np.ix_(dealt, dealt)]).sum() >= observed
    return {
        "k": k,
        "shared": [int(s) for s in shared],
        "recall": float(np.mean(shared / k)),
        "jaccard": float(np.mean([len(set(a) & set(b)) / len(set(a) | set(b)) for a, b in zip(listsA, listsB)])),
        "rankBiased": float(np.mean([rank_biased(a, b) for a, b in zip(listsA, listsB)])),
        "chance": k / (n - 1),
        "jaccardChance": float(sum(stats.hypergeom.pmf(x, n - 1, k, k) * x / (2 * k - x) for x in range(k + 1))),
        "rankBiasedChance": float((1 - PERSISTENCE) * sum(PERSISTENCE ** (d - 1) * d / (n - 1) for d in range(1, k + 1))
                                  + PERSISTENCE**k * k / (n - 1)),
        "p": (1 + int(larger)) / (1 + PERMUTATIONS),
        "tiedA": int(tiedA),
        "tiedB": int(tiedB),
        "recallTiesAtRandom": float(observed / n / k),
    }


def number(value):
    return None if math.isnan(value) else float(value)


def pairs(simA, simB):
    n = len(simA)
    lower = np.tril_indices(n, -1)
    a, b = simA[lower], simB[lower]
    rankA, rankB = stats.rankdata(a), stats.rankdata(b)
    ranksA, ranksB = np.zeros((n, n)), np.zeros((n, n))
    ranksA[lower], ranksB[lower] = rankA - rankA.mean(), rankB - rankB.mean()
    ranksB += ranksB.T
    observed = (ranksA * ranksB).sum()
    larger = 0
    for i in range(PERMUTATIONS):
        dealt = permutation(i, n)
        larger += (ranksA * ranksB[np.ix_(dealt, dealt)]).sum() >= observed - 1e-12 * abs(observed)
    difference = (rankA - rankB) / (len(a) - 1)
    return {
        "spearman": number(stats.spearmanr(a, b).statistic),
        "kendall": number(stats.kendalltau(a, b).statistic),
        "mantelP": (1 + int(larger)) / (1 + PERMUTATIONS),
        "largestDifference": float(max(0, difference.max())),
        "leastDifference": float(min(0, difference.min())),
    }


def hsic(k, l):
    """The unbiased estimate: Song et al. 2012, theorem 5."""
    n = len(k)
    k, l = k - np.diag(np.diag(k)), l - np.diag(np.diag(l))
    one = np.ones(n)
    return (np.trace(k @ l) + one @ k @ one * (one @ l @ one) / ((n - 1) * (n - 2)) - 2 / (n - 2) * (one @ k @ l @ one)) / (
        n * (n - 3))


def geometry(a, b):
    n = len(a)
    width = max(a.shape[1], b.shape[1])
    padded = [np.pad(m, ((0, 0), (0, width - m.shape[1]))) for m in (a, b)]
    center = np.eye(n) - 1 / n
    k, l = center @ a @ a.T @ center, center @ b @ b.T @ center
    cka = np.sum(k * l) / math.sqrt(np.sum(k * k) * np.sum(l * l))
    debiased = hsic(a @ a.T, b @ b.T) / math.sqrt(hsic(a @ a.T, a @ a.T) * hsic(b @ b.T, b @ b.T))
    return {
        "cka": float(cka),
        "debiased": float(debiased),
        "procrustes": float(spatial.procrustes(*padded)[2]),
        "angle": angle(a, b),
    }


def angle(a, b):
    bases = [linalg.orth(m - m.mean(axis=0)) for m in (a, b)]
    return float(np.degrees(linalg.subspace_angles(*bases)).mean())


def meetings(linkage, n):
    """Merge at which each pair of leaves meets."""
    members = [[i] for i in range(n)]
    stage = np.zeros((n, n))
    for merge, row in enumerate(linkage):
        left, right = members[int(row[0])], members[int(row[1])]
        for i in left:
            for j in right:
                stage[i, j] = stage[j, i] = merge
        members.append(left + right)
    return stage[np.triu_indices(n, 1)]


def trees(simA, simB):
    n = len(simA)
    upper = np.triu_indices(n, 1)
    links = [hierarchy.linkage(np.maximum(0, 1 - s[upper]), "ward") for s in (simA, simB)]
    labels = [hierarchy.fcluster(link, CLUSTERS, "maxclust") for link in links]
    within = [sum(c * (c - 1) for c in np.bincount(l)) / (n * (n - 1)) for l in labels]
    return {
        "cophenetic": float(np.corrcoef(*[hierarchy.cophenet(link) for link in links])[0, 1]),
        "baker": float(stats.spearmanr(*[meetings(link, n) for link in links]).statistic),
        "fowlkesMallows": float(metrics.fowlkes_mallows_score(*labels)),
        "fowlkesMallowsChance": math.sqrt(within[0] * within[1]),
    }


def case(name, a, b, k=10, ids=None, withTrees=True):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    idsA, idsB = ids or (list(range(len(a))), list(range(len(b))))
    common = [i for i in idsA if i in set(idsB)]
    x, y = a[[idsA.index(i) for i in common]], b[[idsB.index(i) for i in common]]
    simA, simB = cosines(x), cosines(y)
    says = {"common": len(common), "onlyA": len(idsA) - len(common), "onlyB": len(idsB) - len(common)}
    says.update(overlap(simA, simB, k) | pairs(simA, simB) | geometry(x, y))
    if withTrees:
        says.update(trees(simA, simB))
    return {"name": name, "a": a.tolist(), "b": b.tolist(), "idsA": idsA, "idsB": idsB, "wanted": k, "says": says}


def seed_set(name):
    with open(HERE.parent / "seed" / "embeddings" / f"{name}.csv", encoding="utf-8") as file:
        rows = [[float(v) for v in row] for row in list(csv.reader(file))[1:]]
    precision = np.float64 if name == "tf_idf" else np.float32
    return [int(r[0]) for r in rows], np.array([r[1:] for r in rows], dtype=precision).astype(float)


def drawn(seed, rows, columns):
    random = JavaRandom(seed)
    return np.array([[random.real() - 0.3 for _ in range(columns)] for _ in range(rows)])


def main():
    random = np.random.default_rng(8)
    base = random.normal(size=(40, 6))
    turned = base @ np.linalg.qr(random.normal(size=(6, 6)))[0] * 3
    noisy = base @ random.normal(size=(6, 9)) + 0.7 * random.normal(size=(40, 9))
    doubled = np.vstack([base[:15], base[:15], base[:5]])
    grid = random.integers(1, 4, size=(30, 3))
    nn, w2v = seed_set("nn"), seed_set("word2vec")
    cases = [
        case("noisy", base, noisy),
        case("turned", base, turned),
        case("equal", base, base),
        case("independent", random.normal(size=(60, 4)), random.normal(size=(60, 7)), k=5),
        case("partial", base[:30], noisy[10:], k=6, ids=(list(range(30)), list(range(10, 40)))),
        case("shuffled", base, noisy[::-1], k=6, ids=(list(range(40)), list(range(40))[::-1])),
        case("duplicates", doubled, noisy[:35], withTrees=False),
        case("ties", grid, random.integers(1, 4, size=(30, 2)), k=4, withTrees=False),
        case("few", base[:6], noisy[:6]),
        case("flat", np.hstack([base, base[:, :1] * 2]), noisy[:, :3]),
        case("movies", nn[1], w2v[1], ids=(nn[0], w2v[0])),
    ]
    x = drawn(1, 2500, 4)
    y = np.hstack([x[:, :2] * 2 + x[:, 2:] * 0.25, drawn(2, 2500, 3)])
    large = geometry(x, y)
    wide = drawn(3, 60, 400)
    wide = geometry(wide, wide[:, :150] * 2 + drawn(4, 60, 150))
    (HERE / "truth.json").write_text(json.dumps({"cases": cases, "large": large, "wide": wide}, indent=None) + "\n", encoding="utf-8")


main()
