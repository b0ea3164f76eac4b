package dev.embx.source;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.error.UserError;
import dev.embx.source.format.MemoryColumn;
import dev.embx.source.format.MemoryTable;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.ListReader;
import dev.embx.source.parquet.RowChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a set of a table in memory. */
final class MemorySetReader {
    private final Path path;
    private final MemoryTable table;
    private final Layout layout;
    private final RowChoice chosen;
    private final List<String> notes;

    /**
     * Prepares to make it.
     *
     * @param chosen which rows of the file are in the table
     */
    MemorySetReader(Path path, MemoryTable table, Layout layout, RowChoice chosen) {
        this.chosen = chosen;
        this.path = path;
        this.table = table;
        this.layout = layout;
        this.notes = new ArrayList<>(table.notes());
        notes.addAll(layout.notes());
    }

    SetReader.Contents read() {
        Matrix vectors = layout.isList() ? lists() : flat();
        List<MetadataColumn> extras = new ArrayList<>();
        for (Column column : layout.extras()) {
            MemoryColumn held = of(column);
            if (held.shape() == Column.Shape.FLAT) {
                extras.add(new MetadataColumn(column.name(), ColumnText.of(held)));
            }
        }
        List<String> names = layout.vectors().stream().map(Column::name).toList();
        Ids ids = ids(layout.id());
        Origin origin = new Origin(path, table.storage(), elementType(), names, notes);
        return new SetReader.Contents(vectors, ids, extras, origin);
    }

    private MemoryColumn of(Column column) {
        return table.columns().get(column.index());
    }

    private Matrix lists() {
        MemoryColumn column = of(layout.vectors().get(0));
        int dimensions = ListReader.commonLength(column.lengths());
        if (table.rows() > 0 && dimensions == 0) {
            throw UserError.data("no row of column " + Names.clip(column.name()) + " has a vector")
                    .in(path);
        }
        return new RaggedRows(path, column.name(), column.lengths(), dimensions, Span.ALL)
                .fit(column.floats(), notes, SetReader::matrix);
    }

    private Matrix flat() {
        int dimensions = layout.vectors().size();
        int size = Math.multiplyExact(table.rows(), dimensions);
        boolean narrow =
                layout.vectors().stream().allMatch(column -> column.type().fitsFloat32());
        float[] floats = new float[narrow ? size : 0];
        double[] doubles = new double[narrow ? 0 : size];
        for (int d = 0; d < dimensions; d++) {
            MemoryColumn column = of(layout.vectors().get(d));
            if (!column.stray().isEmpty()) {
                notes.add(column.stray());
            }
            for (int row = 0; row < table.rows(); row++) {
                if (narrow) {
                    floats[row * dimensions + d] = (float) column.number(row);
                } else {
                    doubles[row * dimensions + d] = column.number(row);
                }
            }
        }
        return narrow
                ? new Float32Matrix(table.rows(), dimensions, floats)
                : new Float64Matrix(table.rows(), dimensions, doubles);
    }

    private Ids ids(Optional<Column> id) {
        if (id.isEmpty()) {
            Ids all = Ids.ofRows((int) table.seen());
            return chosen.isAll() ? all : all.select(chosen.of((int) table.seen()));
        }
        MemoryColumn column = of(id.get());
        String type = id.get().typeName();
        if (column.hasTexts()) {
            return Ids.ofTexts(column.name(), type, present(id.get(), column));
        }
        if (column.type().isInteger()) {
            return Ids.ofIntegers(column.name(), type, column.integers());
        }
        double[] values = new double[table.rows()];
        Arrays.setAll(values, column::number);
        return IdReader.floats(id.get(), values, notes);
    }

    private String[] present(Column id, MemoryColumn column) {
        String[] texts = column.texts().clone();
        boolean[] missing = new boolean[texts.length];
        for (int row = 0; row < texts.length; row++) {
            missing[row] = texts[row] == null;
            texts[row] = missing[row] ? "" : texts[row];
        }
        IdReader.note(id, missing, notes);
        return texts;
    }

    /** The type of the vector columns; where they differ, that of the first float. */
    private ElementType elementType() {
        Column first = layout.vectors().get(0);
        return SetReader.elementType(layout.vectors().stream()
                .filter(column -> column.type().isFloat())
                .findFirst()
                .orElse(first));
    }
}
