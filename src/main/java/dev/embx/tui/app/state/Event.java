package dev.embx.tui.app.state;

import dev.embx.analysis.Request;
import dev.embx.analysis.Results.Running;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.image.Picture;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Size;

/** What happens to the application. */
public sealed interface Event {

    /** The terminal sent something. */
    record Came(Input input) implements Event {}

    /** The terminal has this size now. */
    record Sized(Size size) implements Event {}

    /** A computation goes on. */
    record Advanced(Running running) implements Event {}

    /** A computation has its answer. */
    record Answered(Request<?> request, Object answer) implements Event {}

    /** A computation ended without an answer. */
    record Failed(Request<?> request, String reason) implements Event {}

    /** A file was written; the words say where and how large. */
    record Exported(String words) implements Event {}

    /** A chart was drawn. */
    record Depicted(Exhibit exhibit, Picture picture) implements Event {}

    /** A file was not written, or a chart not drawn; the words say why. */
    record NotExported(String words) implements Event {}

    /** The file is there already: may it be replaced? */
    record AlreadyThere(Exhibit exhibit, String path) implements Event {}
}
