package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compares whole frames, glyphs and styles, with those under {@code src/test/resources/frames}. A missing one fails;
 * {@code -Dframes.update=true} writes what is shown now, to be read before it is committed.
 */
public final class GoldenFrames {
    private static final Path FOLDER = Path.of("src", "test", "resources", "frames");
    private static final String LETTERS = ".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private GoldenFrames() {}

    /** Fails unless the frame is the stored one. */
    public static void check(String name, Frame frame) {
        Path file = FOLDER.resolve(name + ".txt");
        String shown = written(frame);
        try {
            if (Boolean.getBoolean("frames.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, shown);
                return;
            }
            if (Files.notExists(file)) {
                fail("no golden frame " + file + "; look at this one, then run with -Dframes.update=true\n" + shown);
            }
            assertEquals(Files.readString(file), shown, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows, then one letter a cell for its style, then what the letters mean. */
    static String written(Frame frame) {
        Map<Style, String> letters = new LinkedHashMap<>();
        letters.put(Style.PLAIN, ".");
        StringBuilder styles = new StringBuilder();
        for (int row = 0; row < frame.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < frame.columns(); column++) {
                line.append(letters.computeIfAbsent(frame.style(column, row), style -> letter(letters.size())));
            }
            styles.append(line.toString().replaceAll("\\.+$", "")).append('\n');
        }
        StringBuilder meaning = new StringBuilder();
        letters.forEach((style, letter) ->
                meaning.append(letter).append(" = ").append(words(style)).append('\n'));
        return frame.text() + "--- styles\n" + styles + "--- meaning\n" + meaning;
    }

    private static String letter(int index) {
        return index < LETTERS.length() ? LETTERS.substring(index, index + 1) : Character.toString(0x4e00 + index);
    }

    private static String words(Style style) {
        StringBuilder words = new StringBuilder();
        words.append(ink("on ", style.background())).append(ink("ink ", style.foreground()));
        words.append(style.has(Style.BOLD) ? "bold " : "").append(style.has(Style.DIM) ? "dim " : "");
        words.append(style.has(Style.UNDERLINE) ? "underline " : "").append(style.has(Style.REVERSE) ? "reverse" : "");
        return words.isEmpty() ? "plain" : words.toString().strip();
    }

    private static String ink(String lead, int ink) {
        if (ink == Style.DEFAULT) {
            return "";
        }
        return lead + (Style.isRgb(ink) ? String.format("#%06x ", ink & 0xffffff) : ink + " ");
    }
}
