package dev.embx.source.write;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes word2vec's text form, with its line of counts. */
final class Word2VecTextWriter implements SetWriter {

    @Override
    public List<String> losses(EmbeddingSet set) {
        return Words.losses(set);
    }

    @Override
    public void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(set.rows() + " " + set.dimensions() + "\n");
        for (int row = 0; row < set.rows(); row++) {
            text.write(set.ids().text(row));
            for (int d = 0; d < set.dimensions(); d++) {
                text.write(' ');
                text.write(SetColumns.number(set, row, d));
            }
            text.write('\n');
            progress.advance(row + 1L, set.rows());
        }
        text.flush();
    }
}
