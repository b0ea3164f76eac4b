package dev.embx.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
public final class Paragraph {

    private Paragraph() {}

    /**
     * The lines of a text that is safe to show, each of at most {@code columns} columns; words that are longer are cut.
     *
     * @param columns at least 2
     */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : text.split(" ", -1)) {
            for (String part : parts(word, columns)) {
                int wide = CellWidth.of(part);
                if (!line.isEmpty() && width + 1 + wide > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                    width = 0;
                }
                width += wide + (line.isEmpty() ? 0 : 1);
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word in pieces that fit. */
    private static List<String> parts(String word, int columns) {
        List<String> parts = new ArrayList<>();
        String rest = word;
        while (CellWidth.of(rest) > columns) {
            String head = CellWidth.clip(rest, columns, "");
            parts.add(head);
            rest = rest.substring(head.length());
        }
        parts.add(rest);
        return parts;
    }
}
