package dev.embx.analysis.pairs;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.metrics.scan.PairFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The pairs that take part: all, those whose items differ in a column of metadata or lie in different clusters, or those that
 * agree.
 *
 * @param kind which of the three
 * @param column the column; empty for all pairs and for clusters
 * @param cut the clusters; empty where none are meant
 */
public record PairScope(Kind kind, String column, Optional<ClusteringRequest<?>> cut) {
    /** Every pair. */
    public static final PairScope ALL = new PairScope(Kind.ALL, "", Optional.empty());

    /** How the two items of a pair relate. */
    public enum Kind {
        ALL,
        ACROSS,
        WITHIN
    }

    /** Pairs whose items differ in a column. */
    public static PairScope across(String column) {
        return new PairScope(Kind.ACROSS, column, Optional.empty());
    }

    /** Pairs whose items agree in a column. */
    public static PairScope within(String column) {
        return new PairScope(Kind.WITHIN, column, Optional.empty());
    }

    /** Pairs whose items lie in different clusters. */
    public static PairScope across(ClusteringRequest<?> cut) {
        return new PairScope(Kind.ACROSS, "", Optional.of(cut));
    }

    /** Pairs whose items lie in the same cluster. */
    public static PairScope within(ClusteringRequest<?> cut) {
        return new PairScope(Kind.WITHIN, "", Optional.of(cut));
    }

    /** As shown on the screen. */
    public String words() {
        return switch (kind) {
            case ALL -> "all pairs";
            case ACROSS -> cut.isPresent() ? "different clusters" : column + " differs";
            case WITHIN -> "same " + (cut.isPresent() ? "cluster" : column);
        };
    }

    /** The next scope that a set has: all, then each column of metadata and the clusters, differing and agreeing. */
    public PairScope next(EmbeddingSet set, ClusteringRequest<?> clusters) {
        List<PairScope> scopes = new ArrayList<>(List.of(ALL));
        for (MetadataColumn metadata : set.metadata()) {
            scopes.add(across(metadata.name()));
            scopes.add(within(metadata.name()));
        }
        scopes.add(across(clusters));
        scopes.add(within(clusters));
        return scopes.get((scopes.indexOf(this) + 1) % scopes.size());
    }

    /** This scope where the set has the column, else all pairs. */
    public PairScope in(EmbeddingSet set) {
        boolean known =
                kind == Kind.ALL || cut.isPresent() || set.metadata(column).isPresent();
        return known ? this : ALL;
    }

    /** This scope with the clusters as they are cut now. */
    public PairScope following(ClusteringRequest<?> clusters) {
        return cut.isEmpty() ? this : new PairScope(kind, column, Optional.of(clusters));
    }

    /**
     * The filter of rows of a set.
     *
     * @throws UserError where the set has no such column, naming those that it has
     */
    PairFilter filter(String set, Engine engine, Progress progress) {
        if (kind == Kind.ALL) {
            return PairFilter.all();
        }
        EmbeddingSet items = engine.workspace().get(set).set();
        int[] codes = cut.isPresent() ? clusters(items.rows(), engine.solve(cut.get(), progress)) : values(items);
        return kind == Kind.ACROSS ? PairFilter.across(codes) : PairFilter.within(codes);
    }

    private static int[] clusters(int rows, Clustering found) {
        int[] codes = new int[rows];
        Arrays.fill(codes, -1);
        for (int point = 0; point < found.place().length; point++) {
            codes[found.rows()[point]] = found.place()[point];
        }
        return codes;
    }

    private int[] values(EmbeddingSet set) {
        MetadataColumn metadata = set.metadata(column).orElseThrow(() -> unknown(set));
        return PairFilter.codes(metadata.values());
    }

    private UserError unknown(EmbeddingSet set) {
        List<String> names = set.metadata().stream().map(MetadataColumn::name).toList();
        String there = names.isEmpty() ? "it has no label columns" : "columns: " + String.join(", ", names);
        return UserError.usage("no column \"" + column + "\" in " + set.name(), there);
    }
}
