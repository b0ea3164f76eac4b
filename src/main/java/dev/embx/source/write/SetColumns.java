package dev.embx.source.write;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.MetadataColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The columns of a set written as a table: id, label, metadata, then one a dimension; no name twice. */
final class SetColumns {
    private static final String LABEL = "label";

    private final EmbeddingSet set;
    private final Set<String> names = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<String> vectors = new ArrayList<>();

    /** A column of text; null is a missing value. */
    record Text(String name, IntFunction<String> value) {}

    SetColumns(EmbeddingSet set) {
        this.set = set;
        if (hasIds(set)) {
            names.add(set.ids().name());
        }
        if (hasLabels(set)) {
            addText(set.join().label().isEmpty() ? LABEL : set.join().label(), SetColumns.this::label);
        }
        for (MetadataColumn column : set.metadata()) {
            addText(column.name(), row -> column.values()[row]);
        }
        List<String> origin = set.origin().vectorColumns();
        for (int d = 0; d < set.dimensions(); d++) {
            vectors.add(unused(origin.size() == set.dimensions() ? origin.get(d) : Integer.toString(d)));
        }
    }

    /** Whether the set has ids of its own. */
    static boolean hasIds(EmbeddingSet set) {
        return set.ids().kind() != Ids.Kind.ROW;
    }

    /** Whether any item is called otherwise than its id. */
    static boolean hasLabels(EmbeddingSet set) {
        for (int row = 0; row < set.rows(); row++) {
            if (!set.label(row).raw().equals(set.ids().text(row))) {
                return true;
            }
        }
        return false;
    }

    private void addText(String name, IntFunction<String> value) {
        if (names.add(name)) {
            texts.add(new Text(name, value));
        }
    }

    private String unused(String name) {
        String free = name;
        while (!names.add(free)) {
            free = "_" + free;
        }
        return free;
    }

    private String label(int row) {
        String raw = set.label(row).raw();
        return raw.equals(set.ids().text(row)) ? null : raw;
    }

    /** Label and metadata. */
    List<Text> texts() {
        return texts;
    }

    /** A name for each dimension: the file's own where it had columns. */
    List<String> vectors() {
        return vectors;
    }

    /** The shortest text that reads back as the same float64, which is how tables and JSON are read. */
    static String number64(EmbeddingSet set, int row, int dimension) {
        return withoutZero(Double.toString(set.vectors().get(row, dimension)));
    }

    /** The shortest text that reads back as the same value in the type of the set. */
    static String number(EmbeddingSet set, int row, int dimension) {
        double value = set.vectors().get(row, dimension);
        boolean narrow = set.vectors() instanceof Float32Matrix;
        return withoutZero(narrow ? Float.toString((float) value) : Double.toString(value));
    }

    private static String withoutZero(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
