package dev.embx.analysis.items;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.search.LabelIndex;
import dev.embx.job.Progress;

/**
 * The labels of a set, ready to be searched.
 *
 * @param set name of the set
 */
public record LabelIndexRequest(String set) implements Request<LabelIndex> {

    @Override
    public String title() {
        return "reading the labels of " + set;
    }

    @Override
    public LabelIndex compute(Engine engine, Progress progress) {
        return LabelIndex.of(engine.workspace().get(set).set());
    }
}
