package dev.embx.tui.app;

import dev.embx.export.exhibit.Exhibit;
import dev.embx.tui.cell.Picture;

/** What lies over the view and takes the keys. */
public sealed interface Overlay {

    /** Nothing: keys go to the view. */
    record None() implements Overlay {}

    /** The list of keys, from a row on. */
    record Help(int top) implements Overlay {}

    /** A line that is being typed. */
    record Typing(Prompt prompt) implements Overlay {}

    /** The chart as a picture. */
    record Shown(Picture picture, String name) implements Overlay {}

    /** The list of all commands, filtered as one types. */
    record Choosing(Palette palette) implements Overlay {}

    /** A number that is being typed before a key. */
    record Counting(Count count) implements Overlay {}

    /** May the file be replaced? */
    record Replace(Exhibit exhibit, String path) implements Overlay {}
}
