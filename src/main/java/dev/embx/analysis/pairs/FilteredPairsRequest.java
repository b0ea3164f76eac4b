package dev.embx.analysis.pairs;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.search.ItemFilter;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.ExtremePairs;
import java.util.Arrays;

/**
 * The places in a ranking of the pairs that a filter keeps.
 *
 * @param pairs the ranking
 * @param least whether its least similar end is meant
 * @param filter see {@link ItemFilter}; empty keeps all
 */
public record FilteredPairsRequest(PairsRequest pairs, boolean least, String filter) implements Request<int[]> {
    private static final int CHECKED_AT_ONCE = 4096;

    @Override
    public String title() {
        return "filtering the pairs of " + pairs.query().set();
    }

    @Override
    public int[] compute(Engine engine, Progress progress) {
        ExtremePairs extremes = engine.solve(pairs, progress);
        ExtremePairs.Ranking ranking = least ? extremes.least() : extremes.most();
        ItemFilter items = ItemFilter.of(
                filter, engine.workspace().get(pairs.query().set()).set());
        int[] kept = new int[ranking.size()];
        int count = 0;
        for (int i = 0; i < ranking.size(); i++) {
            if (items.keepsPair(ranking.row()[i], ranking.column()[i])) {
                kept[count++] = i;
            }
            if (i % CHECKED_AT_ONCE == 0) {
                progress.advance(i, ranking.size());
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
