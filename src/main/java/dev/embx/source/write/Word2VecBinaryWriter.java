package dev.embx.source.write;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float32Matrix;
import dev.embx.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes word2vec's binary form: a line of counts, then a word, a blank, its values in float32 and a line's end. */
final class Word2VecBinaryWriter implements SetWriter {

    @Override
    public List<String> losses(EmbeddingSet set) {
        List<String> losses = new ArrayList<>(Words.losses(set));
        if (!(set.vectors() instanceof Float32Matrix)) {
            losses.add("word2vec-binary holds float32: values are rounded");
        }
        return losses;
    }

    @Override
    public void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException {
        out.write((set.rows() + " " + set.dimensions() + "\n").getBytes(StandardCharsets.US_ASCII));
        ByteBuffer values = ByteBuffer.allocate(set.dimensions() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < set.rows(); row++) {
            out.write((set.ids().text(row) + " ").getBytes(StandardCharsets.UTF_8));
            values.clear();
            for (int d = 0; d < set.dimensions(); d++) {
                values.putFloat((float) set.vectors().get(row, d));
            }
            out.write(values.array());
            out.write('\n');
            progress.advance(row + 1L, set.rows());
        }
    }
}
