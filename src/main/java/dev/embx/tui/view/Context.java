package dev.embx.tui.view;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Results;
import dev.embx.analysis.Workspace;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Theme;

/**
 * What a view may look at: the open sets, what has been computed, the room it has and how the terminal looks.
 *
 * @param workspace the open sets
 * @param results answers so far
 * @param body the rows that belong to the view
 * @param theme colours and glyphs
 */
public record Context(Workspace workspace, Results results, Rect body, Theme theme) {

    /** The set of that name. */
    public OpenSet set(String name) {
        return workspace.get(name);
    }

    /** The signs of the glyph set. */
    public Glyphs glyphs() {
        return theme.glyphs();
    }
}
