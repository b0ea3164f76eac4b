package dev.embx.source.layout;

import dev.embx.source.parquet.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a file are what.
 *
 * @param id the column of ids; empty where row numbers stand in
 * @param vectors the column of lists, or one column a dimension, in order of dimension
 * @param extras other columns with one readable value a row
 * @param notes what was decided that a careful reader should know
 */
public record Layout(Optional<Column> id, List<Column> vectors, List<Column> extras, List<String> notes) {

    /** All columns that are read. */
    public List<Column> all() {
        List<Column> all = new ArrayList<>(vectors);
        id.ifPresent(all::add);
        all.addAll(extras);
        return all;
    }

    /** Whether the vectors lie in one column of lists. */
    public boolean isList() {
        return vectors.size() == 1 && vectors.get(0).shape() == Column.Shape.LIST;
    }
}
