package dev.embx.source.format;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** Files that a test writes, and what comes of them. */
abstract class WrittenFiles {

    @TempDir
    Path folder;

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static EmbeddingSet open(Path path, String... vectors) {
        LoadOptions options = LoadOptions.defaults().withColumns(Optional.empty(), List.of(vectors));
        return Catalog.open(path, options, Progress.NONE).sets().get(0);
    }

    static String refusal(Path path) {
        return assertThrows(UserError.class, () -> open(path)).getMessage();
    }

    static void assertNote(EmbeddingSet set, String words) {
        List<String> notes = set.origin().notes();
        assertTrue(notes.stream().anyMatch(note -> note.contains(words)), notes::toString);
    }

    static double[] row(EmbeddingSet set, int row) {
        double[] values = new double[set.dimensions()];
        set.vectors().copyRow(row, values);
        return values;
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] npy(String literal, byte[] data) {
        byte[] text = ascii(literal + "\n");
        byte[] head = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) text.length)
                .array();
        return join(head, text, data);
    }

    static byte[] npy(String type, String shape, byte[] data) {
        return npy("{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }", data);
    }

    static byte[] floats(float... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            buffer.putFloat(value);
        }
        return buffer.array();
    }
}
