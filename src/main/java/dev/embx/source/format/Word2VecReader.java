package dev.embx.source.format;

import dev.embx.error.UserError;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a word and its vector a line: word2vec's text and binary forms with their line of counts, fastText's {@code vec}, and
 * GloVe's text without it. A word may hold blanks and be a number: the values are the last words of a line.
 */
final class Word2VecReader implements FormatReader {
    private static final int LOOK = 4096;
    private static final int MAX_WORD = 1 << 16;

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
        String after = start.substring(end + 1, Math.min(start.length(), end + 1 + LOOK));
        return isText(after)
                ? new VectorLines(input, rows, (int) dimensions, wanted).read("word2vec text")
                : binary(input, (int) rows, (int) dimensions, wanted);
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

    /** Whether what follows the first word looks like numbers in text. */
    private static boolean isText(String lines) {
        int blank = lines.indexOf(' ');
        int tab = lines.indexOf('\t');
        int from = blank < 0 ? tab : blank;
        String line =
                from < 0 ? lines : lines.substring(from + 1).lines().findFirst().orElse("");
        return line.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t');
    }

    private static MemoryTable binary(Input input, int rows, int dimensions, RowChoice wanted) throws IOException {
        if ((long) rows * (dimensions * 4L + 2) > input.mostBytes()) {
            throw UserError.data("damaged: its first line announces " + rows + " x " + dimensions
                    + " values, the file is too short");
        }
        ArrayData data = new ArrayData('f', 4, ByteOrder.LITTLE_ENDIAN);
        RowChoice.Cursor cursor = new RowChoice.Cursor(wanted);
        NumberArray values = data.array(wanted.count(rows) * dimensions);
        List<String> words = new ArrayList<>();
        try (InputStream stream = input.open()) {
            DataInputStream in = new DataInputStream(stream);
            word(in, '\n');
            while (cursor.rows() < rows && !cursor.isAtEnd()) {
                String word = word(in, ' ').strip();
                NumberArray vector = data.read(in, 1, dimensions, false);
                int row = cursor.next();
                if (row >= 0) {
                    words.add(word);
                    vector.copy(0, values, row * dimensions, dimensions);
                }
            }
            input.finish(stream);
        }
        int[] lengths = new int[cursor.taken()];
        Arrays.fill(lengths, dimensions);
        return new MemoryTable(
                input.storage("word2vec binary"),
                lengths.length,
                List.of(
                        MemoryColumn.ofTexts("word", words.toArray(new String[0])),
                        MemoryColumn.ofLists("vector", ValueType.FLOAT32, values, lengths)),
                List.of(),
                "",
                cursor.rows());
    }

    private static String word(InputStream in, char end) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int b = in.read(); b != end; b = in.read()) {
            if (b < 0 || word.size() > MAX_WORD) {
                throw UserError.data("damaged: ends inside a word");
            }
            word.write(b);
        }
        return word.toString(StandardCharsets.UTF_8);
    }
}
