package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.pty.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways into the program: several paths, the current folder, and words that are nearly a command. */
class SeveralPathsTest extends CommandRun {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve("one/a.csv"), "id,x,y\n1,0.5,1.5\n2,2.5,0.25\n");
        Files.writeString(folder.resolve("one/b.csv"), "id,x,y\n1,0.5,1.5\n2,2.5,0.25\n");
        Files.writeString(folder.resolve("two/a.csv"), "id,x,y\n5,1.5,1.5\n6,2.5,3.25\n7,1.5,9.5\n");
    }

    private List<String> sets(Object... words) {
        int code = run(words);
        assertEquals(0, code, errorText());
        return printed()
                .lines()
                .skip(1)
                .map(line -> line.strip().split("  ", -1)[0])
                .toList();
    }

    @Test
    void filesAndFoldersOpenTogetherAndSetsOfOneNameAreToldApart() {
        String one = folder.resolve("one").toString();
        String other = folder.resolve("two/a.csv").toString();
        assertEquals(List.of("a", "b", other + "/a"), sets("sets", one, other));
        assertEquals(List.of("b", "a"), sets("sets", one, "b", other), "a further path keeps all its sets");
    }

    @Test
    void aWordThatIsNeitherASetNorAPathIsRefused() {
        assertEquals(2, run("sets", folder.resolve("one").toString(), "none"));
        assertTrue(errorText().contains("no set \"none\"") && errorText().contains("sets: a, b"), errorText());
    }

    @ParameterizedTest
    @CsvSource({"pair, pairs", "neigbors, neighbors", "clutsers, clusters", "dend, dendrogram", "hlep, help"})
    void aMistypedCommandNamesTheOneThatIsMeant(String typed, String meant) {
        assertEquals(2, run(typed, "data/movies"));
        assertEquals(
                "embx: " + typed + ": no such file, folder or command; did you mean embx " + meant + "?\n",
                errorText());
    }

    @Test
    void whatIsLikeNoCommandIsAPath() {
        assertEquals(1, run("vectors.parquet"));
        assertTrue(errorText().contains("no such file or folder"), errorText());
    }

    /** In a process of its own, since only that has another current folder. */
    private String inFolder(Path current) throws IOException, InterruptedException {
        List<String> command = PtySession.java("dev.embx.cli.Main");
        Process process = new ProcessBuilder(command)
                .directory(current.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    void withoutArgumentsTheCurrentFolderIsOpened() throws Exception {
        String said = inFolder(folder.resolve("one"));
        assertTrue(said.startsWith("0 ") && said.contains("a") && said.contains("Most similar"), said);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String refused = inFolder(empty);
        assertTrue(refused.startsWith("2 embx: no sets in the current folder; embx PATH opens"), refused);
    }
}
