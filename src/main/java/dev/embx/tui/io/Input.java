package dev.embx.tui.io;

/** What a terminal sends. */
public sealed interface Input {

    /** A key was pressed. */
    record Pressed(Key key) implements Input {}

    /** Text was pasted; control characters are already gone. */
    record Pasted(String text) implements Input {}

    /**
     * The mouse.
     *
     * @param kind what happened
     * @param column cell column from 0
     * @param row cell row from 0
     */
    record Mouse(Kind kind, int column, int row) implements Input {
        /** What the mouse did. */
        public enum Kind {
            PRESS,
            DOUBLE_PRESS,
            WHEEL_UP,
            WHEEL_DOWN
        }
    }

    /** The terminal has another size: ask it; the next frame is drawn in full. */
    record Resized() implements Input {}

    /** The program runs again after a suspension: the next frame is drawn in full. */
    record Resumed() implements Input {}

    /** The terminal is gone, or a signal asks the program to end. */
    record Closed() implements Input {}
}
