package dev.embx.export.report;

import dev.embx.embedding.EmbeddingSet;
import java.io.IOException;
import java.io.Writer;

/** Says how many rows a result leaves out, so that none is left out in silence. */
final class Unusable {

    private Unusable() {}

    static void writeText(Writer out, EmbeddingSet set, int items) throws IOException {
        int missing = set.rows() - items;
        if (missing > 0) {
            out.write(missing + " of " + set.rows() + " rows have no usable vector\n");
        }
    }
}
