package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.input.Room;
import dev.embx.source.parquet.codec.Zstd;
import io.airlift.compress.MalformedInputException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The columns of one batch, one after the other: of each its number of values, then its buffers. */
final class ArrowBatch {
    private static final int STRUCT = 2 * Long.BYTES;
    private static final int LZ4 = 0;
    private static final int ZSTD = 1;
    private static final int NONE = -1;

    private final FlatTable table;
    private final ArrowBody body;
    private final int codec;
    private int buffer;
    private int view;

    ArrowBatch(FlatTable table, ArrowBody body) {
        this.table = table;
        this.body = body;
        FlatTable compression = table.table(3);
        this.codec = compression == null ? NONE : compression.int8(0, LZ4);
    }

    /** Rows of the batch. */
    int rows() {
        return size(table.int64(0, 0));
    }

    /** Values of a column. */
    int values(ArrowField field) {
        if (field.node() >= table.count(1, STRUCT)) {
            throw UserError.data("damaged: a batch has fewer columns than the schema");
        }
        return size(table.bytes().getLong(table.elements(1) + field.node() * STRUCT));
    }

    private static int size(long rows) {
        if (rows < 0 || rows > Integer.MAX_VALUE - 8) {
            throw UserError.data("damaged: a batch of " + rows + " rows");
        }
        return (int) rows;
    }

    /** The next buffer, little-endian, of at least the given number of bytes. */
    ByteBuffer next(long needed) throws IOException {
        ByteBuffer bytes = next();
        if (bytes.remaining() < needed) {
            throw UserError.data("damaged: a column ends too early");
        }
        return bytes;
    }

    /** The next buffer: one bit a row, set where there is a value. */
    Validity validity(int rows) throws IOException {
        ByteBuffer bits = next();
        if (bits.remaining() > 0 && bits.remaining() < (rows + 7L) / 8) {
            throw UserError.data("damaged: a column ends too early");
        }
        return new Validity(bits);
    }

    /** Which values are there; all where there are no bits. */
    record Validity(ByteBuffer bits) {

        boolean isAll() {
            return bits.remaining() == 0;
        }

        boolean has(int row) {
            return isAll() || (bits.get(row >> 3) >> (row & 7) & 1) != 0;
        }
    }

    /** The buffers beside a column of views. */
    ByteBuffer[] views() throws IOException {
        int count = viewBuffers();
        ByteBuffer[] buffers = new ByteBuffer[count];
        for (int i = 0; i < count; i++) {
            buffers[i] = next();
        }
        return buffers;
    }

    private int viewBuffers() {
        if (view >= table.count(4, Long.BYTES)) {
            throw UserError.data("damaged: a batch has fewer columns than the schema");
        }
        long count = table.bytes().getLong(table.elements(4) + view++ * Long.BYTES);
        if (count < 0 || count > table.count(2, STRUCT)) {
            throw UserError.data("damaged: a column of " + count + " parts");
        }
        return (int) count;
    }

    /** Passes over a column and those within. */
    void skip(ArrowField field) {
        buffer += field.type().buffers() + (field.type().isView() ? viewBuffers() : 0);
        field.children().forEach(this::skip);
    }

    private ByteBuffer next() throws IOException {
        if (buffer >= table.count(2, STRUCT)) {
            throw UserError.data("damaged: a batch has fewer columns than the schema");
        }
        int at = table.elements(2) + buffer++ * STRUCT;
        byte[] bytes = body.read(table.bytes().getLong(at), table.bytes().getLong(at + Long.BYTES));
        ByteBuffer stored = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return codec == NONE || bytes.length == 0 ? stored : decompressed(stored);
    }

    /** The leading size is the uncompressed length, or -1 where the buffer is not compressed. */
    private ByteBuffer decompressed(ByteBuffer stored) {
        if (stored.remaining() < Long.BYTES) {
            throw UserError.data("damaged: a column ends too early");
        }
        long size = stored.getLong();
        if (size == -1) {
            return stored.slice().order(ByteOrder.LITTLE_ENDIAN);
        }
        if (size < 0 || size > Integer.MAX_VALUE - 8 || size > Room.free()) {
            throw UserError.data("a column decompresses to " + size + " bytes, more than the available memory");
        }
        byte[] bytes = new byte[(int) size];
        int written;
        try {
            written = decompress(stored, bytes);
        } catch (MalformedInputException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw UserError.data("damaged: the compression of a column is broken");
        }
        if (written != size) {
            throw UserError.data("damaged: a column decompresses to " + written + " bytes instead of " + size);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int decompress(ByteBuffer stored, byte[] bytes) {
        return switch (codec) {
            case LZ4 -> Lz4Frame.decompress(stored, bytes);
            case ZSTD ->
                Zstd.decompress(stored.array(), stored.arrayOffset() + stored.position(), stored.remaining(), bytes);
            default -> throw UserError.data("damaged: unknown Arrow compression");
        };
    }
}
