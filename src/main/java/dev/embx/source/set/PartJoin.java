package dev.embx.source.set;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.error.UserError;
import dev.embx.text.Counts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts the parts of a set one below the other. */
public final class PartJoin {
    private final Path file;
    private final List<SetReader.Contents> parts;

    public PartJoin(Path file, List<SetReader.Contents> parts) {
        this.file = file;
        this.parts = parts;
    }

    public SetReader.Contents join() {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        SetReader.Contents first = parts.get(0);
        TreeSet<Integer> dimensions = new TreeSet<>();
        long rows = 0;
        for (SetReader.Contents part : parts) {
            dimensions.add(part.vectors().columns());
            rows += part.vectors().rows();
        }
        if (dimensions.size() > 1) {
            throw UserError.data(
                            "parts of one set with vectors of different lengths: " + dimensions,
                            "open each file separately")
                    .in(file);
        }
        if (rows * first.vectors().columns() > Integer.MAX_VALUE) {
            throw UserError.data("more than 2^31 values", "open each file separately")
                    .in(file);
        }
        return new SetReader.Contents(vectors((int) rows), ids((int) rows), extras((int) rows), origin());
    }

    private Matrix vectors(int rows) {
        int columns = parts.get(0).vectors().columns();
        boolean narrow = parts.stream().allMatch(part -> part.vectors() instanceof Float32Matrix);
        float[] floats = new float[narrow ? rows * columns : 0];
        double[] doubles = new double[narrow ? 0 : rows * columns];
        double[] row = new double[columns];
        int at = 0;
        for (SetReader.Contents part : parts) {
            for (int r = 0; r < part.vectors().rows(); r++) {
                part.vectors().copyRow(r, row);
                for (int c = 0; c < columns; c++, at++) {
                    put(narrow, floats, doubles, at, row[c]);
                }
            }
        }
        return narrow ? new Float32Matrix(rows, columns, floats) : new Float64Matrix(rows, columns, doubles);
    }

    private static void put(boolean narrow, float[] floats, double[] doubles, int at, double value) {
        if (narrow) {
            floats[at] = (float) value;
        } else {
            doubles[at] = value;
        }
    }

    private Ids ids(int rows) {
        Ids first = parts.get(0).ids();
        List<Object> values = new ArrayList<>(rows);
        boolean integers = true;
        for (SetReader.Contents part : parts) {
            integers &= part.ids().kind() == Ids.Kind.INTEGER;
            for (int row = 0; row < part.ids().size(); row++) {
                values.add(integers ? part.ids().value(row) : part.ids().text(row));
            }
        }
        if (parts.stream().anyMatch(part -> part.ids().kind() == Ids.Kind.ROW)) {
            return Ids.ofRows(rows);
        }
        if (integers) {
            return Ids.ofIntegers(
                    first.name(),
                    first.type(),
                    values.stream().mapToLong(v -> (Long) v).toArray());
        }
        return Ids.ofTexts(
                first.name(), first.type(), values.stream().map(String::valueOf).toArray(String[]::new));
    }

    private List<MetadataColumn> extras(int rows) {
        List<MetadataColumn> joined = new ArrayList<>();
        for (MetadataColumn column : parts.get(0).extras()) {
            String[] values = new String[rows];
            int at = 0;
            for (SetReader.Contents part : parts) {
                for (MetadataColumn same : part.extras()) {
                    if (same.name().equals(column.name())) {
                        System.arraycopy(same.values(), 0, values, at, same.values().length);
                    }
                }
                at += part.vectors().rows();
            }
            joined.add(new MetadataColumn(column.name(), values));
        }
        return joined;
    }

    private Origin origin() {
        Origin first = parts.get(0).origin();
        List<String> notes = new ArrayList<>();
        for (SetReader.Contents part : parts) {
            for (String note : part.origin().notes()) {
                String named = part.origin().file().getFileName() + ": " + note;
                notes.add(named);
            }
        }
        String storage = Counts.of(parts.size(), "file") + ", " + first.storage();
        return new Origin(file, storage, first.type(), first.vectorColumns(), notes);
    }
}
