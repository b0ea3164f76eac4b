package dev.embx.analysis;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.metrics.PairFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pairs are meant: all, those whose items differ in a column of metadata, or those that agree in it.
 *
 * @param kind which of the three
 * @param column the column; empty for all pairs
 */
public record PairScope(Kind kind, String column) {
    /** Every pair. */
    public static final PairScope ALL = new PairScope(Kind.ALL, "");

    /** How the two items of a pair relate. */
    public enum Kind {
        ALL,
        ACROSS,
        WITHIN
    }

    /** Pairs whose items differ in a column. */
    public static PairScope across(String column) {
        return new PairScope(Kind.ACROSS, column);
    }

    /** Pairs whose items agree in a column. */
    public static PairScope within(String column) {
        return new PairScope(Kind.WITHIN, column);
    }

    /** As shown on the screen. */
    public String words() {
        return switch (kind) {
            case ALL -> "all pairs";
            case ACROSS -> column + " differs";
            case WITHIN -> "same " + column;
        };
    }

    /** The next scope that a set has: all, then each column of metadata differing and agreeing, round and round. */
    public PairScope next(EmbeddingSet set) {
        List<PairScope> scopes = new ArrayList<>(List.of(ALL));
        for (MetadataColumn metadata : set.metadata()) {
            scopes.add(across(metadata.name()));
            scopes.add(within(metadata.name()));
        }
        return scopes.get((scopes.indexOf(this) + 1) % scopes.size());
    }

    /** This scope where the set has the column, else all pairs. */
    public PairScope in(EmbeddingSet set) {
        return kind == Kind.ALL || set.metadata(column).isPresent() ? this : ALL;
    }

    /**
     * The filter of rows of a set.
     *
     * @throws IllegalArgumentException where the set has no such column, naming those that it has
     */
    PairFilter filter(EmbeddingSet set) {
        if (kind == Kind.ALL) {
            return PairFilter.all();
        }
        MetadataColumn metadata = set.metadata(column).orElseThrow(() -> unknown(set));
        int[] codes = PairFilter.codes(metadata.values());
        return kind == Kind.ACROSS ? PairFilter.across(codes) : PairFilter.within(codes);
    }

    private IllegalArgumentException unknown(EmbeddingSet set) {
        List<String> names = set.metadata().stream().map(MetadataColumn::name).toList();
        String there = names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
        return new IllegalArgumentException(
                "no column \"" + column + "\" about the items of " + set.name() + "; " + there);
    }
}
