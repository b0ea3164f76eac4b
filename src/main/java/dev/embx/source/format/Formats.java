package dev.embx.source.format;

import dev.embx.error.UserError;
import dev.embx.source.format.array.NpyReader;
import dev.embx.source.format.array.NpzReader;
import dev.embx.source.format.array.SafetensorsReader;
import dev.embx.source.format.arrow.ArrowReader;
import dev.embx.source.format.lines.DelimitedReader;
import dev.embx.source.format.lines.JsonLinesReader;
import dev.embx.source.format.words.Word2VecReader;
import dev.embx.source.input.Input;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Detects a file's format from its first bytes. To add a format: write a reader and add its line here. */
public final class Formats {
    private static final Pattern COUNTS = Pattern.compile("\\s*\\d+[ \\t]+\\d+[ \\t]*\\r?\\n(?s:.*)");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?|(?i:[-+]?(nan|inf))");
    private static final Pattern SEPARATED = Pattern.compile("[\t,;|]");
    private static final Pattern FRACTION = Pattern.compile("-?\\d*\\.\\d+([eE][-+]?\\d+)?");
    private static final Pattern LIST = Pattern.compile("\\[\\s*-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?\\s*,");
    private static final Pattern JSON = Pattern.compile("\\s*(\\[\\s*)?\\{");
    private static final int SAFETENSORS_LENGTH = 8;

    /** A text has at most one control character per this many characters. */
    private static final int MOST_STRAYS = 20;

    private Formats() {}

    /** Whether it is a table whose columns have types of their own, so that it is not read as lines of cells. */
    public static boolean isTyped(Input input) {
        return isJson(input) || isZip(input) || isArrow(input) || input.begins("FEA1");
    }

    /** The columns of such a table, with some rows or none; empty where they are known only after reading the whole file. */
    public static Optional<MemoryTable> sample(Input input) throws IOException {
        boolean quick = isJson(input) || isArrow(input);
        return quick ? Optional.of(reader(input).orElseThrow().sample(input)) : Optional.empty();
    }

    /** Whether the first bytes are those of Parquet. */
    public static boolean isParquet(Input input) {
        return input.begins("PAR1");
    }

    /** Whether a name promises Parquet. */
    public static boolean isParquet(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.contains(".parquet") || name.endsWith(".pq");
    }

    /** Whether the first bytes are those of a zip archive, as npz is. */
    public static boolean isZip(Input input) {
        return input.begins("PK\u0003\u0004");
    }

    private static boolean isArrow(Input input) {
        return input.begins("ARROW1") || input.begins("\u00FF\u00FF\u00FF\u00FF");
    }

    private static boolean isJson(Input input) {
        return isText(input) && JSON.matcher(text(input)).lookingAt();
    }

    /**
     * Whether the first bytes are those of vectors rather than of a table about something else: a form that holds nothing but
     * vectors, or lines of which at least two cells, and more than half of them, are fractions.
     */
    public static boolean looksLikeVectors(Input input) {
        String text = text(input);
        if (COUNTS.matcher(text).matches()) {
            return true;
        }
        if (!isText(input)) {
            return false;
        }
        if (isJson(input)) {
            return LIST.matcher(text).find();
        }
        List<String> lines = text.lines().limit(3).toList();
        String[] cells = lines.size() < 2 ? new String[0] : lines.get(1).strip().split("[\t,; ]+", -1);
        long fractions = Arrays.stream(cells)
                .filter(cell -> FRACTION.matcher(cell).matches())
                .count();
        return fractions >= 2 && 2 * fractions > cells.length;
    }

    /** What reads a file; empty where its form is none of these. */
    public static Optional<FormatReader> reader(Input input) {
        return reader(input, List.of());
    }

    /** What reads a file, and prefers the vectors of these names where it holds several tables; empty where its form is none of these. */
    public static Optional<FormatReader> reader(Input input, List<String> vectors) {
        refuseWhatIsNeverRead(input);
        if (input.begins("\u0093NUMPY")) {
            return Optional.of(new NpyReader());
        }
        if (isArrow(input)) {
            return Optional.of(new ArrowReader());
        }
        if (isZip(input)) {
            return input.gzip() ? Optional.empty() : Optional.of(new NpzReader(vectors));
        }
        if (isSafetensors(input)) {
            return Optional.of(new SafetensorsReader(vectors));
        }
        String text = text(input);
        if (COUNTS.matcher(text).matches()) {
            return Optional.of(new Word2VecReader());
        }
        if (isText(input)) {
            return ofText(input, text);
        }
        requireNoStrayControls(text);
        return Optional.empty();
    }

    /** Names the control character that keeps what is a table otherwise from being one. */
    private static void requireNoStrayControls(String text) {
        int[] stray = IntStream.range(0, text.length())
                .filter(i -> isControl(text.charAt(i)))
                .toArray();
        boolean rare = stray.length * MOST_STRAYS < text.length() && text.indexOf('\0') < 0;
        if (rare && SEPARATED.matcher(text.lines().findFirst().orElse("")).find()) {
            long line =
                    text.substring(0, stray[0]).chars().filter(c -> c == '\n').count() + 1;
            throw UserError.data(
                    String.format(
                            "line %d: control character 0x%02X in a table of text", line, (int) text.charAt(stray[0])),
                    "remove it");
        }
    }

    private static Optional<FormatReader> ofText(Input input, String text) {
        if (isJson(input)) {
            return Optional.of(new JsonLinesReader());
        }
        String start = text.stripLeading();
        if (start.startsWith("<") || start.startsWith("[") || isParquet(input)) {
            return Optional.empty();
        }
        String line = start.lines().findFirst().orElse("");
        // First, for a word of GloVe may be a comma.
        if (isWordAndNumbers(line)) {
            return Optional.of(new Word2VecReader());
        }
        return SEPARATED.matcher(line).find() ? Optional.of(new DelimitedReader()) : Optional.empty();
    }

    private static boolean isWordAndNumbers(String line) {
        String[] words = line.strip().split(" ", -1);
        return words.length > 2
                && NUMBER.matcher(words[words.length - 1]).matches()
                && NUMBER.matcher(words[words.length - 2]).matches();
    }

    private static void refuseWhatIsNeverRead(Input input) {
        boolean pickle = input.head().length > 1 && (input.head()[0] & 0xFF) == 0x80 && input.head()[1] <= 5;
        if (pickle) {
            throw UserError.data("a pickle can run code when it is read", "save it with numpy.save");
        }
        if (input.begins("FEA1")) {
            throw UserError.data("Feather V1 is obsolete and not supported", "write it again as Feather V2");
        }
    }

    /** A length, and a JSON object of that length. */
    private static boolean isSafetensors(Input input) {
        byte[] head = input.head();
        return head.length > SAFETENSORS_LENGTH && head[SAFETENSORS_LENGTH] == '{' && !isText(input);
    }

    /** Whether it holds none of the bytes that text never has. */
    private static boolean isText(Input input) {
        boolean wide = input.begins("\u00FF\u00FE") || input.begins("\u00FE\u00FF");
        if (wide) {
            return true;
        }
        for (byte b : input.head()) {
            if (b >= 0 && isControl((char) b)) {
                return false;
            }
        }
        return input.head().length > 0;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private static String text(Input input) {
        int from = input.begins("\u00EF\u00BB\u00BF") ? 3 : 0;
        return new String(input.head(), from, input.head().length - from, StandardCharsets.UTF_8);
    }
}
