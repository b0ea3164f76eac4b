package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code terminal.md} and {@code safety.md} that name a test for each promise: every row has one, and each is there. */
class PromisesTest {
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final int CONVENTIONS = 20;
    private static final int BEHAVIOURS = 24;

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(String heading) {
        String page = read(PAGES.resolve("terminal.md"));
        int from = page.indexOf("\n## " + heading);
        assertTrue(from >= 0, heading);
        int to = page.indexOf("\n## ", from + 1);
        return rowsOf(page.substring(from, to < 0 ? page.length() : to));
    }

    private static List<String> rowsOf(String text) {
        return text.lines()
                .filter(line -> line.matches("\\| (?!#|topic|promise).*"))
                .toList();
    }

    private static Map<String, String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            PromisesTest::read,
                            (one, other) -> one + other,
                            TreeMap::new));
        }
    }

    @Test
    void everyRowNamesATestThatIsThere() throws IOException {
        List<String> rows = new ArrayList<>(rows("The conventions, and the test of each"));
        assertEquals(CONVENTIONS, rows.size());
        List<String> behaviors = rows("What was promised, and the test of it");
        assertEquals(BEHAVIOURS, behaviors.size());
        rows.addAll(behaviors);
        rows.addAll(rowsOf(read(PAGES.resolve("safety.md"))));
        Map<String, String> classes = classes();
        for (String row : rows) {
            Matcher named = NAMED.matcher(row);
            int tests = 0;
            for (; named.find(); tests++) {
                String text = classes.get(named.group(1));
                assertTrue(text != null && text.contains("@"), named.group());
                assertTrue(named.group(2) == null || text.contains("void " + named.group(2) + "("), named.group());
            }
            assertTrue(tests > 0 || row.contains("`src/jmh/"), row);
        }
    }
}
