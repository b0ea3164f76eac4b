package dev.embx.source.parquet.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a version 1 page that is being filled: definition levels as runs, then plain values, little endian. */
final class WrittenPage {
    private final boolean optional;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int runLevel;
    private int runLength;

    WrittenPage(boolean optional) {
        this.optional = optional;
    }

    void putInt(int value) {
        little(values, value, Integer.BYTES);
    }

    void putLong(long value) {
        little(values, value, Long.BYTES);
    }

    /** Puts a text, or null for a missing one. */
    void putText(String text) {
        if (optional) {
            level(text == null ? 0 : 1);
        }
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            little(values, bytes.length, Integer.BYTES);
            values.writeBytes(bytes);
        }
    }

    private void level(int level) {
        if (level != runLevel) {
            endRun();
            runLevel = level;
        }
        runLength++;
    }

    private void endRun() {
        if (runLength > 0) {
            int header = runLength << 1;
            while (header > 0x7F) {
                levels.write((header & 0x7F) | 0x80);
                header >>>= 7;
            }
            levels.write(header);
            levels.write(runLevel);
        }
        runLength = 0;
    }

    byte[] toBytes() {
        if (!optional) {
            return values.toByteArray();
        }
        endRun();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        little(page, levels.size(), Integer.BYTES);
        page.writeBytes(levels.toByteArray());
        page.writeBytes(values.toByteArray());
        return page.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> (Byte.SIZE * i)));
        }
    }
}
