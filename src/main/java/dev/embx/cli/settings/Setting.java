package dev.embx.cli.settings;

import java.util.List;
import java.util.Optional;

/** What can be set besides keys. */
public enum Setting {
    THEME(
            "theme",
            "theme for a dark or light background, or without color; last: the last theme used",
            "last",
            "dark",
            "light",
            "mono"),
    COLOR(
            "color",
            "colors of the terminal; auto: detected from the environment",
            "auto",
            "never",
            "16",
            "256",
            "truecolor"),
    GLYPHS("glyphs", "character set; auto: detected from the locale", "auto", "unicode", "ascii"),
    PICTURES(
            "pictures",
            "how to show charts; auto: the best protocol of the terminal",
            "auto",
            "cells",
            "kitty",
            "iterm2",
            "sixel"),
    MOUSE("mouse", "click and wheel; hold Shift to select text", "off", "on"),
    SYNC("sync", "wrap frames in synchronized output", "on", "off"),
    STATE("state", "remember theme, positions and typed commands", "on", "off");

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
