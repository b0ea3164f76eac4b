package dev.embx.analysis.pairs;

import dev.embx.analysis.Engine;
import dev.embx.analysis.RowSet;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.PairSearch;
import dev.embx.metrics.scan.PairFilter;

/**
 * The pairs of a set that are ranked, and their metric.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 * @param scope which pairs
 * @param among both items of a pair are among these rows; all rows where there are none
 */
public record PairQuery(String set, Metric metric, PairScope scope, RowSet among) {

    /** Pairs of all rows. */
    public PairQuery(String set, Metric metric, PairScope scope) {
        this(set, metric, scope, RowSet.NONE);
    }

    /** All pairs by cosine similarity. */
    public static PairQuery cosine(String set) {
        return new PairQuery(set, Metric.COSINE, PairScope.ALL);
    }

    Matrix vectors(Engine engine) {
        return engine.workspace().get(set).set().vectors();
    }

    PairFilter filter(Engine engine, Progress progress) {
        PairFilter all = scope.filter(set, engine, progress);
        return among.isEmpty() ? all : all.among(among::has, vectors(engine).rows());
    }

    /** The cost of a search that keeps {@code count} pairs of each end, from a short probe. */
    Estimate cost(Engine engine, int count) {
        return new PairSearch().estimate(vectors(engine), metric, count);
    }

    /** The metric and the scope in words: {@code cosine, genres differs}. */
    String words() {
        return metric.id() + (scope.kind() == PairScope.Kind.ALL ? "" : ", " + scope.words());
    }
}
