package dev.embx.analysis.items;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import java.util.BitSet;

/**
 * The rows whose labels have a text.
 *
 * @param set name of the set
 * @param text what is looked for, see {@link LabelMatch}; not empty
 */
public record MatchesRequest(String set, String text) implements Request<BitSet> {

    @Override
    public String title() {
        return "searching " + text + " in " + set;
    }

    @Override
    public BitSet compute(Engine engine, Progress progress) {
        EmbeddingSet items = engine.workspace().get(set).set();
        LabelMatch match = new LabelMatch(text);
        BitSet found = new BitSet(items.rows());
        for (int row = 0; row < items.rows(); row++) {
            found.set(row, match.matches(items.label(row)));
        }
        return found;
    }
}
