"""make_arrow.py: small files of every Arrow form, by pyarrow and polars, and truth.csv: rows, columns, sum of the finite rows in float64, first and last id, a warning."""
import csv
import numpy as np
import polars
import pyarrow as pa

rows, size = 23, 3
values = np.random.default_rng(7).standard_normal((rows, size)) * 50
ids = pa.array(np.arange(rows) * 3 + 5)
words = pa.array([f"wörd {i % 4}{' and more' * (i % 3)}" if i % 7 else None for i in range(rows)])
truth = []


def lists(kind, numbers):
    flat = pa.array(numbers.ravel())
    if kind == "fixed":
        return pa.FixedSizeListArray.from_arrays(flat, size)
    offsets = np.arange(0, rows * size + 1, size)
    return pa.LargeListArray.from_arrays(offsets, flat) if kind == "large" else pa.ListArray.from_arrays(offsets.astype("i4"), flat)


def note(name, numbers, first="5", last="71", warning=""):
    numbers = np.asarray(numbers, "f8")
    truth.append([name, rows, size, repr(float(numbers[np.isfinite(numbers).all(1)].sum())), first, last, warning])


def write(name, table, numbers, compression=None, **more):
    open_ = pa.ipc.new_stream if name.endswith("s") else pa.ipc.new_file
    with open_(name, table.schema, options=pa.ipc.IpcWriteOptions(compression=compression, emit_dictionary_deltas=name.endswith("s"))) as out:
        out.write_table(table, max_chunksize=10)
    note(name, numbers, **more)


for kind, type_, name, compression in (
    ("list", "f4", "list_float.arrow", None), ("large", "f8", "large_list_double.arrows", None), ("fixed", "f2", "fixed_size_half.arrow", "zstd"),
    ("list", "i1", "list_int8.arrow", "lz4"), ("fixed", "u2", "fixed_size_uint16.arrows", "zstd"), ("large", "i8", "large_list_int64.arrow", None),
):
    numbers = np.abs(values).astype(type_) if type_ == "u2" else values.astype(type_)
    write(name, pa.table({"id": ids, "v": lists(kind, numbers)}), numbers, compression)

union = pa.UnionArray.from_sparse(pa.array([0] * rows, pa.int8()), [pa.array(range(rows))])
mixed = pa.table({
    "id": ids, "title": words.dictionary_encode(), "flag": pa.array([i % 2 == 0 for i in range(rows)]),
    "day": pa.array(np.arange(rows).astype("datetime64[D]")), "struct": pa.array([{"a": i, "b": "x"} for i in range(rows)]),
    "map": pa.array([[("k", 1)]] * rows, pa.map_(pa.string(), pa.int32())), "decimal": pa.array([None] * rows, pa.decimal128(5, 2)),
    "null": pa.nulls(rows), "bytes": pa.array([b"x"] * rows), "union": union, "v": lists("list", values.astype("f4")), "after": words})
for name, compression in (("mixed.arrow", "lz4"), ("mixed.arrows", None)):
    write(name, mixed, values.astype("f4"), compression, warning="struct, map, decimal, null, bytes, union")

gaps = [list(map(float, row)) for row in values]
gaps[3], gaps[5], gaps[9][1] = None, [1.0], None
bare = values.copy()
bare[[3, 5, 9]] = np.nan
write("nulls.arrow", pa.table({"id": ids, "v": pa.array(gaps)}), bare, warning="row 5, column v: expected 3 values, found 1")
gaps[5] = [1.0, None, 2.0]
write("fixed_size_nulls.arrow", pa.table({"id": ids, "v": pa.array(gaps, pa.list_(pa.float64(), size))}), bare)
flat = {f"x{i}": pa.array(values[:, i].astype("f4")) for i in range(size)}
write("flat.feather", pa.table({"id": pa.array([2**62 + i for i in range(rows)]), **flat}), values.astype("f4"), "lz4",
      first=str(2**62), last=str(2**62 + rows - 1))
write("missing_id.arrow", pa.table({"id": pa.array([None if i == 4 else i for i in range(rows)]), "v": lists("list", values)}), values,
      first="0", last="22", warning="1 of 23 rows without an id")
frame = polars.DataFrame({"id": ids.to_numpy(), "title": words.to_pylist(), "v": values.astype("f4")})
frame.write_ipc("polars.arrow")
note("polars.arrow", values.astype("f4"))
frame.with_columns(polars.col("title").cast(polars.Categorical)).write_ipc_stream("polars_categorical.arrows")
note("polars_categorical.arrows", values.astype("f4"))
with pa.ipc.new_file("lists_of_lists.arrow", pa.schema({"v": pa.list_(pa.list_(pa.float64()))})) as out:
    out.write_table(pa.table({"v": pa.array([[[1.0, 2.0], [3.0]], [[4.0]]])}))
long = np.arange(60_000.0) % 251
with pa.ipc.new_file("long_lz4.arrow", pa.schema({"x0": pa.float64(), "x1": pa.float64()}), options=pa.ipc.IpcWriteOptions(compression="lz4")) as out:
    out.write_table(pa.table({"x0": long, "x1": np.ones(60_000)}))
truth.append(["long_lz4.arrow", 60_000, 2, repr(float(long.sum() + 60_000)), "0", "59999", ""])
with open("truth.csv", "w", newline="") as out:
    csv.writer(out, lineterminator="\n").writerows(truth)
