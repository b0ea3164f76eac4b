package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.embx.pty.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion in the shells themselves, and the man pages as {@code man} sees them. */
class CompletionIT {
    private static final Path SHARE = Path.of("target/embx/share");

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static PtySession start(String shell, String script) throws IOException {
        assumeTrue(isInstalled(shell), shell + " is not installed");
        List<String> command = switch (shell) {
            case "bash" -> List.of("bash", "--norc", "--noprofile");
            case "zsh" -> List.of("zsh", "-f");
            default -> List.of("fish", "--no-config", "--private");
        };
        PtySession pty = PtySession.of(command)
                .environment("PATH", Path.of("target/embx/bin").toAbsolutePath() + ":" + System.getenv("PATH"))
                .environment("JAVA_HOME", System.getProperty("java.home"))
                .environment(
                        "XDG_CACHE_HOME",
                        Path.of("target/explorer-cache").toAbsolutePath().toString())
                .size(100, 50)
                .start();
        pty.send(shell.equals("zsh") ? "autoload -Uz compinit; compinit -u -D\r" : "\r");
        pty.send("source " + SHARE.resolve(script) + "; echo lo''aded\r");
        pty.expectBytes("loaded");
        return pty;
    }

    @ParameterizedTest
    @CsvSource({
        "bash, bash-completion/completions/embx",
        "zsh, zsh/vendor-completions/_embx",
        "fish, fish/vendor_completions.d/embx.fish"
    })
    void offersWhatFits(String shell, String script) throws IOException {
        // A second one would choose from the list, but in bash shows it.
        String tabs = shell.equals("bash") ? "\t\t" : "\t";
        try (PtySession pty = start(shell, script)) {
            offers(pty, tabs, "embx pairs data/movies ", "tf_idf");
            offers(pty, tabs, "embx pairs --metric ", "correlation");
            offers(pty, tabs, "embx clusters data/movies nn --method ", "spectral");
            offers(pty, tabs, "embx heatmap --", "--order");
            offers(pty, tabs, "embx help ", "dendrogram");
            offers(pty, tabs, "embx sets data/m", "movies");
            offers(pty, tabs, "embx pairs data/movies nn --across ", "genres");
        }
    }

    private static void offers(PtySession pty, String tabs, String typed, String expected) {
        pty.send(typed + tabs);
        pty.expectBytes(expected);
        // Close the list, where it is open, and leave the line.
        pty.send("\003\025\003\r");
    }

    @Test
    void theProgramPrintsTheScriptsThatArePackaged() throws Exception {
        for (String shell : List.of("bash", "zsh", "fish")) {
            Process process = new ProcessBuilder("target/embx/bin/embx", "completion", shell).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            Path packaged = SHARE.resolve(
                    switch (shell) {
                        case "bash" -> "bash-completion/completions/embx";
                        case "zsh" -> "zsh/vendor-completions/_embx";
                        default -> "fish/vendor_completions.d/embx.fish";
                    });
            assertEquals(Files.readString(packaged), printed);
        }
    }

    @Test
    void manHasNothingToWarnOf() throws Exception {
        assumeTrue(isInstalled("man"), "man is not installed");
        try (Stream<Path> pages = Files.list(SHARE.resolve("man/man1"))) {
            List<Path> all = pages.sorted().toList();
            assertEquals(CommandNames.ALL.size() + 1, all.size());
            for (Path page : all) {
                ProcessBuilder man = new ProcessBuilder("man", "--warnings", "-l", page.toString());
                man.environment().put("LC_ALL", "C.UTF-8");
                Process process =
                        man.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
                assertEquals(0, process.waitFor());
            }
        }
    }
}
