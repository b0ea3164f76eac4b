"""Makes the Parquet files of this folder, each by another writer or in another form. Needs pyarrow, polars and duckdb:

    python make.py

Unless the name says otherwise, row r of 24 has the id 10 + 3 r and the vector ((7 r + 3 c) mod 11 - 5) / 4 for c in 0..3, which
every type of float holds exactly; integer forms hold 4 times that.
"""
import pathlib

import duckdb
import polars
import pyarrow as pa
import pyarrow.parquet as pq

HERE = pathlib.Path(__file__).parent
ROWS, DIMENSIONS = 24, 4
IDS = [10 + 3 * r for r in range(ROWS)]
VECTORS = [[((7 * r + 3 * c) % 11 - 5) / 4 for c in range(DIMENSIONS)] for r in range(ROWS)]


def flat(kind=pa.float32(), ids=None, scale=1):
    columns = {"movieId": ids if ids is not None else pa.array(IDS, pa.int64())}
    for c in range(DIMENSIONS):
        values = [v[c] * scale for v in VECTORS]
        columns[f"column_{c}"] = pa.array([int(v) for v in values] if scale > 1 else values, kind)
    return pa.table(columns)


def lists(kind=pa.float32(), vectors=VECTORS, of=pa.list_):
    return pa.table({"id": pa.array(IDS, pa.int64()), "embedding": pa.array(vectors, of(kind))})


def write(name, table, **options):
    pq.write_table(table, HERE / f"{name}.parquet", store_schema=False, **options)


for codec in ["none", "snappy", "gzip", "zstd", "lz4", "brotli"]:
    write(f"codec_{codec}", flat(), compression=codec)
write("pages_v2", flat(), data_page_version="2.0", write_page_checksum=True)
write("dictionary_off_v2", flat(), data_page_version="2.0", use_dictionary=False, compression="none")
write("row_groups", flat(), row_group_size=5)
write("float64", flat(pa.float64()))
write("float16", flat(pa.float16()))
write("int8", flat(pa.int8(), scale=4))
names = [f"column_{c}" for c in range(DIMENSIONS)]
write("byte_stream_split", flat(), use_dictionary=False, column_encoding={n: "BYTE_STREAM_SPLIT" for n in names})
write("delta_ids", flat(), use_dictionary=False, column_encoding={"movieId": "DELTA_BINARY_PACKED"})
for encoding in ["DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY"]:
    ids = pa.array([str(i) for i in IDS])
    write(f"text_ids_{encoding.lower()}", flat(ids=ids), use_dictionary=False, column_encoding={"movieId": encoding})
write("list", lists())
write("list_pages_v2", lists(), data_page_version="2.0", data_page_size=64, write_batch_size=3, row_group_size=10)
write("list_float64", lists(pa.float64()))
write("list_float16", lists(pa.float16()))
write("list_large", lists(of=pa.large_list))
write("list_fixed", lists(of=lambda kind: pa.list_(kind, DIMENSIONS)))
write("list_in_struct", pa.table({"id": IDS, "embedding": pa.array([{"values": v} for v in VECTORS],
                                                                  pa.struct([("values", pa.list_(pa.float32()))]))}))
write("list_beside_structures", lists().append_column("points", pa.array([[{"x": 1.0, "y": 2.0}]] * ROWS)))
write("by_number", flat().select(["movieId", "column_3", "column_1", "column_0", "column_2"]))
write("list_missing", lists(vectors=[None if r == 3 else [] if r == 4 else v for r, v in enumerate(VECTORS)]))
write("list_ragged", lists(vectors=[v[:3] if r in (3, 4) else v for r, v in enumerate(VECTORS)]))
write("list_missing_element", lists(vectors=[[None] + v[1:] if r in (3, 4) else v for r, v in enumerate(VECTORS)]))
write("two_lists", lists().append_column("image", lists()["embedding"]))
write("list_of_lists", pa.table({"id": IDS, "tokens": pa.array([[v, v] for v in VECTORS], pa.list_(pa.list_(pa.float32())))}))
write("map", pa.table({"id": IDS, "weights": pa.array([[("a", 1.0)]] * ROWS, pa.map_(pa.string(), pa.float32()))}))
for name, indices in [("spark_dense", None), ("spark_sparse", list(range(DIMENSIONS)))]:
    rows = [{"type": 1 if indices is None else 0, "size": DIMENSIONS, "indices": indices, "values": v} for v in VECTORS]
    kind = pa.struct([("type", pa.int8()), ("size", pa.int32()), ("indices", pa.list_(pa.int32())),
                      ("values", pa.list_(pa.float64()))])
    write(name, pa.table({"id": IDS, "features": pa.array(rows, kind)}))
polars.from_arrow(flat()).write_parquet(HERE / "polars.parquet")
polars.from_arrow(lists(of=lambda kind: pa.list_(kind, DIMENSIONS))).write_parquet(HERE / "polars_array.parquet")
rows = flat()
duckdb.sql(f"copy (select * from rows) to '{HERE}/duckdb.parquet' (format parquet, parquet_version v2)")
constant = pa.repeat(pa.scalar(1.0, pa.float32()), 10_000_000)
write("ten_million_rows", pa.table({"x0": constant, "x1": constant}), row_group_size=10_000_000,
      max_rows_per_page=10_000_000)
