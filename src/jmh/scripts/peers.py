"""The peers of the searches, each as a good user of it would write it. Run by compare.py, one peer a process.

    peers.py PEER FILE ROWS COLUMNS

FILE holds ROWS x COLUMNS float32 values, row-major, little-endian. Prints one JSON line: wall and CPU seconds of the computing
alone (reading and imports are not counted), peak memory of the process, and the answer.
"""

import json
import os
import resource
import sys
import time

import numpy as np

COUNT = 10


def unit(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def numpy_ranking(x):
    """Blocks of the lower triangle with running thresholds for both ends."""
    u = unit(x)
    n, block = len(u), 1024
    most, least = [], []
    above, below = -np.inf, np.inf
    for i in range(0, n, block):
        for j in range(0, i + 1, block):
            s = u[i : i + block] @ u[j : j + block].T
            if i == j:
                s[np.triu_indices(len(s))] = np.nan
            for found, mask in ((most, s > above), (least, s < below)):
                r, c = np.nonzero(mask)
                found.extend(zip(s[r, c].tolist(), (r + i).tolist(), (c + j).tolist()))
            if len(most) > COUNT:
                most = sorted(most, key=lambda p: (-p[0], p[1], p[2]))[:COUNT]
                above = most[-1][0]
            if len(least) > COUNT:
                least = sorted(least)[:COUNT]
                below = least[-1][0]
    return {"most": [p[0] for p in most], "least": [p[0] for p in least]}


def numpy_product(x):
    """The bare float32 products of the same blocks: no ranking, no answer."""
    u = unit(x)
    n, block = len(u), 2048
    for i in range(0, n, block):
        for j in range(0, i + 1, block):
            u[i : i + block] @ u[j : j + block].T
    return {}


def sklearn_matrix(x):
    """The whole similarity matrix; no ranking."""
    from sklearn.metrics.pairwise import cosine_similarity

    cosine_similarity(x)
    return {}


def faiss_pairs(x):
    """The nearest neighbors of every row, merged to pairs: only the most similar end."""
    import faiss

    faiss.omp_set_num_threads(os.cpu_count())
    u = np.ascontiguousarray(unit(x))
    index = faiss.IndexFlatIP(u.shape[1])
    index.add(u)
    s, near = index.search(u, COUNT + 1)
    row = np.repeat(np.arange(len(u)), COUNT + 1)
    later = near.ravel() < row
    return {"most": np.sort(s.ravel()[later])[::-1][:COUNT].tolist()}


def duckdb_pairs(x):
    """A self-join ordered by similarity: only the most similar end."""
    import duckdb
    import pyarrow as pa

    n, d = x.shape
    column = pa.FixedSizeListArray.from_arrays(pa.array(x.ravel()), d)
    rows = pa.table({"id": np.arange(n), "v": column})
    con = duckdb.connect()
    con.execute(f"create table t as select id, v::float[{d}] v from rows")
    found = con.execute(
        "select array_cosine_similarity(a.v, b.v) s, a.id, b.id from t a join t b on a.id > b.id order by s desc limit ?",
        [COUNT],
    ).fetchall()
    return {"most": [row[0] for row in found]}


PEERS = {
    f.__name__.replace("_", "-"): f for f in (numpy_ranking, numpy_product, sklearn_matrix, faiss_pairs, duckdb_pairs)
}


def main():
    peer, file, rows, columns = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    x = np.fromfile(file, dtype="<f4").reshape(rows, columns)
    wall, cpu = time.perf_counter(), time.process_time()
    answer = PEERS[peer](x)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"wall": wall, "cpu": cpu, "memory": memory, "answer": answer}))


if __name__ == "__main__":
    main()
