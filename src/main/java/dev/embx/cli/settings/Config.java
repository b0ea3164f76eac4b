package dev.embx.cli.settings;

import dev.embx.tui.view.Bindings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's settings. Wrong lines of the file are reported and keep the default.
 *
 * @param words what is set otherwise than by default
 * @param bindings which keys do what
 * @param problems what was wrong in the file, a line each
 */
public record Config(Map<Setting, String> words, Bindings bindings, List<String> problems) {
    /** Nothing is set. */
    public static final Config DEFAULT = new Config(Map.of(), Bindings.DEFAULT, List.of());

    private static final int LARGEST = 1 << 16;

    /** Reads a file; the default where there is none. */
    public static Config read(Path file) {
        if (Files.notExists(file)) {
            return DEFAULT;
        }
        if (!Files.isRegularFile(file)) {
            return failed(file, Files.isDirectory(file) ? "is a folder" : "is a device or a pipe");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? failed(file, "larger than " + LARGEST / 1024 + " KB")
                    : ConfigParser.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | SecurityException e) {
            return failed(file, "no permission, or not a file");
        }
    }

    private static Config failed(Path file, String why) {
        return new Config(Map.of(), Bindings.DEFAULT, List.of(file + ": cannot read: " + why));
    }

    /** What a setting is. */
    public String word(Setting setting) {
        return words.getOrDefault(setting, setting.words().get(0));
    }

    /** What was wrong, for one line on the screen. */
    public Optional<String> warning() {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more: embx config --check)";
        return Optional.of("config " + problems.get(0) + more);
    }
}
