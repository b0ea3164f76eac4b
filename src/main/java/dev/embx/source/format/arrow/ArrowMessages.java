package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.input.SeekInput;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * The messages of Arrow's stream, each with what it is about and a body of buffers; or those of a file in the order of its footer,
 * dictionaries first.
 */
final class ArrowMessages implements Closeable {
    static final int SCHEMA = 1;
    static final int DICTIONARY = 2;
    static final int BATCH = 3;

    private static final int CONTINUATION = -1;
    private static final int MAX_METADATA = 256 << 20;

    private final SeekInput in;
    private final long most;
    private final FlatTable schema;
    private final List<Long> places;
    private final boolean file;
    private long at;
    private int next;
    private boolean marked;

    private ArrowMessages(SeekInput in, Input input) throws IOException {
        this.in = in;
        this.most = input.mostBytes();
        this.file = ArrowFooter.isFile(input);
        if (file) {
            ArrowFooter footer = ArrowFooter.read(in, input);
            schema = footer.schema();
            places = footer.places();
        } else {
            schema = message(0)
                    .filter(first -> first.kind() == SCHEMA)
                    .orElseThrow(() -> UserError.data("damaged: does not start with a schema"))
                    .header();
            places = List.of();
        }
    }

    static ArrowMessages open(Input input) throws IOException {
        SeekInput in = new SeekInput(input);
        try {
            return new ArrowMessages(in, input);
        } catch (Throwable e) {
            in.close();
            throw e;
        }
    }

    /**
     * A message.
     *
     * @param kind {@link #SCHEMA}, {@link #DICTIONARY}, {@link #BATCH}, or a number that embx has no use for
     * @param header what it is about
     * @param body its buffers
     */
    record Message(int kind, FlatTable header, ArrowBody body) {}

    /** What the columns are. */
    FlatTable schema() {
        return schema;
    }

    /** The next message; empty at the end. */
    Optional<Message> next() throws IOException {
        if (!file) {
            return message(at);
        }
        return next < places.size() ? message(places.get(next++)) : Optional.empty();
    }

    private Optional<Message> message(long place) throws IOException {
        byte[] word = in.readUpTo(place, Integer.BYTES);
        if (word.length == 0) {
            return Optional.empty();
        }
        boolean begins = little(word).getInt() == CONTINUATION;
        // Before version 0.15 there was no mark in front of a length.
        long from = place + (begins ? 2L : 1L) * Integer.BYTES;
        int length = little(begins ? in.read(place + Integer.BYTES, Integer.BYTES) : word)
                .getInt();
        if (length == 0) {
            marked = true;
            return Optional.empty();
        }
        return Optional.of(message(from, length));
    }

    private Message message(long from, int length) throws IOException {
        if (length < 0 || length > MAX_METADATA || length > most) {
            throw UserError.data("damaged: a message of " + length + " bytes does not fit the file");
        }
        FlatTable message = FlatTable.root(little(in.read(from, length)));
        FlatTable header = message.table(2);
        long size = message.int64(3, 0);
        if (header == null || size < 0 || size > most) {
            throw UserError.data("damaged: a message cannot be read");
        }
        at = from + length + size;
        return new Message(message.int8(1, 0), header, new ArrowBody(in, from + length, size));
    }

    /** Whether its end is known, rather than just reached. */
    boolean hasEnd() {
        return file || marked;
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
