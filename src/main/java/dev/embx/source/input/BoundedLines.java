package dev.embx.source.input;

import dev.embx.error.UserError;
import dev.embx.text.Decimals;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text whose lines have a limit, and of which no long stretch is empty lines: a file of one endless line, or of nothing but line
 * feeds, would fill the memory and keep the computer busy before anything could be said about it.
 */
final class BoundedLines extends FilterReader {
    /** Characters of a line: a vector of a million values in text. */
    private static final int LONGEST = 16 << 20;

    private static final int MOST_EMPTY = 1 << 20;

    private long line = 1;
    private long length;
    private int empty;

    BoundedLines(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int read = in.read(target, offset, count);
        for (int i = offset; i < offset + read; i++) {
            if (target[i] == '\n') {
                endLine();
            } else if (target[i] != '\r') {
                length++;
            }
        }
        if (length > LONGEST) {
            throw UserError.data(
                    "line " + Decimals.count(line) + " has more than " + Decimals.count(LONGEST) + " characters",
                    "write one item per line");
        }
        return read;
    }

    private void endLine() {
        empty = length == 0 ? empty + 1 : 0;
        length = 0;
        line++;
        if (empty > MOST_EMPTY) {
            throw UserError.data(
                    "more than " + Decimals.count(MOST_EMPTY) + " empty lines before line " + Decimals.count(line),
                    "remove them");
        }
    }
}
