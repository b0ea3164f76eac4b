package dev.embx.source.format.words;

import dev.embx.error.UserError;
import dev.embx.source.format.lines.Doubles;
import dev.embx.source.input.Input;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a word and its vector a line: word2vec's text and binary forms with their line of counts, fastText's {@code vec}, and
 * GloVe's text without it. A word may hold blanks and be a number: the values are the last words of a line.
 */
public final class Word2VecReader implements FormatReader {
    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        String start = new String(input.head(), StandardCharsets.ISO_8859_1);
        int end = start.indexOf('\n');
        String[] counts = (end < 0 ? start : start.substring(0, end)).strip().split("[ \t]+", -1);
        boolean counted = counts.length == 2 && Arrays.stream(counts).allMatch(Word2VecReader::isCount);
        if (!counted) {
            return new VectorLines(input, -1, -1, wanted).read("GloVe text");
        }
        long rows = Long.parseLong(counts[0]);
        long dimensions = Long.parseLong(counts[1]);
        if (rows * (double) dimensions > Integer.MAX_VALUE - 8) {
            throw UserError.data("its first line announces " + rows + " x " + dimensions + " values, more than 2^31");
        }
        long least = rows * (dimensions * Float.BYTES + 2);
        return isText(input, end + 1, least > input.mostBytes())
                ? new VectorLines(input, rows, (int) dimensions, wanted).read("word2vec text")
                : new Word2VecBinary(input, end + 1, (int) rows, (int) dimensions, wanted).read();
    }

    @Override
    public boolean supportsRowSelection(Input input) {
        return true;
    }

    @Override
    public double memoryPerByte() {
        return 0.3;
    }

    private static boolean isCount(String word) {
        return !word.isEmpty() && word.length() <= 18 && word.chars().allMatch(Character::isDigit);
    }

    /**
     * Whether the line that begins at {@code from} is a word and numbers: printable, with a number at its end. Where the file is too
     * short to be binary, printable is enough: then it is text with a mistake.
     */
    private static boolean isText(Input input, int from, boolean tooShort) {
        byte[] head = input.head();
        int end = from;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        String line = new String(head, from, end - from, StandardCharsets.UTF_8).stripTrailing();
        boolean cut = end == head.length && end == Input.HEAD;
        return isPrintable(line, cut) && (cut || tooShort || endsWithNumber(line));
    }

    private static boolean isPrintable(String line, boolean cut) {
        return line.codePoints().noneMatch(c -> (c < ' ' && c != '\t') || (c == '\uFFFD' && !cut));
    }

    private static boolean endsWithNumber(String line) {
        int blank = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        return blank >= 0 && Doubles.isNumber(line.substring(blank + 1));
    }
}
