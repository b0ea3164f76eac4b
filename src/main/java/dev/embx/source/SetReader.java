package dev.embx.source;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.Column.Shape;
import dev.embx.source.parquet.ListReader;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.ParquetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one file of vectors: the vectors straight into a row-major array, then the ids and the extra columns. */
final class SetReader {
    private final Path path;
    private final ParquetFile file;
    private final Layout layout;
    private final List<String> notes;

    SetReader(Path path, ParquetFile file, Layout layout) {
        this.path = path;
        this.file = file;
        this.layout = layout;
        this.notes = new ArrayList<>(layout.notes());
    }

    /** What a file holds by itself, before labels are joined. */
    record Contents(Matrix vectors, Ids ids, List<MetadataColumn> extras, Origin origin) {}

    Contents read() throws Refused, IOException {
        Memory.require(path, file, layout);
        Matrix vectors = layout.isList() ? lists() : flat();
        Ids ids = IdReader.read(file, layout.id(), notes);
        List<MetadataColumn> extras = new ArrayList<>();
        for (Column column : layout.extras()) {
            extras.add(new MetadataColumn(column.name(), ColumnText.read(file, column)));
        }
        if (!file.hasChecksums() && vectors.rows() > 0) {
            notes.add("no checksums in this file: damaged values would go unnoticed");
        }
        List<String> names = layout.vectors().stream().map(Column::name).toList();
        return new Contents(vectors, ids, extras, new Origin(path, file.storage(), elementType(), names, notes));
    }

    private Matrix flat() throws IOException {
        int dimensions = layout.vectors().size();
        int rows = (int) file.rows();
        NumberArray array = array(rows * dimensions);
        for (int d = 0; d < dimensions; d++) {
            // An array, for the lambda counts up the rows of this column.
            int[] next = {d};
            file.read(layout.vectors().get(d), page -> {
                array.spread(page, next[0], dimensions);
                next[0] += page.count() * dimensions;
            });
        }
        return matrix(array, rows, dimensions);
    }

    private Matrix lists() throws Refused, IOException {
        Column column = layout.vectors().get(0);
        requireDense(column);
        ListReader reader = new ListReader(file, column);
        NumberArray array = array((int) file.values(column));
        reader.read(array);
        int rows = (int) file.rows();
        int dimensions = reader.commonLength();
        if (rows > 0 && dimensions == 0) {
            throw new Refused(path, "no row of column " + Names.clip(column.name()) + " holds a vector", "");
        }
        if ((long) rows * dimensions > Integer.MAX_VALUE) {
            throw new Refused(path, "more than 2^31 values", "");
        }
        return new RaggedRows(path, column.name(), reader.lengths(), dimensions).fit(array, notes, SetReader::matrix);
    }

    /** Spark's vectors are structures; in a sparse one the values say nothing without the indices beside them. */
    private void requireDense(Column values) throws Refused, IOException {
        String structure = values.name().substring(0, values.name().lastIndexOf('.') + 1);
        for (Column column : file.columns()) {
            if (!structure.isEmpty() && column.name().equals(structure + "indices") && column.shape() == Shape.LIST) {
                ListReader indices = new ListReader(file, column);
                if (indices.read(new NumberArray.Float64(new double[(int) file.values(column)])) > 0) {
                    throw new Refused(
                            path,
                            "column " + Names.clip(values.name()) + " holds sparse vectors",
                            "write them as dense ones");
                }
            }
        }
    }

    private NumberArray array(int length) {
        boolean narrow = layout.vectors().stream().allMatch(c -> c.type().fitsFloat32());
        return narrow ? new NumberArray.Float32(new float[length]) : new NumberArray.Float64(new double[length]);
    }

    static Matrix matrix(NumberArray array, int rows, int dimensions) {
        if (array instanceof NumberArray.Float32 floats) {
            return new Float32Matrix(rows, dimensions, floats.values());
        }
        return new Float64Matrix(rows, dimensions, ((NumberArray.Float64) array).values());
    }

    /** The type of the vector columns; where they differ, the first of 64 bits, else the first. */
    private ElementType elementType() {
        Column chosen = layout.vectors().get(0);
        for (Column column : layout.vectors()) {
            if (!column.type().fitsFloat32()) {
                chosen = column;
                break;
            }
        }
        return elementType(chosen);
    }

    static ElementType elementType(Column column) {
        return switch (column.type()) {
            case FLOAT16 -> ElementType.FLOAT16;
            case FLOAT32 -> ElementType.FLOAT32;
            case INT8, UINT8 -> ElementType.INT8;
            case INT16, UINT16 -> ElementType.INT16;
            case INT32, UINT32 -> ElementType.INT32;
            case INT64, UINT64 -> ElementType.INT64;
            default -> ElementType.FLOAT64;
        };
    }
}
