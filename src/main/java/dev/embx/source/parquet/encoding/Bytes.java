package dev.embx.source.parquet.encoding;

import dev.embx.error.UserError;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Little-endian views of page bytes; every step that would leave them is a {@link UserError}. */
public final class Bytes {

    private Bytes() {}

    /** A view of a whole array. */
    public static ByteBuffer wrap(byte[] bytes, int from, int length) {
        return ByteBuffer.wrap(bytes, from, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A second view of the same bytes with a position of its own. */
    public static ByteBuffer duplicate(ByteBuffer buffer) {
        return buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Takes the next {@code length} bytes off a buffer, as a view from position 0. */
    public static ByteBuffer slice(ByteBuffer buffer, int length) {
        if (length < 0 || length > buffer.remaining()) {
            throw UserError.data("damaged: a page ends too early");
        }
        ByteBuffer part = buffer.slice(buffer.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.position(buffer.position() + length);
        return part;
    }

    /** Reads an unsigned LEB128 number below 2^32. */
    static int varint(ByteBuffer buffer) {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (!buffer.hasRemaining()) {
                break;
            }
            byte next = buffer.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw UserError.data("damaged: unterminated number");
    }
}
