package dev.embx.analysis.cluster;

/** Where a tree is cut. */
public sealed interface CutRule {
    /** Where SciPy's {@code dendrogram} changes colors. */
    CutRule DEFAULT = new Default();

    /** Below 0.7 of the greatest height. */
    record Default() implements CutRule {}

    /**
     * Into at most {@code most} clusters; fewer where heights are equal.
     *
     * @param most at least 1
     */
    record Clusters(int most) implements CutRule {}

    /**
     * At a height: merges up to it stay, it included.
     *
     * @param height at least 0
     */
    record Height(double height) implements CutRule {}

    /** Levels of merges below one that its inconsistency looks at, itself included: SciPy's default. */
    int DEPTH = 2;

    /**
     * Below merges that are much higher than those below them: {@code fcluster(Z, t, "inconsistent")}.
     *
     * @param coefficient greatest inconsistency of a merge that stays, at least 0
     */
    record Inconsistent(double coefficient) implements CutRule {}
}
