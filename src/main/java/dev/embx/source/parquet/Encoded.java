package dev.embx.source.parquet;

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
record Encoded(Column.Storage storage, Encoding encoding, ByteBuffer bytes, int count) {

    /**
     * The values one after the other, {@code width} bytes each: as they are in PLAIN, put together again in
     * BYTE_STREAM_SPLIT, where the first bytes of all values come first, then the second ones.
     */
    ByteBuffer plain(int width) {
        long expected = (long) width * count;
        if (bytes.remaining() != expected) {
            throw new ParquetFault("damaged: " + bytes.remaining() + " bytes for " + count + " values");
        }
        return switch (encoding) {
            case PLAIN -> Bytes.duplicate(bytes);
            case BYTE_STREAM_SPLIT -> merge(width);
            default -> throw unreadable();
        };
    }

    private ByteBuffer merge(int width) {
        byte[] merged = new byte[bytes.remaining()];
        int base = bytes.position();
        for (int stream = 0; stream < width; stream++) {
            for (int i = 0; i < count; i++) {
                merged[i * width + stream] = bytes.get(base + stream * count + i);
            }
        }
        return Bytes.wrap(merged, 0, merged.length);
    }

    ParquetFault unreadable() {
        return new ParquetFault(
                "damaged, or in an encoding that embx cannot read: " + encoding + " for " + storage.physical());
    }
}
