package dev.embx.source.parquet.page;

import dev.embx.source.parquet.encoding.Doubles;
import dev.embx.source.parquet.encoding.Encoded;
import dev.embx.source.parquet.encoding.Floats;
import dev.embx.source.parquet.encoding.Integers;
import dev.embx.source.parquet.encoding.Texts;

/**
 * One data page: levels and values. Of {@link #count} places, {@link #defined} hold a value; the methods that decode give the
 * values that are there, without gaps.
 */
public final class Page {
    private final int count;
    private final Levels levels;
    private final Encoded encoded;
    private final Dictionary dictionary;

    Page(int count, Levels levels, Encoded encoded, Dictionary dictionary) {
        this.count = count;
        this.levels = levels;
        this.encoded = encoded;
        this.dictionary = dictionary;
    }

    /** Number of places. */
    public int count() {
        return count;
    }

    /** Number of values. */
    public int defined() {
        return encoded.count();
    }

    /** Whether every place holds a value. */
    public boolean allDefined() {
        return levels.allDefined();
    }

    /** Whether a place holds a value. */
    public boolean isDefined(int place) {
        return levels.allDefined()
                || levels.definition(place) == encoded.storage().maxDefinition();
    }

    /** Whether a place is an element of a list, be it a missing value; else its list is missing or empty. */
    public boolean isElement(int place) {
        return levels.allDefined()
                || levels.definition(place) >= encoded.storage().elementDefinition();
    }

    /** Whether a row begins at a place; every place of a flat column does. */
    public boolean startsRow(int place) {
        return encoded.storage().maxRepetition() == 0 || levels.repetition(place) == 0;
    }

    /** The place behind the row that {@code place} is in; the page's end where that row goes on behind it. */
    public int rowEnd(int place) {
        return levels.nextRow(place + 1, count);
    }

    /** Decodes all values as float32, which holds them exactly, into {@code target} from {@code at} on. */
    public void floats(float[] target, int at) {
        if (dictionary == null) {
            Floats.decode(encoded, target, at);
            return;
        }
        float[] values = dictionary.floats();
        int[] indices = indices();
        for (int i = 0; i < indices.length; i++) {
            target[at + i] = values[indices[i]];
        }
    }

    /** Decodes all values as float64 into {@code target} from {@code at} on. */
    public void doubles(double[] target, int at) {
        if (dictionary == null) {
            Doubles.decode(encoded, target, at);
            return;
        }
        double[] values = dictionary.doubles();
        int[] indices = indices();
        for (int i = 0; i < indices.length; i++) {
            target[at + i] = values[indices[i]];
        }
    }

    /** Decodes all values of an integer or boolean column into {@code target} from {@code at} on. */
    public void longs(long[] target, int at) {
        if (dictionary == null) {
            Integers.decode(encoded, target, at);
            return;
        }
        long[] values = dictionary.longs();
        int[] indices = indices();
        for (int i = 0; i < indices.length; i++) {
            target[at + i] = values[indices[i]];
        }
    }

    /** Decodes all values of a text column into {@code target} from {@code at} on. */
    public void texts(String[] target, int at) {
        if (dictionary == null) {
            Texts.decode(encoded, target, at);
            return;
        }
        String[] values = dictionary.texts();
        int[] indices = indices();
        for (int i = 0; i < indices.length; i++) {
            target[at + i] = values[indices[i]];
        }
    }

    private int[] indices() {
        return dictionary.indices(encoded.bytes(), encoded.count());
    }
}
