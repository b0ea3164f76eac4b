package dev.embx.cli.explore;

import dev.embx.cli.settings.State;
import dev.embx.export.file.AtomicFile;
import dev.embx.tui.app.App;
import dev.embx.tui.view.Tab;
import dev.embx.tui.widget.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the explorer to where the user left it, and keeps where he leaves it now. Never fails: then it forgets. */
public final class Remembered {
    private static final int RECENT = 5;

    private final Optional<Path> folder;
    private final String opened;
    private final State before;

    /**
     * Reads what is remembered.
     *
     * @param folder of the file; empty remembers nothing
     * @param opened what is opened now
     */
    public Remembered(Optional<Path> folder, Path opened) {
        this.folder = folder;
        this.opened = opened.toAbsolutePath().normalize().toString();
        this.before = folder.isPresent() ? State.read(file(folder.get())) : State.NONE;
    }

    /** What was opened last, the latest first; a few only. */
    static List<String> recent(Optional<Path> folder) {
        List<String> places = new ArrayList<>(
                folder.map(found -> State.read(file(found)).places().keySet()).orElse(Set.of()));
        Collections.reverse(places);
        return places.subList(0, Math.min(RECENT, places.size()));
    }

    private static Path file(Path folder) {
        return folder.resolve("state");
    }

    /** The theme that was chosen last. */
    Optional<Look> look() {
        return Look.of(before.theme());
    }

    /** The application with the lines that were typed, at the place where it was left. */
    App restored(App app) {
        App remembering = app.remembering(before.memory());
        Optional<State.Place> place = before.place(opened);
        Optional<Tab> tab = place.isPresent() ? Tab.of(place.get().view()) : Optional.empty();
        return tab.isPresent() ? remembering.starting(tab.get(), place.get().set()) : remembering;
    }

    /** Keeps where the application was left; the theme only where it was changed. */
    public void keep(App app, Look first) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            makeFolder(folder.get());
            StateLock.holding(folder.get(), () -> merge(app, first));
        } catch (IOException | RuntimeException e) {
            // A full disk or a home that cannot be written is no reason to complain at the end of a session.
        }
    }

    /** Adds what was done here to what other sessions have kept meanwhile. */
    private void merge(App app, Look first) {
        Path file = file(folder.orElseThrow());
        State now = State.read(file);
        Look look = app.theme().look();
        State next = (look == first ? now : now.with(look.word()))
                .with(app.memory())
                .with(opened, new State.Place(app.tab().word(), app.set()));
        if (!next.equals(now) && (Files.notExists(file) || Files.isRegularFile(file))) {
            AtomicFile.write(file, true, next.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
