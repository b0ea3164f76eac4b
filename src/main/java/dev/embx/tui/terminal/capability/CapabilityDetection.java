package dev.embx.tui.terminal.capability;

import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Capabilities.Pictures;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Detects what a terminal can show from the environment and the user's options alone: a pure function. Nothing is asked of
 * the terminal, since tmux, mosh and many others do not answer.
 */
public final class CapabilityDetection {
    private static final String[] TRUECOLOR_TERMINALS = {"kitty", "ghostty", "foot", "wezterm", "alacritty"};

    /** A variable, what its value has in it, and what that stands for. Only TERM and LC_TERMINAL come through SSH. */
    private static final String[][] PICTURE_SIGNS = {
        {"TERM", "kitty", "KITTY"},
        {"TERM", "ghostty", "KITTY"},
        {"TERM_PROGRAM", "ghostty", "KITTY"},
        {"TERM_PROGRAM", "iTerm", "ITERM2"},
        {"TERM_PROGRAM", "WezTerm", "ITERM2"},
        {"LC_TERMINAL", "iTerm2", "ITERM2"},
        {"TERM", "wezterm", "ITERM2"},
        {"TERM", "foot", "SIXEL"},
        {"TERM", "mlterm", "SIXEL"},
        {"TERM", "sixel", "SIXEL"},
    };

    private record Finding<T>(T value, String why) {}

    private CapabilityDetection() {}

    /** The environment of this process, with the locale that the user has where the launcher started Java in another. */
    public static Map<String, String> environment() {
        String locale = System.getProperty("embx.locale");
        if (locale == null) {
            return System.getenv();
        }
        Map<String, String> own = new HashMap<>(System.getenv());
        own.put("LC_ALL", locale);
        return own;
    }

    /** What the terminal can show. */
    public static Capabilities detect(Map<String, String> environment, CapabilityOptions options) {
        return report(environment, options).capabilities();
    }

    /** What the terminal can show, and why we think so. */
    public static CapabilityReport report(Map<String, String> environment, CapabilityOptions options) {
        Finding<Colors> colors = colors(environment, options);
        Finding<Boolean> unicode = unicode(environment, options);
        Finding<Boolean> sync = synchronizedOutput(environment, options);
        Finding<Pictures> pictures = pictures(environment, options);
        Capabilities capabilities = new Capabilities(colors.value, unicode.value, sync.value, pictures.value);
        return new CapabilityReport(
                capabilities,
                List.of(
                        "colors: " + name(colors.value) + " because " + colors.why,
                        "glyphs: " + (unicode.value ? "unicode" : "ascii") + " because " + unicode.why,
                        "synchronized output: " + (sync.value ? "on" : "off") + " because " + sync.why,
                        "pictures: " + name(pictures.value) + " because " + pictures.why));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Finding<Colors> colors(Map<String, String> environment, CapabilityOptions options) {
        String term = value(environment, "TERM");
        if (options.color() != CapabilityOptions.Color.AUTO) {
            return new Finding<>(options.color().depth(), options.color().word() + " was requested");
        }
        if (!value(environment, "NO_COLOR").isEmpty()) {
            return new Finding<>(Colors.NONE, "NO_COLOR is set");
        }
        if (isDumb(term)) {
            return new Finding<>(Colors.NONE, named("TERM", term));
        }
        if (saysTruecolor(environment)) {
            return new Finding<>(Colors.TRUECOLOR, named("COLORTERM", value(environment, "COLORTERM")));
        }
        return colorsOfTerm(term);
    }

    /** GNU screen leaves COLORTERM of the terminal outside in place but has no 24-bit colors. */
    private static boolean saysTruecolor(Map<String, String> environment) {
        String colorterm = value(environment, "COLORTERM");
        return (colorterm.equals("truecolor") || colorterm.equals("24bit"))
                && value(environment, "STY").isEmpty();
    }

    private static Finding<Colors> colorsOfTerm(String term) {
        String why = named("TERM", term);
        if (term.endsWith("-direct")) {
            return new Finding<>(Colors.TRUECOLOR, why);
        }
        for (String name : TRUECOLOR_TERMINALS) {
            if (term.contains(name)) {
                return new Finding<>(Colors.TRUECOLOR, why);
            }
        }
        return new Finding<>(term.contains("256color") ? Colors.INDEXED256 : Colors.ANSI16, why);
    }

    private static Finding<Boolean> unicode(Map<String, String> environment, CapabilityOptions options) {
        if (options.glyphs() != CapabilityOptions.Glyphs.AUTO) {
            return new Finding<>(options.glyphs() == CapabilityOptions.Glyphs.UNICODE, "requested");
        }
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = value(environment, variable);
            if (!locale.isEmpty()) {
                String upper = locale.toUpperCase(Locale.ROOT);
                return new Finding<>(upper.contains("UTF-8") || upper.contains("UTF8"), named(variable, locale));
            }
        }
        return new Finding<>(false, "none of LC_ALL, LC_CTYPE and LANG is set");
    }

    private static Finding<Pictures> pictures(Map<String, String> environment, CapabilityOptions options) {
        if (options.pictures().isPresent()) {
            return new Finding<>(options.pictures().get(), "requested");
        }
        for (String multiplexer : new String[] {"TMUX", "STY"}) {
            if (!value(environment, multiplexer).isEmpty()) {
                return new Finding<>(Pictures.CELLS, multiplexer + " is set and hides the outer terminal");
            }
        }
        for (String[] sign : PICTURE_SIGNS) {
            String value = value(environment, sign[0]);
            if (value.contains(sign[1])) {
                return new Finding<>(Pictures.valueOf(sign[2]), named(sign[0], value));
            }
        }
        return new Finding<>(Pictures.CELLS, "no picture protocol detected");
    }

    private static Finding<Boolean> synchronizedOutput(Map<String, String> environment, CapabilityOptions options) {
        String term = value(environment, "TERM");
        if (!options.synchronizedOutput()) {
            return new Finding<>(false, "switched off");
        }
        if (isDumb(term) || term.equals("linux")) {
            return new Finding<>(false, named("TERM", term));
        }
        return new Finding<>(true, "terminals without it ignore it");
    }

    /** Whether a value of TERM stands for a terminal that cannot place its cursor. */
    public static boolean isDumb(String term) {
        return term.isEmpty() || term.equals("dumb") || term.equals("unknown");
    }

    private static String named(String variable, String value) {
        return value.isEmpty() ? variable + " is not set" : variable + "=" + value;
    }

    private static String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null ? "" : value;
    }
}
