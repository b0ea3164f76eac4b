package dev.embx.source.parquet.encoding;

import dev.embx.error.UserError;
import dev.embx.source.parquet.schema.Column;
import java.nio.ByteBuffer;
import org.apache.parquet.format.Encoding;

/**
 * Values as a page holds them.
 *
 * @param storage how the column stores them
 * @param encoding how the page encodes them
 * @param bytes little-endian bytes from the buffer's position on
 * @param count number of values
 */
public record Encoded(Column.Storage storage, Encoding encoding, ByteBuffer bytes, int count) {
    private static final int MAX_PADDING = 8;

    /**
     * The values one after the other, {@code width} bytes each: as they are in PLAIN, put together again in
     * BYTE_STREAM_SPLIT, where the first bytes of all values come first, then the second ones.
     */
    ByteBuffer plain(int width) {
        long expected = (long) width * count;
        if (bytes.remaining() < expected || !isPadding(bytes.position() + expected)) {
            throw UserError.data("damaged: " + bytes.remaining() + " bytes for " + count + " values");
        }
        return switch (encoding) {
            case PLAIN -> Bytes.duplicate(bytes).limit(bytes.position() + (int) expected);
            case BYTE_STREAM_SPLIT -> merge(width);
            default -> throw unreadable();
        };
    }

    /** Whether nothing but the few zeros that fastparquet writes is behind the values; else they are not what they seem. */
    private boolean isPadding(long from) {
        boolean zeros = bytes.limit() - from <= MAX_PADDING;
        for (long at = from; zeros && at < bytes.limit(); at++) {
            zeros = bytes.get((int) at) == 0;
        }
        return zeros;
    }

    private ByteBuffer merge(int width) {
        byte[] merged = new byte[width * count];
        int base = bytes.position();
        for (int stream = 0; stream < width; stream++) {
            for (int i = 0; i < count; i++) {
                merged[i * width + stream] = bytes.get(base + stream * count + i);
            }
        }
        return Bytes.wrap(merged, 0, merged.length);
    }

    UserError unreadable() {
        return UserError.data("damaged, or in an unsupported encoding: " + encoding + " for " + storage.physical());
    }
}
