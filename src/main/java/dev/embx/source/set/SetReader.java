package dev.embx.source.set;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.error.UserError;
import dev.embx.source.format.ColumnarFile;
import dev.embx.source.layout.ColumnText;
import dev.embx.source.layout.Layout;
import dev.embx.source.layout.Names;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.options.RowSample;
import dev.embx.source.options.Span;
import dev.embx.source.parquet.ListReader;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.Column.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one file of vectors: the vectors, then the ids and the extra columns. */
public final class SetReader {
    private final Path path;
    private final ColumnarFile file;
    private final Layout layout;
    private final RowSample draw;
    private final List<String> notes;

    /**
     * Prepares to read.
     *
     * @param draw the dimensions that are read
     * @param notes what has been noted so far
     */
    public SetReader(Path path, ColumnarFile file, Layout layout, RowSample draw, List<String> notes) {
        this.path = path;
        this.file = file;
        this.layout = layout;
        this.draw = draw;
        this.notes = new ArrayList<>(layout.notes());
        this.notes.addAll(notes);
    }

    /** What a file holds by itself, before labels are joined. */
    public record Contents(Matrix vectors, Ids ids, List<MetadataColumn> extras, Origin origin) {}

    public Contents read() throws IOException {
        List<Column> columns = layout.vectors();
        Matrix vectors;
        if (layout.isList()) {
            vectors = lists(columns.get(0));
        } else {
            Span span = draw.dimensions(columns.size(), notes);
            columns = columns.subList(span.from(), span.to());
            vectors = flat(columns);
        }
        Ids ids = IdReader.read(file, layout.id(), notes);
        List<MetadataColumn> extras = new ArrayList<>();
        for (Column column : layout.extras()) {
            MemoryColumn held = file.column(column);
            extras.add(new MetadataColumn(column.name(), ColumnText.of(held)));
        }
        notes.addAll(file.notes());
        List<String> names = columns.stream().map(Column::name).toList();
        return new Contents(vectors, ids, extras, new Origin(path, file.storage(), elementType(), names, notes));
    }

    private Matrix flat(List<Column> dimensions) throws IOException {
        NumberArray values = file.flat(dimensions);
        for (Column column : dimensions) {
            if (!file.stray(column).isEmpty()) {
                notes.add(file.stray(column));
            }
        }
        return matrix(values, values.length() / dimensions.size(), dimensions.size());
    }

    private Matrix lists(Column column) throws IOException {
        requireDense(column);
        Span cut = draw.dimensions();
        ColumnarFile.Lists lists = file.lists(column, cut.from(), cut.to());
        int[] lengths = lists.lengths();
        int dimensions = ListReader.commonLength(lengths);
        if (lengths.length > 0 && dimensions == 0) {
            throw UserError.data("no row of column " + Names.clip(column.name()) + " has a vector")
                    .in(path);
        }
        draw.dimensions(dimensions, notes);
        if ((double) lengths.length * Math.min(dimensions, cut.to() - cut.from()) > Integer.MAX_VALUE) {
            throw UserError.data("more than 2^31 values").in(path);
        }
        return new RaggedRows(path, column.name(), lengths, dimensions, cut)
                .fit(lists.elements(), notes, SetReader::matrix);
    }

    /** Spark's vectors are structures; in a sparse one the values say nothing without the indices beside them. */
    private void requireDense(Column values) throws IOException {
        String structure = values.name().substring(0, values.name().lastIndexOf('.') + 1);
        for (Column column : file.columns()) {
            if (!structure.isEmpty() && column.name().equals(structure + "indices") && column.shape() == Shape.LIST) {
                if (file.lists(column, 0, 1).elements().length() > 0) {
                    throw UserError.data(
                                    "column " + Names.clip(values.name()) + " has sparse vectors",
                                    "write them as dense vectors")
                            .in(path);
                }
            }
        }
    }

    static Matrix matrix(NumberArray array, int rows, int dimensions) {
        if (array instanceof NumberArray.Float32 floats) {
            return new Float32Matrix(rows, dimensions, floats.values());
        }
        return new Float64Matrix(rows, dimensions, ((NumberArray.Float64) array).values());
    }

    /** The type of the vector columns; where they differ, the first float, and of 64 bits before others. */
    private ElementType elementType() {
        Column widest = layout.vectors().get(0);
        for (Column column : layout.vectors()) {
            widest = width(column) > width(widest) ? column : widest;
        }
        return elementType(widest);
    }

    private static int width(Column column) {
        return (column.type().isFloat() ? 2 : 0) + (column.type().fitsFloat32() ? 0 : 1);
    }

    private static ElementType elementType(Column column) {
        return switch (column.type()) {
            case FLOAT16 -> ElementType.FLOAT16;
            case FLOAT32 -> ElementType.FLOAT32;
            case INT8 -> ElementType.INT8;
            case INT16 -> ElementType.INT16;
            case INT32 -> ElementType.INT32;
            case INT64 -> ElementType.INT64;
            case UINT8 -> ElementType.UINT8;
            case UINT16 -> ElementType.UINT16;
            case UINT32 -> ElementType.UINT32;
            case UINT64 -> ElementType.UINT64;
            default -> ElementType.FLOAT64;
        };
    }
}
