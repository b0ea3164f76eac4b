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
import java.util.Locale;

/** Writes NumPy's array of the vectors, row-major and little-endian (NEP 1, version 1.0). */
final class NpyWriter implements SetWriter {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    @Override
    public List<String> losses(EmbeddingSet set) {
        List<String> losses = new ArrayList<>();
        if (SetColumns.hasIds(set)) {
            losses.add("npy holds vectors only: ids are not written");
        }
        if (SetColumns.hasLabels(set) || !set.metadata().isEmpty()) {
            losses.add("npy holds vectors only: labels and other columns are not written");
        }
        return losses;
    }

    @Override
    public void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException {
        boolean narrow = set.vectors() instanceof Float32Matrix;
        out.write(header(narrow ? "<f4" : "<f8", set.rows(), set.dimensions()));
        ByteBuffer line =
                ByteBuffer.allocate(set.dimensions() * (narrow ? 4 : 8)).order(ByteOrder.LITTLE_ENDIAN);
        double[] values = new double[set.dimensions()];
        for (int row = 0; row < set.rows(); row++) {
            set.vectors().copyRow(row, values);
            line.clear();
            for (double value : values) {
                if (narrow) {
                    line.putFloat((float) value);
                } else {
                    line.putDouble(value);
                }
            }
            out.write(line.array());
            progress.advance(row + 1L, set.rows());
        }
    }

    private static byte[] header(String type, int rows, int columns) {
        String dictionary = String.format(
                Locale.ROOT, "{'descr': '%s', 'fortran_order': False, 'shape': (%d, %d), }", type, rows, columns);
        int prefix = MAGIC.length + Short.BYTES;
        int size = prefix + dictionary.length() + 1;
        int padded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String text = dictionary + " ".repeat(padded - size) + "\n";
        return ByteBuffer.allocate(padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) text.length())
                .put(text.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
