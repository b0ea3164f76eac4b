package dev.embx.source.parquet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * Writes a table of flat columns: plain encoding, zstd, a checksum on every page. The same rows give the same bytes.
 *
 * <p>Columns are given as functions of the row number, so that a matrix need not be copied into columns.
 */
public final class ParquetFileWriter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_PER_GROUP = 1 << 20;

    private final int rows;
    private final List<WrittenColumn> columns = new ArrayList<>();

    /** Begins a table with the given number of rows. */
    public ParquetFileWriter(int rows) {
        this.rows = rows;
    }

    /** Adds a column of 64-bit integers. */
    public ParquetFileWriter int64(String name, IntToLongFunction value) {
        return add(name, Type.INT64, false, (page, row) -> page.putLong(value.applyAsLong(row)));
    }

    /** Adds a column of float32; the values are rounded to it. */
    public ParquetFileWriter float32(String name, IntToDoubleFunction value) {
        return add(
                name,
                Type.FLOAT,
                false,
                (page, row) -> page.putInt(Float.floatToRawIntBits((float) value.applyAsDouble(row))));
    }

    /** Adds a column of float64. */
    public ParquetFileWriter float64(String name, IntToDoubleFunction value) {
        return add(
                name,
                Type.DOUBLE,
                false,
                (page, row) -> page.putLong(Double.doubleToRawLongBits(value.applyAsDouble(row))));
    }

    /** Adds a column of text, in which null is a missing value. */
    public ParquetFileWriter text(String name, IntFunction<String> value) {
        boolean optional = false;
        for (int row = 0; row < rows && !optional; row++) {
            optional = value.apply(row) == null;
        }
        return add(name, Type.BYTE_ARRAY, optional, (page, row) -> page.putText(value.apply(row)));
    }

    private ParquetFileWriter add(String name, Type type, boolean optional, WrittenColumn.Values values) {
        columns.add(new WrittenColumn(name, type, optional, values));
        return this;
    }

    /** The whole file. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("an array in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** Writes the whole file; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(MAGIC);
        long position = MAGIC.length;
        List<RowGroup> groups = new ArrayList<>();
        for (int from = 0; from < rows || groups.isEmpty(); from += ROWS_PER_GROUP) {
            int to = Math.min(rows, from + ROWS_PER_GROUP);
            RowGroup group = group(out, position, from, to);
            position += group.getTotal_compressed_size();
            groups.add(group);
        }
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(new FileMetaData(1, schema(), rows, groups).setCreated_by("embx"), footer);
        footer.writeTo(out);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(footer.size() >>> shift);
        }
        out.write(MAGIC);
    }

    private RowGroup group(OutputStream out, long start, int from, int to) throws IOException {
        long position = start;
        long plain = 0;
        List<ColumnChunk> chunks = new ArrayList<>();
        for (WrittenColumn column : columns) {
            ColumnChunk chunk = column.write(out, position, from, to);
            position += chunk.getMeta_data().getTotal_compressed_size();
            plain += chunk.getMeta_data().getTotal_uncompressed_size();
            chunks.add(chunk);
        }
        return new RowGroup(chunks, plain, to - from).setTotal_compressed_size(position - start);
    }

    private List<SchemaElement> schema() {
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(new SchemaElement("schema").setNum_children(columns.size()));
        for (WrittenColumn column : columns) {
            SchemaElement element = new SchemaElement(column.name())
                    .setType(column.type())
                    .setRepetition_type(
                            column.optional() ? FieldRepetitionType.OPTIONAL : FieldRepetitionType.REQUIRED);
            if (column.type() == Type.BYTE_ARRAY) {
                element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            }
            schema.add(element);
        }
        return schema;
    }
}
