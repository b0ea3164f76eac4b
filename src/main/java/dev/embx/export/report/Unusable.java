package dev.embx.export.report;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import java.io.IOException;
import java.io.Writer;

/** Says how many rows a result leaves out, so that none is left out in silence. */
public final class Unusable {

    private Unusable() {}

    public static void writeText(Writer out, EmbeddingSet set, int items) throws IOException {
        int missing = set.rows() - items;
        if (missing > 0) {
            out.write(Decimals.count(missing) + " of " + Counts.of(set.rows(), "row has", "rows have")
                    + " no usable vector\n");
        }
    }
}
