package dev.embx.error;

import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The user's data or request does not allow what was asked: what is wrong, where, and what to do. It is the only exception
 * that becomes exit code 1 or 2; every other exception is an internal error.
 *
 * <p>The message is one line that is safe to show: {@code WHERE: WHAT; ADVICE}. It has no stack trace, since the cause is
 * not in the program.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Who can mend it: the user by asking differently, or by another file. */
    public enum Kind {
        /** The request is wrong: an option, a name, a choice that is missing. Exit code 2. */
        USAGE,
        /** The data, the disk or the memory does not allow it. Exit code 1. */
        DATA
    }

    private final Kind kind;
    private final String where;
    private final String what;
    private final String advice;
    private final List<String> choices;
    private final transient Path file;

    private UserError(Kind kind, String where, String what, String advice, List<String> choices, Path file) {
        super(line(where, what, advice), null, false, false);
        this.kind = kind;
        this.where = safe(where);
        this.what = safe(what);
        this.advice = safe(advice);
        this.choices = List.copyOf(choices);
        this.file = file;
    }

    /** A wrong request. All text may come from outside as it is; {@code advice} may be empty. */
    public static UserError usage(String what, String advice) {
        return new UserError(Kind.USAGE, "", what, advice, List.of(), null);
    }

    /** Data that cannot be used. All text may come from outside as it is; {@code advice} may be empty. */
    public static UserError data(String what, String advice) {
        return new UserError(Kind.DATA, "", what, advice, List.of(), null);
    }

    /** Data that cannot be used, where there is nothing to advise. */
    public static UserError data(String what) {
        return data(what, "");
    }

    /** The same error with its place in front: a file name, {@code line 3}, {@code column b}. The outermost place comes first. */
    public UserError at(String place) {
        return new UserError(kind, where.isEmpty() ? place : place + ": " + where, what, advice, choices, file);
    }

    /** The same error of a file or folder, whose name comes in front of the places in it. */
    public UserError in(Path path) {
        Path name = path.getFileName() == null ? path : path.getFileName();
        String place = where.isEmpty() ? name.toString() : name + ": " + where;
        return new UserError(kind, place, what, advice, choices, path);
    }

    /** The same error as a wrong request that one of {@code names} mends; names of the file as they are. */
    public UserError choosing(List<String> names) {
        return new UserError(Kind.USAGE, where, what, advice, names, file);
    }

    /** Whether the request or the data is to blame. */
    public Kind kind() {
        return kind;
    }

    /** The file or folder that it is about; empty where it is about none. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** File, line, column; empty where there is no place. */
    public String where() {
        return where;
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** What to do about it; empty where nothing can be done. */
    public String advice() {
        return advice;
    }

    /** What could be chosen, as the file names it, where only a choice is missing; else empty. */
    public List<String> choices() {
        return choices;
    }

    private static String line(String where, String what, String advice) {
        return safe((where.isEmpty() ? "" : where + ": ") + what + (advice.isEmpty() ? "" : "; " + advice));
    }

    private static String safe(String text) {
        return Label.of(text).text();
    }
}
