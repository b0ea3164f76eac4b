package dev.embx.analysis.items;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.search.ItemFilter;
import dev.embx.job.Progress;
import java.util.BitSet;

/**
 * The rows that a filter keeps.
 *
 * @param set name of the set
 * @param filter see {@link ItemFilter}
 */
public record MatchesRequest(String set, String filter) implements Request<BitSet> {

    @Override
    public String title() {
        return "filtering " + set;
    }

    /**
     * @throws dev.embx.error.UserError where the filter names a column that the set does not have, or is incomplete
     */
    @Override
    public BitSet compute(Engine engine, Progress progress) {
        BitSet kept = new BitSet();
        ItemFilter.of(filter, engine.workspace().get(set).set()).rows().forEach(kept::set);
        return kept;
    }
}
