"""Times the searches and their peers on the same generated files in the same run, compares the answers, prints Markdown.

    python compare.py --java JAVA [--java JAVA ...] [--program EMBX] [--rounds N] [--cases NAME ...]

With --program the installed program ranks the pairs too, from a Parquet file of the same values.

Run it by a Python that has NumPy, scikit-learn, faiss-cpu, DuckDB and pyarrow, after

    mvn -Pbench -Dquick test-compile

Every measurement is a process of its own, all are repeated --rounds times in turn, and the fastest counts, so that other work
on the machine disturbs each alike. NumPy chooses its own kernels: what the environment tells OpenBLAS about them is left out.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

SCRIPTS = Path(__file__).resolve().parent
TARGET = SCRIPTS.parents[2] / "target"
CLASSES = f"{TARGET / 'classes'}{os.pathsep}{TARGET / 'test-classes'}"
ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")}
TOLERANCE = 2e-6

# name: (rows, columns, distinct rows or 0 for all, search, peers)
CASES = {
    "62,423 x 5 with crowds": (62_423, 5, 1600, "pairs", ["numpy-ranking", "faiss-pairs"]),
    "62,423 x 5": (62_423, 5, 0, "pairs", ["numpy-ranking", "faiss-pairs"]),
    "20,000 x 384": (20_000, 384, 0, "pairs", ["numpy-product", "numpy-ranking", "sklearn-matrix", "faiss-pairs"]),
    "10,000 x 100": (10_000, 100, 0, "pairs", ["numpy-ranking", "duckdb-pairs"]),
    "one query, 341,479 x 100": (341_479, 100, 0, "neighbors", ["c-scan"]),
    "5,000 x 5": (5_000, 5, 0, "pairs", []),
    "50,000 x 5": (50_000, 5, 0, "pairs", []),
    "200,000 x 5": (200_000, 5, 0, "pairs", []),
}


def generate(path, rows, columns, distinct):
    """Normal deviates; with `distinct`, rows drawn from so many by Zipf's law, as sets of genres are."""
    rng = np.random.default_rng(rows + columns)
    x = rng.standard_normal((distinct or rows, columns), dtype=np.float32)
    if distinct:
        weight = 1 / np.arange(1, distinct + 1) ** 0.9
        x = x[rng.choice(distinct, rows, p=weight / weight.sum())]
    x.tofile(path)


def write_parquet(path, file, columns):
    import pyarrow as pa
    import pyarrow.parquet as pq

    x = np.fromfile(file, dtype="<f4").reshape(-1, columns)
    values = {"id": np.arange(len(x))} | {f"column_{i}": x[:, i] for i in range(columns)}
    pq.write_table(pa.table(values), path)


def run(command):
    """The JSON that a command prints, and the cost of its whole process: wall and CPU seconds, memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, env=ENVIRONMENT, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed")
    whole = {
        "process wall": time.perf_counter() - start,
        "process cpu": usage.ru_utime + usage.ru_stime,
        "process memory": usage.ru_maxrss / 1024,
    }
    answer = {"answer": {}} if "--count" in command else json.loads(output)
    return answer | whole


def compile_c(folder, source, *options):
    program = folder / source.removesuffix(".c")
    subprocess.run(["gcc", "-O3", *options, SCRIPTS / source, "-o", program, "-lm"], check=True)
    return program


def java_name(java):
    version = subprocess.run([java, "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr
    return "embx, JDK " + version.split('"')[1].split(".")[0]


def commands(case, file, arguments, scan):
    """name: command of each program that takes part in a case."""
    rows, columns, _, search, peers = CASES[case]
    shape = [file, rows, columns]
    found = {}
    for java in arguments.java:
        export = "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED"
        main = [java, export, "-cp", CLASSES, "dev.embx.metrics.pairs.TimedSearch", search, *shape]
        runs = 100 if search == "neighbors" else 5
        found[java_name(java) + ", cold"] = [*main, 1]
        found[java_name(java) + ", warm"] = [*main, runs]
    if arguments.program and search == "pairs":
        parquet = file.with_suffix(".parquet")
        write_parquet(parquet, file, columns)
        found["embx pairs FILE"] = [arguments.program, "pairs", parquet, "--count", "10"]
    for peer in peers:
        found[peer] = [scan, *shape, 20] if peer == "c-scan" else [sys.executable, SCRIPTS / "peers.py", peer, *shape]
    return found


def measure(found, rounds):
    best = {}
    for _ in range(rounds):
        for name, command in found.items():
            result = run(command)
            known = best.setdefault(name, result)
            for key, value in result.items():
                if key != "answer":
                    known[key] = min(known[key], value)
    return best


def disagreement(results):
    """The largest difference between the first answer and each other, end by end."""
    reference = next(iter(results.values()))["answer"]
    worst = 0.0
    for result in results.values():
        for end, values in result["answer"].items():
            if end in reference:
                worst = max(worst, np.abs(np.subtract(values, reference[end])).max())
    return worst


def table(case, results, peak):
    rows, columns, _, search, _ = CASES[case]
    products = rows * (rows - 1) * columns if search == "pairs" else 2 * rows * columns
    lines = ["", f"### {case}", ""]
    lines += ["| | computing, wall s | computing, CPU s | process, wall s | process, CPU s | process, MB | of peak |"]
    lines += ["|---|---|---|---|---|---|---|"]
    for name, r in results.items():
        cpu = f"{r['cpu']:.3f}" if "cpu" in r else ""
        share = f"{products / r['cpu'] / 1e9 / peak:.0%}" if r.get("cpu") and search == "pairs" else ""
        whole = "" if name.endswith("warm") or name == "c-scan" else f"{r['process wall']:.2f}"
        whole_cpu = "" if not whole else f"{r['process cpu']:.2f}"
        wall = f"{r['wall']:.4f}" if "wall" in r else ""
        lines += [
            f"| {name} | {wall} | {cpu} | {whole} | {whole_cpu} | {r['process memory']:.0f} | {share} |"
        ]
    worst = disagreement(results)
    verdict = "agree" if worst < TOLERANCE else "DISAGREE"
    return lines + ["", f"Answers {verdict}: the largest difference is {worst:.1e}."]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--java", action="append", required=True)
    parser.add_argument("--program")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--cases", nargs="+", choices=list(CASES), default=list(CASES))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan = compile_c(folder, "scan.c")
        peak_program = compile_c(folder, "peak.c", "-march=native")
        peak = float(subprocess.run([peak_program], stdout=subprocess.PIPE, text=True, check=True).stdout)
        print(f"Peak of one core: {peak:.0f} GFLOP/s in float32. Load before the run: {os.getloadavg()[0]:.1f}.")
        for case in arguments.cases:
            file = folder / "matrix.f32"
            generate(file, *CASES[case][:3])
            results = measure(commands(case, file, arguments, scan), arguments.rounds)
            print("\n".join(table(case, results, peak)), flush=True)
        print(f"\nLoad after the run: {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
