package dev.embx.cli.settings;

import dev.embx.tui.app.state.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered between two starts. The file is ours, but whatever is in it does no harm: what cannot be read is
 * forgotten.
 *
 * @param theme the last theme; empty where none was chosen
 * @param places where the user was last, by what was opened, the latest last
 * @param memory lines that were typed
 */
public record State(String theme, Map<String, Place> places, Memory memory) {
    /** Nothing is remembered. */
    public static final State NONE = new State("", Map.of(), Memory.NONE);

    private static final int LARGEST = 1 << 18;
    private static final int LONGEST = 2_000;
    private static final int MOST_PLACES = 50;
    private static final String FIRST = "embx state 1";

    /**
     * Where the user was.
     *
     * @param view name of the view
     * @param set name of the set
     */
    public record Place(String view, String set) {}

    /** Reads a file; nothing is remembered where it is absent, too large or not ours. */
    public static State read(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? NONE : parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | SecurityException e) {
            return NONE;
        }
    }

    static State parse(String text) {
        if (!text.startsWith(FIRST + "\n")) {
            return NONE;
        }
        String theme = "";
        Map<String, Place> places = new LinkedHashMap<>();
        List<String> finds = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        int from = FIRST.length() + 1;
        for (int to = text.indexOf('\n', from); to >= 0; from = to + 1, to = text.indexOf('\n', from)) {
            int space = text.indexOf(' ', from);
            if (space < 0 || space > to || to - from > LONGEST) {
                continue;
            }
            String value = text.substring(space + 1, to);
            switch (text.substring(from, space)) {
                case "theme" -> theme = value;
                case "place" -> place(value, places);
                case "find" -> add(value, finds);
                case "command" -> add(value, commands);
                default -> {
                    // Of a later version of embx.
                }
            }
        }
        return new State(theme, places, Memory.of(finds, commands));
    }

    /** {@code VIEW TAB SET TAB PATH}. */
    private static void place(String value, Map<String, Place> places) {
        int first = value.indexOf('\t');
        int second = value.indexOf('\t', first + 1);
        if (first > 0 && second > 0) {
            String path = value.substring(second + 1);
            places.remove(path);
            places.put(path, new Place(value.substring(0, first), value.substring(first + 1, second)));
        }
    }

    private static void add(String line, List<String> lines) {
        if (isLine(line)) {
            lines.add(line);
        }
    }

    /** Whether a text is one line of a bearable length that holds no control character. */
    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST / 4;
    }

    /** Where the user was in what is opened now. */
    public Optional<Place> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** The same with another theme. */
    public State with(String newTheme) {
        return new State(newTheme, places, memory);
    }

    /** The same with lines typed since; those that others wrote in the meantime stay. */
    public State with(Memory typed) {
        return new State(theme, places, memory.and(typed));
    }

    /** The same with a place, the oldest forgotten where there are too many; names that a line cannot hold are not kept. */
    public State with(String path, Place place) {
        if (!isLine(path) || !isLine(place.set())) {
            return this;
        }
        Map<String, Place> more = new LinkedHashMap<>(places);
        more.remove(path);
        more.put(path, place);
        while (more.size() > MOST_PLACES) {
            more.remove(more.keySet().iterator().next());
        }
        return new State(theme, more, memory);
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        if (!theme.isEmpty()) {
            text.append("theme ").append(theme).append('\n');
        }
        places.forEach((path, place) -> text.append("place ")
                .append(place.view())
                .append('\t')
                .append(place.set())
                .append('\t')
                .append(path)
                .append('\n'));
        append(text, "find ", memory.finds());
        append(text, "command ", memory.commands());
        return text.toString();
    }

    private static void append(StringBuilder text, String lead, List<String> lines) {
        for (String line : lines) {
            if (isLine(line)) {
                text.append(lead).append(line).append('\n');
            }
        }
    }
}
