package dev.embx.source.format.words;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.schema.ValueType;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads word2vec's binary form: per row a word, a blank, and values in float32. The word2vec program ends a row with a line feed,
 * gensim does not. Nothing marks where a word ends but that the sizes fit: words must be text, and the file must end behind the last
 * row. Where rows end with line feeds, a word may hold blanks.
 */
final class Word2VecBinary {
    private static final int MAX_WORD = 1 << 12;
    private static final ArrayData FLOATS = new ArrayData('f', Float.BYTES, ByteOrder.LITTLE_ENDIAN);

    private final Input input;
    private final int rows;
    private final int header;
    private final int dimensions;
    private final RowChoice wanted;
    private final byte[] vector;
    private boolean lines;

    /** Prepares to read what follows the first {@code header} bytes, a line of counts. */
    Word2VecBinary(Input input, int header, int rows, int dimensions, RowChoice wanted) {
        this.input = input;
        this.header = header;
        this.rows = rows;
        this.dimensions = dimensions;
        this.wanted = wanted;
        if (dimensions == 0 || (long) rows * (dimensions * (long) Float.BYTES + 2) > input.mostBytes()) {
            throw UserError.data("damaged: its first line announces " + rows + " x " + dimensions
                    + " values, the file is too short");
        }
        this.vector = new byte[dimensions * Float.BYTES];
    }

    MemoryTable read() throws IOException {
        RowChoice.Cursor cursor = new RowChoice.Cursor(wanted);
        NumberArray values = FLOATS.array(wanted.count(rows) * dimensions);
        List<String> words = new ArrayList<>();
        try (InputStream stream = input.open();
                InputStream in = new BufferedInputStream(stream)) {
            in.skipNBytes(header);
            while (cursor.rows() < rows && !cursor.isAtEnd()) {
                String word = row(in, cursor.rows());
                int row = cursor.next();
                if (row >= 0) {
                    words.add(word);
                    ByteBuffer bytes = ByteBuffer.wrap(vector).order(ByteOrder.LITTLE_ENDIAN);
                    FLOATS.copy(bytes, 0, values, row * dimensions, dimensions);
                }
            }
            if (cursor.rows() == rows && in.read() >= 0) {
                throw wrong("more bytes follow its " + rows + " rows");
            }
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

    /**
     * Reads a row, its values into {@link #vector}. Of the blanks that may end its word, the first one counts behind which a row ends;
     * the first row shows whether rows end with line feeds at all.
     */
    private String row(InputStream in, long number) throws IOException {
        in.mark(MAX_WORD + vector.length + 2);
        boolean last = number == rows - 1;
        for (int blanks = 0; blanks == 0 || lines || number == 0; blanks++) {
            Optional<String> word = row(in, blanks);
            if (word.isEmpty()) {
                break;
            }
            int next = in.read();
            if (next == '\n' || (next < 0 && last)) {
                lines |= number == 0 && next == '\n';
                return word.get();
            }
        }
        if (lines) {
            throw wrong("row " + number + " does not end with its values");
        }
        return row(in, 0).orElseThrow(() -> wrong("row " + number + " is cut short, or its word is not text"));
    }

    /** Reads a row from the mark on, its word with a given number of blanks in it; empty where it is not one. */
    private Optional<String> row(InputStream in, int blanks) throws IOException {
        in.reset();
        Optional<String> word = word(in, blanks);
        boolean whole = word.isPresent() && in.readNBytes(vector, 0, vector.length) == vector.length;
        return whole ? word : Optional.empty();
    }

    /** Reads a word with a given number of blanks in it, and the blank after it; empty where that is not text. */
    private static Optional<String> word(InputStream in, int blanks) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        int left = blanks;
        for (int b = in.read(); b != ' ' || left-- > 0; b = in.read()) {
            if (b < ' ' || word.size() == MAX_WORD) {
                return Optional.empty();
            }
            word.write(b);
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(word.toByteArray());
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static UserError wrong(String why) {
        return UserError.data(
                "damaged word2vec binary: " + why,
                "check the counts in its first line, and that no word holds a blank: without line feeds behind the rows the first"
                        + " blank ends a word");
    }
}
