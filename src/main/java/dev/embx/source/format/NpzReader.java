package dev.embx.source.format;

import dev.embx.error.UserError;
import dev.embx.source.parquet.RowChoice;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads NumPy's {@code npz}: matrices by name, and ids or labels in arrays as long. Nothing is ever unpacked to a file. */
final class NpzReader implements FormatReader {
    private static final String SUFFIX = ".npy";

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        try (ZipFile zip = new ZipFile(input.path().toFile())) {
            List<MemoryColumn> columns = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(SUFFIX)) {
                    add(zip, entry, columns, notes);
                }
            }
            if (columns.isEmpty()) {
                throw UserError.data("a zip archive without NumPy arrays", "unzip it first");
            }
            int rows = rows(columns);
            columns.removeIf(column -> length(column) != rows);
            return new MemoryTable("npz", rows, columns, notes);
        } catch (ZipException | EOFException e) {
            throw UserError.data("damaged: the zip archive cannot be read");
        }
    }

    @Override
    public double memoryPerByte() {
        return 0;
    }

    /** The rows of the first matrix, else of the first array. */
    private static int rows(List<MemoryColumn> columns) {
        for (MemoryColumn column : columns) {
            if (column.lengths().length > 0) {
                return column.lengths().length;
            }
        }
        return length(columns.get(0));
    }

    private static int length(MemoryColumn column) {
        return switch (column.shape()) {
            case LIST -> column.lengths().length;
            default -> Math.max(column.integers().length, column.texts().length);
        };
    }

    private static void add(ZipFile zip, ZipEntry entry, List<MemoryColumn> columns, List<String> notes)
            throws IOException {
        String name = entry.getName()
                .substring(entry.getName().lastIndexOf('/') + 1, entry.getName().length() - SUFFIX.length());
        CheckedInputStream checked = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(checked))) {
            in.mark(1 << 17);
            ArrayHeader header = ArrayHeader.read(in);
            if (header.shape().size() == 2) {
                in.reset();
                columns.add(NpyReader.matrix(name, in, entry.getSize()));
            } else if (header.shape().size() == 1) {
                vector(name, header, in, entry.getSize(), columns, notes);
            }
            in.transferTo(OutputStream.nullOutputStream());
            if (entry.getCrc() != checked.getChecksum().getValue()) {
                throw UserError.data("damaged: the checksum of the array " + name + " does not match");
            }
        }
    }

    private static void vector(
            String name,
            ArrayHeader header,
            DataInputStream in,
            long bytes,
            List<MemoryColumn> columns,
            List<String> notes)
            throws IOException {
        int rows = header.elements();
        String type = header.type();
        if (type.length() > 2 && type.charAt(1) == 'U') {
            columns.add(MemoryColumn.ofTexts(name, texts(type, in, rows, bytes)));
        } else if (type.length() == 3 && (type.charAt(1) == 'i' || type.charAt(1) == 'u')) {
            ArrayData data = ArrayData.ofNumpy(type);
            if ((long) rows * data.width() > bytes) {
                throw UserError.data("damaged: the array " + name + " ends too early");
            }
            columns.add(integers(name, data, in, rows));
        } else {
            notes.add("the array " + name + " is skipped: values of type " + type);
        }
    }

    /** As they are, not by way of float64; those beyond 2^63 become text. */
    private static MemoryColumn integers(String name, ArrayData data, DataInputStream in, int rows) throws IOException {
        long[] integers = new long[rows];
        byte[] bytes = new byte[data.width()];
        boolean beyond = false;
        for (int row = 0; row < rows; row++) {
            in.readFully(bytes);
            integers[row] = data.whole(ByteBuffer.wrap(bytes).order(data.order()), 0);
            beyond |= integers[row] < 0;
        }
        if (beyond && data.kind() == 'u') {
            String[] texts =
                    Arrays.stream(integers).mapToObj(Long::toUnsignedString).toArray(String[]::new);
            return MemoryColumn.ofTexts(name, texts);
        }
        return MemoryColumn.ofIntegers(name, data.type(), integers);
    }

    /** Text of a fixed number of UCS-4 characters, filled up with zeros. */
    private static String[] texts(String type, DataInputStream in, int rows, long bytes) throws IOException {
        int length = Integer.parseInt(type.substring(2));
        if ((long) rows * length * Integer.BYTES > bytes) {
            throw UserError.data("damaged: an array of text ends too early");
        }
        ByteOrder order = type.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        String[] texts = new String[rows];
        for (int row = 0; row < rows; row++) {
            ByteBuffer buffer =
                    ByteBuffer.wrap(in.readNBytes(length * Integer.BYTES)).order(order);
            StringBuilder text = new StringBuilder();
            while (buffer.remaining() >= Integer.BYTES) {
                int c = buffer.getInt();
                if (Character.isValidCodePoint(c) && c != 0) {
                    text.appendCodePoint(c);
                }
            }
            texts[row] = text.toString();
        }
        return texts;
    }
}
