package dev.embx.source;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.error.UserError;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.Column.Shape;
import dev.embx.source.parquet.FlatReader;
import dev.embx.source.parquet.ListReader;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.PartOfLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one file of vectors: the vectors straight into a row-major array, then the ids and the extra columns. */
final class SetReader {
    private final Path path;
    private final ParquetFile file;
    private final Layout layout;
    private final Limits limits;
    private final List<String> notes;

    SetReader(Path path, ParquetFile file, Layout layout, Limits limits) {
        this.path = path;
        this.file = file;
        this.layout = layout;
        this.limits = limits;
        this.notes = new ArrayList<>(layout.notes());
    }

    /** What a file holds by itself, before labels are joined. */
    record Contents(Matrix vectors, Ids ids, List<MetadataColumn> extras, Origin origin) {}

    Contents read() throws IOException {
        RowDraw draw = new RowDraw(path, limits);
        file.keep(draw.of(file.rows(), notes));
        List<Column> dimensions = layout.vectors();
        Matrix vectors;
        if (layout.isList()) {
            Memory.require(path, file, layout, share(dimensions.get(0)));
            vectors = lists(draw);
        } else {
            Span span = draw.dimensions(dimensions.size(), notes);
            dimensions = dimensions.subList(span.from(), span.to());
            Memory.require(
                    path,
                    file,
                    layout,
                    (double) dimensions.size() / layout.vectors().size());
            vectors = flat(dimensions);
        }
        Ids ids = IdReader.read(file, layout.id(), notes);
        List<MetadataColumn> extras = new ArrayList<>();
        for (Column column : layout.extras()) {
            extras.add(new MetadataColumn(column.name(), ColumnText.read(file, column)));
        }
        if (!file.hasChecksums() && vectors.rows() > 0) {
            notes.add("no checksums in this file: damaged values cannot be detected");
        }
        List<String> names = dimensions.stream().map(Column::name).toList();
        return new Contents(vectors, ids, extras, new Origin(path, file.storage(), elementType(), names, notes));
    }

    private Matrix flat(List<Column> dimensions) throws IOException {
        int rows = file.kept().count(file.rows());
        NumberArray array = array(rows * dimensions.size());
        FlatReader reader = new FlatReader(file, array, dimensions.size());
        for (int d = 0; d < dimensions.size(); d++) {
            reader.read(dimensions.get(d), d);
        }
        return matrix(array, rows, dimensions.size());
    }

    private Matrix lists(RowDraw draw) throws IOException {
        Column column = layout.vectors().get(0);
        requireDense(column);
        boolean whole = file.kept().isAll() && limits.dimensions().isEmpty();
        Span cut = limits.dimensions().orElse(Span.ALL);
        int[] lengths;
        NumberArray array;
        if (whole) {
            ListReader reader = new ListReader(file, column);
            array = array((int) file.values(column));
            reader.read(array);
            lengths = reader.lengths();
        } else {
            PartOfLists part = PartOfLists.read(file, column, array(expected(column)), cut.from(), cut.to());
            array = part.elements();
            lengths = part.lengths();
        }
        int dimensions = ListReader.commonLength(lengths);
        if (lengths.length > 0 && dimensions == 0) {
            throw UserError.data("no row of column " + Names.clip(column.name()) + " has a vector")
                    .in(path);
        }
        draw.dimensions(dimensions, notes);
        if ((long) lengths.length * dimensions > Integer.MAX_VALUE && whole) {
            throw UserError.data("more than 2^31 values").in(path);
        }
        return new RaggedRows(path, column.name(), lengths, dimensions, cut).fit(array, notes, SetReader::matrix);
    }

    /** The part of each list that is read, if all lists are as long. */
    private double share(Column column) {
        double length = Math.ceil((double) file.values(column) / Math.max(1, file.rows()));
        Span cut = limits.dimensions().orElse(Span.ALL);
        return Math.max(0, Math.min(length, cut.to()) - cut.from()) / Math.max(1, length);
    }

    /** Elements of the wanted rows, if all lists are as long. */
    private int expected(Column column) {
        double length = Math.ceil((double) file.values(column) / Math.max(1, file.rows()));
        return (int) Math.min(
                Integer.MAX_VALUE - 8, share(column) * length * file.kept().count(file.rows()));
    }

    /** Spark's vectors are structures; in a sparse one the values say nothing without the indices beside them. */
    private void requireDense(Column values) throws IOException {
        String structure = values.name().substring(0, values.name().lastIndexOf('.') + 1);
        for (Column column : file.columns()) {
            if (!structure.isEmpty() && column.name().equals(structure + "indices") && column.shape() == Shape.LIST) {
                NumberArray none = new NumberArray.Float64(new double[0]);
                if (PartOfLists.read(file, column, none, 0, 1).elements().length() > 0) {
                    throw UserError.data(
                                    "column " + Names.clip(values.name()) + " has sparse vectors",
                                    "write them as dense vectors")
                            .in(path);
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
