package dev.embx.source.format.words;

import dev.embx.error.UserError;
import dev.embx.source.format.lines.Doubles;
import dev.embx.source.input.Input;
import dev.embx.source.memory.FloatRows;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.schema.ValueType;
import dev.embx.text.Counts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads lines of a word and its values, which are float32: that is what the programs that write such lines compute in. */
final class VectorLines {
    private static final int SAMPLE = 200;
    /** Bytes that are allocated for a vector without a look at the size of the file. */
    private static final long LARGE = 1 << 20;

    private final Input input;
    private final long promised;
    private final RowChoice.Cursor cursor;
    private final RowChoice wanted;
    private final List<String> words = new ArrayList<>();
    private FloatRows values;
    private int dimensions;

    /**
     * Prepares to read.
     *
     * @param promised rows that the first line states, which is then skipped; -1 where there is no such line
     * @param dimensions values a line; -1 where it must be found out
     * @param wanted the lines that are read
     */
    VectorLines(Input input, long promised, int dimensions, RowChoice wanted) {
        this.input = input;
        this.promised = promised;
        this.dimensions = dimensions;
        this.wanted = wanted;
        this.cursor = new RowChoice.Cursor(wanted);
    }

    MemoryTable read(String form) throws IOException {
        if (dimensions < 0) {
            dimensions = usualWords() - 1;
        }
        if (dimensions < 1) {
            throw UserError.data("no vectors in its lines");
        }
        if (2L * dimensions > Math.max(LARGE, input.mostBytes())) {
            throw UserError.data("its first line announces " + Counts.of(dimensions, "value")
                    + " per vector, more than the file can hold");
        }
        values = new FloatRows(wanted.count(mostRows()), dimensions);
        try (BufferedReader lines = input.text()) {
            int number = 0;
            for (String line = lines.readLine(); line != null && !cursor.isAtEnd(); line = lines.readLine()) {
                number++;
                boolean counts = number == 1 && promised >= 0;
                if (!counts && !line.isBlank() && cursor.next() >= 0) {
                    add(line, number);
                }
            }
        }
        return table(form);
    }

    /** As many rows as the first line states, if the file is long enough; else as many as there are lines that are not empty. */
    private long mostRows() throws IOException {
        if (promised >= 0) {
            return Math.min(promised, input.mostBytes() / (2L * dimensions) + 1);
        }
        long lines = 1;
        byte before = '\n';
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = input.open()) {
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    lines += bytes[i] == '\n' && before != '\n' ? 1 : 0;
                    before = bytes[i];
                }
            }
        }
        return lines;
    }

    /** A word may hold blanks: what most of the first lines have counts, the fewer words where two are as frequent. */
    private int usualWords() throws IOException {
        TreeMap<Integer, Integer> lengths = new TreeMap<>();
        try (BufferedReader lines = input.text()) {
            String line = lines.readLine();
            for (int i = 0; i < SAMPLE && line != null; i++, line = lines.readLine()) {
                if (!line.isBlank()) {
                    lengths.merge(strip(line).split("[ \t]+", -1).length, 1, Integer::sum);
                }
            }
        }
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
            if (length.getValue() > most) {
                most = length.getValue();
                usual = length.getKey();
            }
        }
        return usual;
    }

    private void add(String line, int number) {
        int from = line.length();
        float[] row = new float[dimensions];
        for (int d = dimensions - 1; d >= 0; d--) {
            int end = from;
            while (end > 0 && isBlank(line.charAt(end - 1))) {
                end--;
            }
            from = end;
            while (from > 0 && !isBlank(line.charAt(from - 1))) {
                from--;
            }
            row[d] = number(line.substring(from, end), line, number);
        }
        words.add(word(strip(line.substring(0, from)), line, number));
        for (float value : row) {
            values.add(value);
        }
    }

    private String word(String word, String line, int number) {
        if (word.isEmpty()) {
            throw UserError.data("line " + number + " does not have a word and " + dimensions + " values: it has "
                    + strip(line).split("[ \t]+", -1).length + " words");
        }
        if (promised >= 0 && word.indexOf(' ') > 0 && Doubles.isNumber(lastWord(word))) {
            throw UserError.data(
                    "line " + number + " has more than the " + dimensions + " values that the first line announces");
        }
        return word;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Without blanks at both ends; other white space may be a word. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private float number(String word, String line, int number) {
        if (!Doubles.isNumber(word)) {
            int found = strip(line).split("[ \t]+", -1).length - 1;
            throw UserError.data("line " + number + " does not have a word and " + dimensions + " numbers: "
                    + (found == dimensions ? "\"" + word + "\" is not a number" : "it has " + found));
        }
        return (float) Doubles.parse(word);
    }

    private MemoryTable table(String form) {
        List<String> notes = new ArrayList<>();
        if (promised >= 0 && promised != cursor.rows() && !cursor.isAtEnd()) {
            notes.add("its first line announces " + Counts.of(promised, "vector") + ", the file has " + cursor.rows());
        }
        if (cursor.rows() == 0) {
            throw UserError.data("contains no vectors");
        }
        int[] lengths = new int[words.size()];
        Arrays.fill(lengths, dimensions);
        NumberArray elements = new NumberArray.Float32(values.values());
        return new MemoryTable(
                input.storage(form),
                lengths.length,
                List.of(
                        MemoryColumn.ofTexts("word", words.toArray(new String[0])),
                        MemoryColumn.ofLists("vector", ValueType.FLOAT32, elements, lengths)),
                notes,
                "",
                cursor.rows());
    }
}
