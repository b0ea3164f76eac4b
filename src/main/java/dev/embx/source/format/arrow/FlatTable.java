package dev.embx.source.format.arrow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a FlatBuffer (the format of Arrow's metadata), read field by field. Every place comes from the file: one outside of
 * the bytes throws {@link IndexOutOfBoundsException}, which {@link ArrowReader} turns into a refusal.
 *
 * @param bytes the whole buffer, little-endian
 * @param position of the table
 */
record FlatTable(ByteBuffer bytes, int position) {
    private static final int MAX_VECTOR = 1 << 20;

    /** The table that a buffer begins with. */
    static FlatTable root(ByteBuffer bytes) {
        return new FlatTable(bytes, bytes.getInt(0));
    }

    /** Place of a field; 0 where it has its default. */
    private int place(int field) {
        int fields = position - bytes.getInt(position);
        int entry = Short.BYTES * (2 + field);
        int size = bytes.getShort(fields) & 0xFFFF;
        int offset = entry + Short.BYTES > size ? 0 : bytes.getShort(fields + entry) & 0xFFFF;
        return offset == 0 ? 0 : position + offset;
    }

    int int8(int field, int absent) {
        int at = place(field);
        return at == 0 ? absent : bytes.get(at);
    }

    int int16(int field, int absent) {
        int at = place(field);
        return at == 0 ? absent : bytes.getShort(at);
    }

    int int32(int field, int absent) {
        int at = place(field);
        return at == 0 ? absent : bytes.getInt(at);
    }

    long int64(int field, long absent) {
        int at = place(field);
        return at == 0 ? absent : bytes.getLong(at);
    }

    /** A table within; null where there is none. */
    FlatTable table(int field) {
        int at = place(field);
        return at == 0 ? null : new FlatTable(bytes, at + bytes.getInt(at));
    }

    /** A text; empty where there is none. */
    String text(int field) {
        int at = place(field);
        if (at == 0) {
            return "";
        }
        int from = at + bytes.getInt(at);
        byte[] text = new byte[length(from, 1)];
        bytes.get(from + Integer.BYTES, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The tables of a list. */
    List<FlatTable> tables(int field) {
        List<FlatTable> tables = new ArrayList<>();
        int first = elements(field);
        int count = count(field, Integer.BYTES);
        for (int i = 0; i < count; i++) {
            int at = first + i * Integer.BYTES;
            tables.add(new FlatTable(bytes, at + bytes.getInt(at)));
        }
        return tables;
    }

    /** Number of elements of a list, each of the given number of bytes; 0 where there is none. */
    int count(int field, int size) {
        int at = place(field);
        return at == 0 ? 0 : length(at + bytes.getInt(at), size);
    }

    /** Place of the first element of a list, to be read from {@link #bytes}. */
    int elements(int field) {
        int at = place(field);
        return at == 0 ? 0 : at + bytes.getInt(at) + Integer.BYTES;
    }

    private int length(int vector, int size) {
        int length = bytes.getInt(vector);
        if (length < 0 || length > MAX_VECTOR * 16 / size || length > (bytes.limit() - vector) / size) {
            throw new IndexOutOfBoundsException(length);
        }
        return length;
    }
}
