package dev.embx.cli.settings;

import dev.embx.tui.view.Action;

/** The file of settings that changes nothing: every name with its default and what it means. */
public final class ConfigText {
    private static final String HEAD = """
            # Settings of embx: one NAME = VALUE per line; # starts a comment.
            # These are the defaults; delete the lines you do not change.
            """;
    private static final String KEYS = """

            # Keys: key.ACTION = KEY KEY ...; an empty value unbinds the action. The footer shows the first key.
            # A key is a character or Space, Enter, Tab, Esc, Backspace, Delete, Insert, Up, Down, Left, Right, Home, End, PageUp,
            # PageDown, with Ctrl- or Alt- in front; named keys also take Shift-: Ctrl-D, Alt-x, Shift-Tab.
            # Two actions of one view cannot share a key; Ctrl-C always quits.
            """;

    private ConfigText() {}

    /** The text of the default. */
    public static String defaults() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Setting setting : Setting.values()) {
            text.append("\n# ").append(setting.meaning()).append("\n# ").append(String.join(", ", setting.words()));
            text.append('\n')
                    .append(setting.id())
                    .append(" = ")
                    .append(setting.words().get(0))
                    .append('\n');
        }
        text.append(KEYS);
        for (Action action : Action.values()) {
            text.append("\n# ").append(action.description()).append("\nkey.").append(action.id());
            text.append(" = ").append(String.join(" ", action.keys())).append('\n');
        }
        return text.toString();
    }
}
