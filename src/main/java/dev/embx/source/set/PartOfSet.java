package dev.embx.source.set;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.source.options.Limits;
import dev.embx.source.options.RowSample;
import dev.embx.source.options.Span;
import dev.embx.source.parquet.RowChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the rows and dimensions of a set that {@link Limits} ask for, in their order, and notes what was left out. */
public final class PartOfSet {
    private final Path path;
    private final Limits limits;

    public PartOfSet(Path path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    public SetReader.Contents of(SetReader.Contents set) {
        List<String> notes = new ArrayList<>(set.origin().notes());
        RowSample draw = new RowSample(path, limits);
        SetReader.Contents part = set;
        if (limits.dimensions().isPresent()) {
            part = dimensions(part, draw.dimensions(set.vectors().columns(), notes));
        }
        if (limits.partOfRows()) {
            part = rows(part, draw.of(set.vectors().rows(), notes));
        }
        Origin origin = part.origin();
        return new SetReader.Contents(
                part.vectors(),
                part.ids(),
                part.extras(),
                new Origin(origin.file(), origin.storage(), origin.type(), origin.vectorColumns(), notes));
    }

    private static SetReader.Contents rows(SetReader.Contents set, RowChoice choice) {
        int[] rows = choice.of(set.vectors().rows());
        List<MetadataColumn> extras =
                set.extras().stream().map(column -> column.select(rows)).toList();
        return new SetReader.Contents(set.vectors().select(rows), set.ids().select(rows), extras, set.origin());
    }

    private static SetReader.Contents dimensions(SetReader.Contents set, Span span) {
        int all = set.vectors().columns();
        Origin origin = set.origin();
        boolean named = origin.vectorColumns().size() == all;
        List<String> names = named ? origin.vectorColumns().subList(span.from(), span.to()) : origin.vectorColumns();
        return new SetReader.Contents(
                columns(set.vectors(), span),
                set.ids(),
                set.extras(),
                new Origin(origin.file(), origin.storage(), origin.type(), names, origin.notes()));
    }

    private static Matrix columns(Matrix vectors, Span span) {
        int width = span.to() - span.from();
        if (vectors instanceof Float32Matrix floats) {
            float[] part = new float[vectors.rows() * width];
            for (int row = 0; row < vectors.rows(); row++) {
                System.arraycopy(floats.values(), row * vectors.columns() + span.from(), part, row * width, width);
            }
            return new Float32Matrix(vectors.rows(), width, part);
        }
        double[] part = new double[vectors.rows() * width];
        double[] row = new double[vectors.columns()];
        for (int r = 0; r < vectors.rows(); r++) {
            vectors.copyRow(r, row);
            System.arraycopy(row, span.from(), part, r * width, width);
        }
        return new Float64Matrix(vectors.rows(), width, part);
    }
}
