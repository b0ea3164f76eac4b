package dev.embx.source;

import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that cannot be used, and why, in one line that is safe to show: {@code name: reason (hint)}. It carries no stack
 * trace, for the fault is in the data.
 */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String reason;
    private final String hint;
    private final List<String> choices;

    /**
     * Makes one; text from the file may be in the reason and the hint as it is.
     *
     * @param file the file or folder that is refused
     * @param reason what is wrong with it, with column and row where they apply
     * @param hint what to do about it; empty where nothing can be done
     */
    public Refused(Path file, String reason, String hint) {
        this(file, reason, hint, List.of());
    }

    /** Makes one that is lifted by choosing one of {@code choices}, which may be names of the file as they are. */
    public Refused(Path file, String reason, String hint, List<String> choices) {
        super(line(file, reason, hint), null, false, false);
        this.file = file;
        this.reason = safe(reason);
        this.hint = safe(hint);
        this.choices = List.copyOf(choices);
    }

    /** The file or folder that is refused. */
    public Path file() {
        return file;
    }

    /** What is wrong with it, safe to show. */
    public String reason() {
        return reason;
    }

    /** What to do about it, safe to show; empty where nothing can be done. */
    public String hint() {
        return hint;
    }

    /** What could be chosen, as the file names it, where a choice is all that is missing; else empty. */
    public List<String> choices() {
        return choices;
    }

    private static String line(Path file, String reason, String hint) {
        Path name = file.getFileName() == null ? file : file.getFileName();
        return safe(name + ": " + reason) + (hint.isEmpty() ? "" : " (" + safe(hint) + ")");
    }

    private static String safe(String text) {
        return Label.of(text).text();
    }
}
