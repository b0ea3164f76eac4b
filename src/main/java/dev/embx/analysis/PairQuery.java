package dev.embx.analysis;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.PairFilter;

/**
 * The pairs of a set that are ranked, and by what.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 * @param scope which pairs
 */
public record PairQuery(String set, Metric metric, PairScope scope) {

    /** All pairs by cosine similarity. */
    public static PairQuery cosine(String set) {
        return new PairQuery(set, Metric.COSINE, PairScope.ALL);
    }

    Matrix vectors(Engine engine) {
        return engine.workspace().get(set).set().vectors();
    }

    PairFilter filter(Engine engine, Progress progress) {
        return scope.filter(set, engine, progress);
    }

    /** What is counted and by what: {@code cosine, genres differs}. */
    String words() {
        return metric.id() + (scope.kind() == PairScope.Kind.ALL ? "" : ", " + scope.words());
    }
}
