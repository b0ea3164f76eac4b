package dev.embx.source.format.array;

import dev.embx.error.UserError;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The header of NumPy's array (NEP 1).
 *
 * @param type NumPy's word for the type of the elements: {@code <f4}
 * @param fortran whether columns lie one after the other
 * @param shape lengths of the axes
 */
record ArrayHeader(String type, boolean fortran, List<Long> shape) {
    private static final int MAX_LENGTH = 1 << 16;

    static ArrayHeader read(DataInputStream in) throws IOException {
        byte[] magic = in.readNBytes(8);
        if (magic.length < 8) {
            throw UserError.data("damaged: the array ends in its header");
        }
        int version = magic[6];
        byte[] size = Arrays.copyOf(in.readNBytes(version == 1 ? Short.BYTES : Integer.BYTES), Integer.BYTES);
        int length = ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (version < 1 || version > 3 || length < 0 || length > MAX_LENGTH) {
            throw UserError.data("damaged: the header of the array cannot be read");
        }
        byte[] text = in.readNBytes(length);
        return new HeaderLiteral(new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1))
                .header();
    }

    /** Number of elements; refused beyond what a set can hold. */
    int elements() {
        double elements = 1;
        for (long axis : shape) {
            elements *= axis;
        }
        if (elements > Integer.MAX_VALUE - 8) {
            throw UserError.data("its header announces " + shape + " values, more than 2^31");
        }
        return (int) elements;
    }
}
