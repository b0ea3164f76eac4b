package dev.embx.source.parquet.page;

import dev.embx.error.UserError;
import dev.embx.source.parquet.encoding.Bytes;
import dev.embx.source.parquet.encoding.Hybrid;
import dev.embx.source.parquet.schema.Column;
import java.nio.ByteBuffer;
import org.apache.parquet.format.Encoding;

/**
 * The definition and repetition levels of one page (Dremel's encoding of missing and repeated values). Most pages hold no
 * missing value, which the first run shows; then no array of levels is made.
 */
final class Levels {
    private static final int[] NONE = new int[0];

    private final Column.Storage storage;
    private int[] definition = NONE;
    private int[] repetition = NONE;
    private boolean allDefined;
    private int defined;

    Levels(Column.Storage storage) {
        this.storage = storage;
    }

    /** Reads the levels in front of the values of a version 1 page and leaves the buffer at the values. */
    void readV1(ByteBuffer body, int count, Encoding repetitionEncoding, Encoding definitionEncoding) {
        ByteBuffer repetitions = section(body, storage.maxRepetition(), count, repetitionEncoding);
        ByteBuffer definitions = section(body, storage.maxDefinition(), count, definitionEncoding);
        readV2(repetitions, definitions, count);
    }

    private static ByteBuffer section(ByteBuffer body, int max, int count, Encoding encoding) {
        if (max == 0) {
            return ByteBuffer.allocate(0);
        }
        if (encoding != Encoding.RLE) {
            throw UserError.data("its levels use the old encoding " + encoding, "write it again with a newer writer");
        }
        if (body.remaining() < Integer.BYTES) {
            throw UserError.data("damaged: a page of " + count + " values ends too early");
        }
        return Bytes.slice(body, body.getInt());
    }

    /** Reads the two sections of levels. */
    void readV2(ByteBuffer repetitions, ByteBuffer definitions, int count) {
        if (storage.maxRepetition() > 0) {
            repetition = room(repetition, count);
            Hybrid.decode(repetitions, width(storage.maxRepetition()), count, repetition);
        }
        allDefined = storage.maxDefinition() == 0
                || Hybrid.isOneRun(definitions, width(storage.maxDefinition()), count, storage.maxDefinition());
        defined = count;
        if (!allDefined) {
            definition = room(definition, count);
            Hybrid.decode(definitions, width(storage.maxDefinition()), count, definition);
            defined = countDefined(count);
            allDefined = defined == count;
        }
    }

    private int countDefined(int count) {
        int max = storage.maxDefinition();
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (definition[i] > max) {
                throw UserError.data("damaged: a definition level of " + definition[i]);
            }
            found += definition[i] == max ? 1 : 0;
        }
        return found;
    }

    private static int width(int max) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(max);
    }

    private static int[] room(int[] array, int count) {
        return array.length < count ? new int[count] : array;
    }

    /** Whether every value of the page is there. */
    boolean allDefined() {
        return allDefined;
    }

    /** Number of values that are there. */
    int defined() {
        return defined;
    }

    /** The definition level of a value; only where not all are defined. */
    int definition(int index) {
        return definition[index];
    }

    /** The first place from {@code from} on, and before {@code end}, at which a row begins; else {@code end}. */
    int nextRow(int from, int end) {
        int[] levels = repetition;
        int at = from;
        while (at < end && levels[at] != 0) {
            at++;
        }
        return at;
    }

    /** The repetition level of a value; only for repeated columns. */
    int repetition(int index) {
        return repetition[index];
    }
}
