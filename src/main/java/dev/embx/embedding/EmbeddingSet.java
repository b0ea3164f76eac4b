package dev.embx.embedding;

import dev.embx.text.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A set of embeddings: one vector, one id and one label per item, and more columns about the items. Immutable.
 *
 * @param name the set's name: its file's up to the first dot
 * @param vectors one row per item
 * @param ids one id per row
 * @param labels one label per row; the id where the item has no other
 * @param metadata more columns, aligned with the rows
 * @param join the result of joining labels
 * @param origin where it came from
 */
public record EmbeddingSet(
        String name,
        Matrix vectors,
        Ids ids,
        Label[] labels,
        List<MetadataColumn> metadata,
        JoinReport join,
        Origin origin) {

    /** Checks that all parts have the same number of rows. */
    public EmbeddingSet {
        metadata = List.copyOf(metadata);
        int rows = vectors.rows();
        boolean aligned = ids.size() == rows
                && labels.length == rows
                && metadata.stream().allMatch(column -> column.values().length == rows);
        if (!aligned) {
            throw new IllegalArgumentException("the parts of set " + name + " differ in their number of rows");
        }
    }

    /** Number of items. */
    public int rows() {
        return vectors.rows();
    }

    /** Number of dimensions. */
    public int dimensions() {
        return vectors.columns();
    }

    /** The label of a row. */
    public Label label(int row) {
        return labels[row];
    }

    /** The metadata column of that name. */
    public Optional<MetadataColumn> metadata(String column) {
        return metadata.stream().filter(m -> m.name().equals(column)).findFirst();
    }

    /** The same set with another name. */
    public EmbeddingSet named(String other) {
        return new EmbeddingSet(other, vectors, ids, labels, metadata, join, origin);
    }

    /** The set of the given rows only, in the given order. */
    public EmbeddingSet select(int[] rows) {
        return new EmbeddingSet(
                name,
                vectors.select(rows),
                ids.select(rows),
                Arrays.stream(rows).mapToObj(r -> labels[r]).toArray(Label[]::new),
                metadata.stream().map(column -> column.select(rows)).toList(),
                join,
                origin);
    }
}
