package dev.embx.tui.app;

/**
 * A line for the user, shown until the next key.
 *
 * @param text what it says; empty for none
 * @param error whether something went wrong
 */
public record Message(String text, boolean error) {
    /** Nothing to say. */
    public static final Message NONE = new Message("", false);

    static Message say(String text) {
        return new Message(text, false);
    }

    static Message error(String text) {
        return new Message(text, true);
    }
}
