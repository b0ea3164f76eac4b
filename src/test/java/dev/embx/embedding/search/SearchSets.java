package dev.embx.embedding.search;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Sets whose labels and columns matter, not their vectors. */
final class SearchSets {
    private SearchSets() {}

    /** A set with the ids 10, 11, 12 ... */
    static EmbeddingSet labeled(String... labels) {
        long[] ids = LongStream.range(0, labels.length).map(i -> 10 + i).toArray();
        return of(Ids.ofIntegers("id", "int64", ids), List.of(labels), List.of());
    }

    static EmbeddingSet of(Ids ids, List<String> labels, List<MetadataColumn> columns) {
        return new EmbeddingSet(
                "set",
                new Float32Matrix(labels.size(), 1, new float[labels.size()]),
                ids,
                labels.stream().map(Label::of).toArray(Label[]::new),
                columns,
                JoinReport.none(labels.size()),
                new Origin(Path.of("set.csv"), "csv", ElementType.FLOAT32, List.of("v"), List.of()));
    }
}
