package dev.embx.source.format;

import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.ValueType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads lines of a word and its values. */
final class VectorLines {
    private static final int SAMPLE = 200;

    private final Input input;
    private final long promised;
    private final Doubles values = new Doubles();
    private final List<String> words = new ArrayList<>();
    private int dimensions;

    /**
     * Prepares to read.
     *
     * @param promised rows that the first line tells, which is then skipped; -1 where there is no such line
     * @param dimensions values a line; -1 where it must be found out
     */
    VectorLines(Input input, long promised, int dimensions) {
        this.input = input;
        this.promised = promised;
        this.dimensions = dimensions;
    }

    MemoryTable read(String form) throws IOException {
        if (dimensions < 0) {
            dimensions = usualWords() - 1;
        }
        if (dimensions < 1) {
            throw new FormatFault("its lines hold no vectors");
        }
        try (BufferedReader lines = lines()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                boolean counts = number == 1 && promised >= 0;
                if (!counts && !line.isBlank()) {
                    add(line.stripTrailing(), number);
                }
            }
        }
        return table(form);
    }

    private BufferedReader lines() throws IOException {
        return new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8), 1 << 18);
    }

    /** A word may hold blanks: what most of the first lines have counts, the fewer words where two are as frequent. */
    private int usualWords() throws IOException {
        TreeMap<Integer, Integer> lengths = new TreeMap<>();
        try (BufferedReader lines = lines()) {
            String line = lines.readLine();
            for (int i = 0; i < SAMPLE && line != null; i++, line = lines.readLine()) {
                if (!line.isBlank()) {
                    lengths.merge(line.strip().split("[ \t]+", -1).length, 1, Integer::sum);
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
        double[] row = new double[dimensions];
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
        words.add(word(line.substring(0, from).strip(), line, number));
        for (double value : row) {
            values.add(value);
        }
    }

    private String word(String word, String line, int number) {
        if (word.isEmpty()) {
            throw new FormatFault("line " + number + " does not have a word and " + dimensions + " values: it has "
                    + line.strip().split("[ \t]+", -1).length + " words");
        }
        if (promised >= 0 && word.indexOf(' ') > 0 && Doubles.isNumber(lastWord(word))) {
            throw new FormatFault(
                    "line " + number + " has more than the " + dimensions + " values that the first line tells");
        }
        return word;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private double number(String word, String line, int number) {
        if (!Doubles.isNumber(word)) {
            int found = line.strip().split("[ \t]+", -1).length - 1;
            throw new FormatFault("line " + number + " does not have a word and " + dimensions + " numbers: "
                    + (found == dimensions ? "\"" + word + "\" is no number" : "it has " + found));
        }
        return Doubles.parse(word);
    }

    private MemoryTable table(String form) {
        List<String> notes = new ArrayList<>();
        if (promised >= 0 && promised != words.size()) {
            notes.add("its first line tells " + promised + " vectors, there are " + words.size());
        }
        if (words.isEmpty()) {
            throw new FormatFault("there are no vectors in it");
        }
        int[] lengths = new int[words.size()];
        Arrays.fill(lengths, dimensions);
        NumberArray elements = new NumberArray.Float64(values.toArray());
        return new MemoryTable(
                input.storage(form),
                lengths.length,
                List.of(
                        MemoryColumn.ofTexts("word", words.toArray(new String[0])),
                        MemoryColumn.ofLists("vector", ValueType.FLOAT64, elements, lengths)),
                notes);
    }
}
