package dev.embx.tui.app.state;

/**
 * A line for the user, shown until the next key.
 *
 * @param text what it says; empty for none
 * @param kind what it is about
 */
public record Message(String text, Kind kind) {
    /** What a message is about. */
    public enum Kind {
        /** What was done. */
        DONE,
        /** What went wrong. */
        ERROR,
        /** Which of how many places a search found; it stands beside the searched text. */
        FOUND
    }

    /** Nothing to say. */
    public static final Message NONE = new Message("", Kind.DONE);

    public static Message say(String text) {
        return new Message(text, Kind.DONE);
    }

    public static Message error(String text) {
        return new Message(text, Kind.ERROR);
    }

    public static Message found(String text) {
        return new Message(text, Kind.FOUND);
    }

    /** Whether something went wrong. */
    public boolean error() {
        return kind == Kind.ERROR;
    }

    /** Whether it takes the row of the read-out. */
    public boolean inReadout() {
        return !text.isEmpty() && kind != Kind.FOUND;
    }
}
