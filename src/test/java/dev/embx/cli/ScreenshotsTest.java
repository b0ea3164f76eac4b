package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures in {@code screenshots/} are what the program draws today, and the README shows each. */
class ScreenshotsTest extends CommandRun {
    private static final Path PICTURES = Path.of("screenshots");

    @TempDir
    private Path folder;

    static List<String> frames() throws IOException {
        return Files.readAllLines(Path.of("src", "screenshots", "frames.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void framesAreFresh(String line) throws IOException {
        String[] parts = line.split("\\|", 3);
        String name = parts[0].strip();
        Path keys = folder.resolve("keys");
        Files.writeString(keys, parts[2] + "\n");
        String look = name.equals("ascii") ? "--ascii" : "--color=truecolor";
        Path made = folder.resolve(name + ".png");
        made(
                "data/movies",
                "--script",
                keys.toString(),
                "--size",
                parts[1].strip(),
                look,
                "--screenshot",
                made.toString());
        assertSamePicture(name, made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heatmap", "dendrogram", "project"})
    void chartsAreFresh(String command) throws IOException {
        Path made = folder.resolve(command + "-chart.png");
        if (command.equals("heatmap")) {
            made(command, "data/movies", "nn", "--order", "leaves", "--png", made.toString());
        } else {
            made(command, "data/movies", "nn", "--png", made.toString());
        }
        assertSamePicture(command + "-chart", made);
    }

    @Test
    void theReadmeShowsEveryPicture() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            pictures.forEach(
                    picture -> assertTrue(readme.contains("screenshots/" + picture.getFileName()), picture::toString));
        }
    }

    private void made(Object... args) {
        assertEquals(0, run(args), this::errorText);
    }

    /** Pixels, not bytes: the compression of a PNG differs between libraries. */
    private static void assertSamePicture(String name, Path made) throws IOException {
        Path kept = PICTURES.resolve(name + ".png");
        String stale = name + ": stale, run sh src/screenshots/make.sh";
        assertTrue(Files.exists(kept), stale);
        BufferedImage expected = ImageIO.read(kept.toFile());
        BufferedImage actual = ImageIO.read(made.toFile());
        assertEquals(expected.getWidth(), actual.getWidth(), stale);
        assertEquals(expected.getHeight(), actual.getHeight(), stale);
        assertArrayEquals(pixels(expected), pixels(actual), stale);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
