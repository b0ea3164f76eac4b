package dev.embx.tui.app.state;

import dev.embx.export.exhibit.Exhibit;

/** What the application asks of the loop. */
public sealed interface Task {

    /** Leave. */
    record Quit() implements Task {}

    /** Stop as Ctrl-Z does. */
    record Suspend() implements Task {}

    /** Draw the next frame in full. */
    record Redraw() implements Task {}

    /** Stop what is being computed. */
    record Cancel() implements Task {}

    /** Hold what is being computed, or let it go on. */
    record Pause() implements Task {}

    /** Send a text to the terminal's clipboard. */
    record Copy(String text) implements Task {}

    /** Draw the chart that an export as .png would write. */
    record Depict(Exhibit exhibit) implements Task {}

    /** Write what is shown to a file. */
    record Export(Exhibit exhibit, String path, boolean force) implements Task {}
}
