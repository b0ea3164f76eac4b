package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Workspace;
import dev.embx.cli.explore.Remembered;
import dev.embx.cli.explore.Session;
import dev.embx.cli.output.FileExporter;
import dev.embx.cli.settings.Config;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import dev.embx.text.Label;
import dev.embx.tui.app.App;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.app.screen.Screen;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Size;
import dev.embx.tui.view.Tab;
import dev.embx.tui.widget.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session after another: each begins where the last one ended, where that can be kept. */
class RememberedTest {
    private static final Path MOVIES = Path.of("data", "movies");

    @TempDir
    private Path home;

    /** Plays a session and returns its end. */
    private App session(Optional<Path> folder, Optional<Look> look, String keys) {
        return session(folder, look, keys, () -> {});
    }

    /** Plays a session, which ends when {@code end} returns. */
    static App session(Optional<Path> folder, Optional<Look> look, String keys, Runnable end) {
        Catalog catalog = Catalog.open(MOVIES, LoadOptions.defaults(), Progress.NONE);
        Engine engine = new Engine(Workspace.of(Label.of("data/movies"), catalog.sets(), List.of()));
        Remembered remembered = new Remembered(folder, MOVIES);
        Session session = new Session(Config.DEFAULT, look, remembered);
        App start =
                session.start(engine.workspace(), new Capabilities(Colors.TRUECOLOR, true, true), new Size(100, 30));
        Playback playback = new Playback(start, engine, new FileExporter());
        playback.type(keys);
        end.run();
        remembered.keep(playback.app(), start.theme().look());
        return playback.app();
    }

    private App session(String keys) {
        return session(Optional.of(home.resolve("state").resolve("embx")), Optional.empty(), keys);
    }

    @Test
    void setViewThemeAndLinesComeBack() {
        session("j j Enter 5 T / \"matrix\" Enter : \"theme mono\" Enter");
        App next = session("");
        assertEquals(Tab.TREE, next.tab());
        assertEquals("word2vec", next.set());
        assertEquals(Look.MONO, next.theme().look());
        assertTrue(Screen.of(session("/ Up")).text().contains("/matrix"));
        assertTrue(Screen.of(session(": Up")).text().contains(":theme mono"));
        assertEquals(Tab.SETS, session("Esc").tab());
        assertEquals("word2vec", session("").set());
    }

    @Test
    void aThemeAskedForIsNotKeptButOneChosenIs() {
        Optional<Path> folder = Optional.of(home);
        assertEquals(
                Look.LIGHT, session(folder, Optional.of(Look.LIGHT), "").theme().look());
        assertEquals(Look.DARK, session(folder, Optional.empty(), "").theme().look());
        session(folder, Optional.of(Look.LIGHT), "T");
        assertEquals(Look.MONO, session(folder, Optional.empty(), "").theme().look());
    }

    @Test
    void withoutAFolderNothingIsKept() {
        session(Optional.empty(), Optional.empty(), "j Enter 5");
        assertEquals(Tab.SETS, session(Optional.empty(), Optional.empty(), "").tab());
    }

    @Test
    void aHomeThatCannotBeWrittenIsNoHindrance() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        for (Path folder : new Path[] {Path.of("/proc/embx"), file, Path.of("/dev/null/embx")}) {
            assertEquals(
                    Tab.TREE,
                    session(Optional.of(folder), Optional.empty(), "Enter 5").tab());
            assertEquals(
                    Tab.SETS, session(Optional.of(folder), Optional.empty(), "").tab());
        }
    }

    @Test
    void aSetOrViewThatIsGoneIsForgotten() throws IOException {
        String path = MOVIES.toAbsolutePath().toString();
        Path folder = Files.createDirectories(home.resolve("f"));
        for (String place : List.of("tree\tgone", "nowhere\tnn", "\t", "tree")) {
            Files.writeString(folder.resolve("state"), "embx state 1\nplace " + place + "\t" + path + "\n");
            assertEquals(
                    Tab.SETS, session(Optional.of(folder), Optional.empty(), "").tab());
        }
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        session("j");
        Path file = home.resolve("state").resolve("embx").resolve("state");
        Object before = Files.readAttributes(file, "unix:ino").get("ino");
        session("");
        assertEquals(before, Files.readAttributes(file, "unix:ino").get("ino"));
        assertFalse(session("T").theme().look() == Look.DARK);
        assertFalse(before.equals(Files.readAttributes(file, "unix:ino").get("ino")));
    }

    @Test
    void sessionsThatEndAtOnceKeepTheLinesOfAll() {
        List<String> words = List.of("matrix", "toy", "fargo", "speed", "shrek", "batman");
        words.parallelStream().forEach(word -> session("Enter / \"" + word + "\" Enter"));
        String state = assertDoesNotThrow(() -> Files.readString(home.resolve("state/embx/state")));
        for (String word : words) {
            assertTrue(state.contains("\nfind " + word + "\n"), state);
        }
    }

    @Test
    void processesThatEndAtOnceKeepTheLinesOfAll() throws Exception {
        List<String> words = List.of("matrix", "toy", "fargo", "speed", "shrek", "batman");
        List<Process> sessions = new ArrayList<>();
        for (String word : words) {
            sessions.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SessionProcess.class.getName(),
                            home.toString(),
                            word)
                    .redirectError(home.resolve("log").toFile())
                    .start());
        }
        for (Process session : sessions) {
            assertEquals('.', session.getInputStream().read(), () -> log());
        }
        for (Process session : sessions) {
            session.getOutputStream().close();
        }
        for (Process session : sessions) {
            assertEquals(0, session.waitFor(), () -> log());
        }
        String state = Files.readString(home.resolve("state"));
        for (String word : words) {
            assertTrue(state.contains("\nfind " + word + "\n"), state);
        }
    }

    private String log() {
        return assertDoesNotThrow(() -> Files.readString(home.resolve("log")));
    }

    @Test
    void aNamedPipeInPlaceOfTheFileIsLeftAlone() throws Exception {
        Path folder = Files.createDirectories(home.resolve("state/embx"));
        for (String name : List.of("state", "state.lock")) {
            assertEquals(
                    0, new ProcessBuilder("mkfifo", folder + "/" + name).start().waitFor());
        }
        session("j");
        assertEquals(Tab.SETS, session("").tab());
    }
}
