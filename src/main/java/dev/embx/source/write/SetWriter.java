package dev.embx.source.write;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a set in one form. The same set gives the same bytes. */
public interface SetWriter {

    /**
     * What the form cannot hold of the set, one sentence each; empty where nothing is lost.
     *
     * @throws UserError where the set cannot be written in this form at all
     */
    List<String> losses(EmbeddingSet set);

    /**
     * Writes all of it; the stream stays open.
     *
     * @param progress receives the number of rows written
     */
    void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException;
}
