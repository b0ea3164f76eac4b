#!/usr/bin/env python3
"""Whole-process time of `embx inspect` against pyarrow, import included, reading the same file and making the same checks.

    src/jmh/scripts/reading.py [--rounds N]

Needs NumPy, pyarrow and polars. Writes 62,423 x 5 float64 in flat columns and 100,000 x 384 float32 in lists, each as pyarrow
(snappy) and as polars (zstd) write it, to a temporary folder; runs both programs in turn and prints the best of each, after
comparing the counts and the sum of all values.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import resource

PROJECT = pathlib.Path(__file__).resolve().parents[3]
LAUNCHER = PROJECT / "target/embx/bin/embx"


def write(folder):
    import numpy as np
    import polars
    import pyarrow
    import pyarrow.parquet

    random = np.random.default_rng(1)
    flat = random.standard_normal((62_423, 5))
    small = pyarrow.table({"id": np.arange(len(flat)), **{f"c{i}": flat[:, i] for i in range(5)}})
    rows = random.standard_normal((100_000, 384)).astype(np.float32)
    offsets = np.arange(0, rows.size + 1, rows.shape[1], dtype=np.int32)
    lists = pyarrow.ListArray.from_arrays(offsets, pyarrow.array(rows.ravel()))
    large = pyarrow.table({"id": np.arange(len(rows)), "vector": lists})
    for name, table in (("62,423 x 5", small), ("100,000 x 384", large)):
        pyarrow.parquet.write_table(table, folder / f"{name}, snappy.parquet")
        polars.from_arrow(table).write_parquet(folder / f"{name}, zstd.parquet")


def peer(path):
    """What embx inspect does: read with checksums, check every vector, count the ids."""
    import numpy as np
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path, page_checksum_verification=True)
    if "vector" in table.column_names:
        column = table["vector"].combine_chunks()
        vectors = column.flatten().to_numpy().reshape(len(column), -1)
    else:
        vectors = np.column_stack([table[name].to_numpy() for name in table.column_names[1:]])
    norms = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    usable = int((np.isfinite(norms) & (norms > 0)).sum())
    assert len(np.unique(table["id"].to_numpy())) == len(vectors)
    print(json.dumps({"rows": len(vectors), "usable": usable, "sum": float(vectors.sum(dtype="f8"))}))


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    answer = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, answer


def best(runs):
    return min(r[0] for r in runs), min(r[1] for r in runs), runs[0][2]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer")
    options = parser.parse_args()
    if options.peer:
        peer(options.peer)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write(folder)
        for path in sorted(folder.iterdir()):
            ours, peers = [], []
            for _ in range(options.rounds):  # In turn, so that what else the machine does is shared.
                ours.append(run([LAUNCHER, "inspect", "--format", "json", path]))
                peers.append(run([sys.executable, __file__, "--peer", path]))
            wall, cpu, answer = best(ours)
            their_wall, their_cpu, theirs = best(peers)
            assert answer["rows"] == theirs["rows"] and answer["usable"] == theirs["usable"], path
            assert abs(answer["sum"] - theirs["sum"]) < 1e-6 * abs(theirs["sum"]), path
            print(f"{path.stem}: embx {wall:.2f} s ({cpu:.2f} CPU), pyarrow {their_wall:.2f} s ({their_cpu:.2f} CPU), "
                  f"ratio {wall / their_wall:.2f}")


main()
