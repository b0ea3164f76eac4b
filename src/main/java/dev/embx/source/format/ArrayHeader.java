package dev.embx.source.format;

import dev.embx.error.UserError;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of NumPy's array (NEP 1): a literal, never code.
 *
 * @param type NumPy's word for the type of the elements: {@code <f4}
 * @param fortran whether columns lie one after the other
 * @param shape lengths of the axes
 */
record ArrayHeader(String type, boolean fortran, List<Long> shape) {
    private static final int MAX_LENGTH = 1 << 16;
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)\\b");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([-0-9, ]*)\\)");

    static ArrayHeader read(DataInputStream in) throws IOException {
        byte[] magic = in.readNBytes(8);
        if (magic.length < 8) {
            throw UserError.data("damaged: the array ends in its header");
        }
        int version = magic[6];
        byte[] size = in.readNBytes(version == 1 ? 2 : 4);
        ByteBuffer sizes = ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN);
        long length = version == 1 ? sizes.getShort() & 0xFFFF : sizes.getInt() & 0xFFFF_FFFFL;
        if (version < 1 || version > 3 || length > MAX_LENGTH) {
            throw UserError.data("damaged: the header of the array cannot be read");
        }
        byte[] text = in.readNBytes((int) length);
        return parse(new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    }

    private static ArrayHeader parse(String text) {
        Matcher type = TYPE.matcher(text);
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (text.contains("'descr': [")) {
            throw UserError.data("an array of records, not of numbers", "save its numbers as a plain array");
        }
        if (!type.find() || !order.find() || !shape.find()) {
            throw UserError.data("damaged: the header of the array is not a plain literal");
        }
        return new ArrayHeader(type.group(1), order.group(1).equals("True"), axes(shape.group(1)));
    }

    private static List<Long> axes(String text) {
        List<Long> axes = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            String axis = word.strip();
            if (!axis.isEmpty()) {
                if (!axis.chars().allMatch(Character::isDigit) || axis.length() > 18) {
                    throw UserError.data("damaged: the array has an axis of length " + axis);
                }
                axes.add(Long.parseLong(axis));
            }
        }
        return axes;
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
