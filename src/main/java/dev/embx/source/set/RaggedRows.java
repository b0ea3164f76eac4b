package dev.embx.source.set;

import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.source.layout.Names;
import dev.embx.source.options.Span;
import dev.embx.source.parquet.NumberArray;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a matrix of lists whose lengths may differ. The first misfit is named; how many rows cannot be used is
 * counted with the rows that hold NaN. A row whose list is missing, empty or of another length than most keeps
 * its place as a row of NaN, so that row numbers stay those of the file and the row is counted as unusable; it is never padded
 * or cut.
 *
 * @param path the file
 * @param column the column of lists
 * @param lengths the length of each row's list
 * @param dimensions the length that counts
 * @param cut the elements of each list that were read
 */
record RaggedRows(Path path, String column, int[] lengths, int dimensions, Span cut) {

    /** Makes a matrix of an array and a shape. */
    interface Shaper {
        Matrix shape(NumberArray array, int rows, int dimensions);
    }

    Matrix fit(NumberArray array, List<String> notes, Shaper shaper) {
        int misfits = 0;
        int first = -1;
        boolean missing = false;
        for (int row = 0; row < lengths.length; row++) {
            missing |= lengths[row] == 0;
            if (lengths[row] != dimensions && lengths[row] > 0) {
                first = misfits++ == 0 ? row : first;
            }
        }
        if (misfits == 0 && !missing) {
            return shaper.shape(array, lengths.length, read(dimensions));
        }
        requireMajority();
        if (misfits > 0) {
            notes.add("row " + first + ", column " + Names.clip(column) + ": expected "
                    + Counts.of(dimensions, "value") + ", found " + Decimals.count(lengths[first])
                    + Counts.more(misfits - 1, "such row"));
        }
        return shaper.shape(copy(array), lengths.length, read(dimensions));
    }

    private void requireMajority() {
        int fitting = 0;
        int other = 0;
        for (int length : lengths) {
            fitting += length == dimensions ? 1 : 0;
            other += length > 0 && length != dimensions ? 1 : 0;
        }
        if (fitting <= other) {
            throw UserError.data(
                            "the vectors in column " + Names.clip(column) + " have different lengths: only " + fitting
                                    + " of " + (fitting + other) + " have " + dimensions + " values",
                            "all vectors of a set need the same length")
                    .in(path);
        }
    }

    private NumberArray copy(NumberArray array) {
        int width = read(dimensions);
        NumberArray copy = array.ofLength(lengths.length * width);
        int from = 0;
        for (int row = 0; row < lengths.length; row++) {
            int to = row * width;
            if (lengths[row] == dimensions) {
                array.copy(from, copy, to, width);
            } else {
                copy.clear(to, to + width);
            }
            from += read(lengths[row]);
        }
        return copy;
    }

    /** Elements that were read of a list. */
    private int read(int length) {
        return Math.max(0, Math.min(length, cut.to()) - cut.from());
    }
}
