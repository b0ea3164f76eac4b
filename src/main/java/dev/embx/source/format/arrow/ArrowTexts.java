package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.MemoryColumn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** A column of text, or of truths, days and times, which are shown as text. */
final class ArrowTexts implements ArrowColumn {
    private static final int VIEW = 16;
    private static final int INLINE = 12;

    private final ArrowField field;
    private final String[] texts;

    ArrowTexts(ArrowField field, int rows) {
        this.field = field;
        this.texts = new String[rows];
    }

    static boolean canRead(ArrowType type) {
        return switch (type.id()) {
            case ArrowType.BOOL, ArrowType.DATE, ArrowType.TIMESTAMP -> true;
            default -> type.isText();
        };
    }

    @Override
    public void read(ArrowBatch batch, int row) throws IOException {
        int rows = batch.values(field);
        ArrowBatch.Validity validity = batch.validity(rows);
        switch (field.type().id()) {
            case ArrowType.UTF8, ArrowType.LARGE_UTF8 -> texts(batch, rows, row);
            case ArrowType.UTF8_VIEW -> views(batch, rows, row);
            case ArrowType.BOOL -> truths(batch, rows, row);
            default -> times(batch, rows, row);
        }
        for (int i = 0; i < rows; i++) {
            texts[row + i] = validity.has(i) ? texts[row + i] : null;
        }
    }

    private void texts(ArrowBatch batch, int rows, int row) throws IOException {
        boolean large = field.type().isLarge();
        ByteBuffer bytes = batch.next(rows == 0 ? 0 : (rows + 1L) * (large ? Long.BYTES : Integer.BYTES));
        ByteBuffer all = batch.next(0);
        ArrowLists.Places places = new ArrowLists.Places(bytes, large, 0, all.remaining());
        for (int i = 0; i < rows; i++) {
            texts[row + i] = text(all, places.at(i), places.at(i + 1) - places.at(i));
        }
    }

    private void views(ArrowBatch batch, int rows, int row) throws IOException {
        ByteBuffer views = batch.next((long) rows * VIEW);
        ByteBuffer[] parts = batch.views();
        for (int i = 0; i < rows; i++) {
            int at = i * VIEW;
            int length = views.getInt(at);
            texts[row + i] = length <= INLINE
                    ? text(views, at + Integer.BYTES, length)
                    : text(parts[views.getInt(at + 8)], views.getInt(at + 12), length);
        }
    }

    private static String text(ByteBuffer bytes, int from, int length) {
        byte[] text = new byte[length < 0 || length > bytes.limit() ? badLength() : length];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static int badLength() {
        throw UserError.data("damaged: the offsets of a column are out of order");
    }

    private void truths(ArrowBatch batch, int rows, int row) throws IOException {
        ArrowBatch.Validity truths = new ArrowBatch.Validity(batch.next((rows + 7L) / 8));
        for (int i = 0; i < rows; i++) {
            texts[row + i] = truths.has(i) ? "true" : "false";
        }
    }

    private void times(ArrowBatch batch, int rows, int row) throws IOException {
        ArrayData data = new ArrayData('i', field.type().width() / Byte.SIZE, ByteOrder.LITTLE_ENDIAN);
        ByteBuffer bytes = batch.next((long) rows * data.width());
        for (int i = 0; i < rows; i++) {
            texts[row + i] = time(data.whole(bytes, i * data.width()));
        }
    }

    private String time(long value) {
        if (field.type().id() == ArrowType.DATE) {
            return field.type().unit() == 0
                    ? LocalDate.ofEpochDay(value).toString()
                    : Instant.ofEpochMilli(value).toString();
        }
        return switch (field.type().unit()) {
            case 0 -> Instant.ofEpochSecond(value).toString();
            case 1 -> Instant.ofEpochMilli(value).toString();
            case 2 -> Instant.EPOCH.plus(value, ChronoUnit.MICROS).toString();
            default -> Instant.EPOCH.plusNanos(value).toString();
        };
    }

    /** The texts so far. */
    String[] values() {
        return Arrays.copyOf(texts, texts.length);
    }

    @Override
    public MemoryColumn finish() {
        return MemoryColumn.ofTexts(field.name(), texts);
    }
}
