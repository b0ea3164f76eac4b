package dev.embx.source.format.array;

import dev.embx.error.UserError;
import dev.embx.source.input.GzipMembers;
import dev.embx.source.input.Input;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads NumPy's {@code npz}: matrices by name, and ids or labels in arrays as long. Nothing is ever unpacked to a file. */
public final class NpzReader implements FormatReader {
    private static final String SUFFIX = ".npy";

    private final List<String> vectors;

    /** A reader that prefers the matrices of these names. */
    public NpzReader(List<String> vectors) {
        this.vectors = vectors;
    }

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        try (ZipFile zip = new ZipFile(input.path().toFile())) {
            Map<ArrayEntry, ZipEntry> entries = entries(zip);
            if (entries.isEmpty()) {
                throw UserError.data("a zip archive without NumPy arrays", "unzip it first");
            }
            List<String> notes = new ArrayList<>();
            List<MemoryColumn> columns = new ArrayList<>();
            long rows = 0;
            for (ArrayEntry array : ArrayEntry.table(List.copyOf(entries.keySet()), vectors, notes)) {
                columns.add(column(zip, entries.get(array), array));
                rows = array.shape().get(0);
            }
            return new MemoryTable("npz", (int) rows, columns, notes);
        } catch (ZipException | EOFException e) {
            throw UserError.data("damaged: the zip archive cannot be read");
        }
    }

    @Override
    public double memoryPerByte() {
        return 0;
    }

    private static Map<ArrayEntry, ZipEntry> entries(ZipFile zip) throws IOException {
        Map<ArrayEntry, ZipEntry> entries = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(SUFFIX)) {
                try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
                    ArrayHeader header = ArrayHeader.read(in);
                    String type = header.type();
                    boolean text = isText(type) && header.shape().size() == 1;
                    boolean readable = text || ArrayEntry.isNumeric(() -> ArrayData.ofNumpy(type));
                    entries.put(new ArrayEntry(name(entry), type, header.shape(), readable), entry);
                }
            }
        }
        return entries;
    }

    private static String name(ZipEntry entry) {
        String path = entry.getName();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
    }

    /** Text of a fixed number of UCS-4 characters, at least one. */
    private static boolean isText(String type) {
        return type.matches("[<>=|]?U0*[1-9]\\d{0,7}");
    }

    private static MemoryColumn column(ZipFile zip, ZipEntry entry, ArrayEntry array) throws IOException {
        GzipMembers.requirePlausible(entry.getSize(), entry.getCompressedSize(), "unzip it first");
        CheckedInputStream checked = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(checked))) {
            ArrayHeader header = ArrayHeader.read(in);
            MemoryColumn column = array.isMatrix()
                    ? NpyReader.matrix(array.name(), header, in, entry.getSize())
                    : vector(array.name(), header, in, entry.getSize());
            Input.requireEnd(in);
            if (entry.getCrc() != checked.getChecksum().getValue()) {
                throw UserError.data("damaged: the checksum of the array " + array.name() + " does not match");
            }
            return column;
        }
    }

    private static MemoryColumn vector(String name, ArrayHeader header, DataInputStream in, long bytes)
            throws IOException {
        int rows = header.elements();
        String type = header.type();
        if (isText(type)) {
            return MemoryColumn.ofTexts(name, texts(type, in, rows, bytes));
        }
        ArrayData data = ArrayData.ofNumpy(type);
        if ((long) rows * data.width() > bytes) {
            throw UserError.data("damaged: the array " + name + " ends too early");
        }
        return data.type().isFloat()
                ? MemoryColumn.ofFloats(name, data.type(), data.read(in, rows, 1, false))
                : integers(name, data, in, rows);
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
        int length = Integer.parseInt(type.substring(type.indexOf('U') + 1));
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
