package dev.embx.embedding.search;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The columns that conditions may name: those of the label table, then {@code id} and {@code label}. */
final class FilterColumns {
    private final List<Column> columns = new ArrayList<>();

    /** A column with its values by row, null where there is none. */
    record Column(String name, Values values) {}

    /** The value of a row. */
    interface Values {
        String of(int row);
    }

    FilterColumns(EmbeddingSet set) {
        for (MetadataColumn column : set.metadata()) {
            columns.add(new Column(column.name(), row -> column.values()[row]));
        }
        for (String name : List.of("id", set.ids().name())) {
            columns.add(new Column(name, row -> set.ids().text(row)));
        }
        for (String name : List.of("label", set.join().label())) {
            columns.add(new Column(name, row -> set.label(row).text()));
        }
    }

    /** The first column of a name; where there is none, the first that differs from it only in case; else null. */
    Column find(String name) {
        Column same = first(column -> column.name().equals(name));
        return same == null ? first(column -> column.name().equalsIgnoreCase(name)) : same;
    }

    private Column first(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).findFirst().orElse(null);
    }

    /** The names, for a message. */
    String names() {
        return String.join(
                ", ",
                columns.stream()
                        .map(Column::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }
}
