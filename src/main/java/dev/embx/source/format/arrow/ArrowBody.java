package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.input.SeekInput;
import java.io.IOException;

/**
 * The buffers of a message.
 *
 * @param in where they lie
 * @param start the place of the first
 * @param length bytes of all
 */
record ArrowBody(SeekInput in, long start, long length) {

    /** Reads a buffer. */
    byte[] read(long offset, long size) throws IOException {
        if (size == 0) {
            return new byte[0];
        }
        if (offset < 0 || size < 0 || size > length - offset) {
            throw UserError.data("damaged: a column reaches beyond its batch");
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw UserError.data("a batch has more than 2^31 bytes in one column", "write smaller batches");
        }
        return in.read(start + offset, (int) size);
    }
}
