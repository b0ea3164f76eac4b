package dev.embx.cli.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the files of embx are, by the XDG base directory specification. */
public final class Folders {
    private static final String OURS = "embx";

    private final Map<String, String> environment;
    private final String home;

    /** By the environment of this process. */
    public Folders() {
        this(System.getenv(), System.getProperty("user.home"));
    }

    /** By another environment; the home is taken where HOME names none, and may be null, empty or "?". */
    public Folders(Map<String, String> environment, String home) {
        this.environment = environment;
        this.home = home;
    }

    /** The user's own folder: HOME, else the one that the system has for the user. */
    public Optional<Path> home() {
        Optional<Path> named = absolute(environment.get("HOME"));
        return named.isPresent() ? named : absolute(home);
    }

    /** The file of settings; empty where there is no home. */
    public Optional<Path> config() {
        Optional<Path> folder = folder("XDG_CONFIG_HOME", ".config");
        return folder.isEmpty() ? folder : Optional.of(folder.get().resolve("config"));
    }

    /** The folder of what is remembered, and of traces of faults; empty where there is no home. */
    public Optional<Path> state() {
        return folder("XDG_STATE_HOME", ".local/state");
    }

    /** The folder of what can be made again: archives of classes; empty where there is no home. */
    public Optional<Path> cache() {
        return folder("XDG_CACHE_HOME", ".cache");
    }

    /** The specification has it that a path that is not absolute is not looked at. */
    private Optional<Path> folder(String variable, String below) {
        Optional<Path> named = absolute(environment.get(variable));
        if (named.isPresent()) {
            return Optional.of(named.get().resolve(OURS));
        }
        Optional<Path> own = home();
        return own.isEmpty() ? own : Optional.of(own.get().resolve(below).resolve(OURS));
    }

    private static Optional<Path> absolute(String path) {
        try {
            return path == null || (!path.startsWith("/") && !Path.of(path).isAbsolute())
                    ? Optional.empty()
                    : Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
