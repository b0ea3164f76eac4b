package dev.embx.cli.settings;

import java.util.List;
import java.util.Optional;

/** What can be set besides keys. */
public enum Setting {
    THEME(
            "theme",
            "colors for a dark or a light background, or none; last: as it was left",
            "last",
            "dark",
            "light",
            "mono"),
    COLOR("color", "colors of the terminal; auto: as the environment tells", "auto", "never", "16", "256", "truecolor"),
    GLYPHS("glyphs", "signs that are drawn; auto: as the locale tells", "auto", "unicode", "ascii"),
    PICTURES(
            "pictures",
            "how key i draws a chart; auto: as the terminal can",
            "auto",
            "cells",
            "kitty",
            "iterm2",
            "sixel"),
    MOUSE("mouse", "click and wheel; hold Shift to select text", "off", "on"),
    SYNC("sync", "wrap frames in synchronized output", "on", "off"),
    STATE("state", "remember theme, places and lines that were typed", "on", "off");

    private final String id;
    private final String meaning;
    private final List<String> words;

    Setting(String id, String meaning, String... words) {
        this.id = id;
        this.meaning = meaning;
        this.words = List.of(words);
    }

    /** Its name in the file. */
    public String id() {
        return id;
    }

    /** What it does. */
    public String meaning() {
        return meaning;
    }

    /** What it can be, the default first. */
    public List<String> words() {
        return words;
    }

    /** The setting of a name. */
    static Optional<Setting> of(String name) {
        for (Setting setting : values()) {
            if (setting.id.equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
