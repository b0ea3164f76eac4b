package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.error.UserError;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Capabilities.Pictures;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import dev.embx.tui.terminal.capability.CapabilityOptions;
import dev.embx.tui.terminal.capability.CapabilityOptions.Glyphs;
import dev.embx.tui.terminal.capability.CapabilityReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilityDetectionTest {

    /** Reads {@code "TERM=xterm NO_COLOR=1"}. */
    private static Map<String, String> environment(String text) {
        Map<String, String> environment = new HashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            environment.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return environment;
    }

    private static Capabilities detect(String environment, String color) {
        CapabilityOptions options =
                new CapabilityOptions(CapabilityOptions.Color.of(color), Glyphs.AUTO, true, Optional.empty(), false);
        return CapabilityDetection.detect(environment(environment), options);
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm-256color, auto, INDEXED256",
        "TERM=screen-256color, auto, INDEXED256",
        "TERM=xterm, auto, ANSI16",
        "TERM=linux, auto, ANSI16",
        "TERM=screen, auto, ANSI16",
        "TERM=vt220, auto, ANSI16",
        "TERM=xterm-kitty, auto, TRUECOLOR",
        "TERM=xterm-ghostty, auto, TRUECOLOR",
        "TERM=foot, auto, TRUECOLOR",
        "TERM=wezterm, auto, TRUECOLOR",
        "TERM=alacritty, auto, TRUECOLOR",
        "TERM=xterm-direct, auto, TRUECOLOR",
        "TERM=xterm COLORTERM=truecolor, auto, TRUECOLOR",
        "TERM=xterm COLORTERM=24bit, auto, TRUECOLOR",
        "TERM=xterm COLORTERM=yes, auto, ANSI16",
        "TERM=screen COLORTERM=truecolor STY=1.pts, auto, ANSI16",
        "TERM=screen-256color COLORTERM=truecolor STY=1.pts, auto, INDEXED256",
        "TERM=dumb COLORTERM=truecolor, auto, NONE",
        "COLORTERM=truecolor, auto, NONE",
        "'', auto, NONE",
        "TERM=xterm-kitty NO_COLOR=1, auto, NONE",
        "TERM=xterm-kitty NO_COLOR=, auto, TRUECOLOR",
        "TERM=xterm-kitty NO_COLOR=1, 256, INDEXED256",
        "TERM=dumb, truecolor, TRUECOLOR",
        "TERM=xterm-kitty, 16, ANSI16",
        "TERM=xterm-kitty, never, NONE"
    })
    void colors(String environment, String option, Colors colors) {
        assertEquals(colors, detect(environment, option).colors());
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL=C.UTF-8, true",
        "LANG=de_DE.utf8, true",
        "LC_ALL=POSIX LANG=en_US.UTF-8, false",
        "LC_ALL= LC_CTYPE=en_US.UTF-8 LANG=C, true",
        "LC_CTYPE=C LANG=en_US.UTF-8, false",
        "LANG=en_US.ISO-8859-1, false",
        "'', false"
    })
    void glyphsFollowTheFirstLocaleVariableThatIsSet(String environment, boolean unicode) {
        assertEquals(unicode, detect(environment, "auto").unicode());
        CapabilityOptions ascii =
                new CapabilityOptions(CapabilityOptions.Color.AUTO, Glyphs.ASCII, true, Optional.empty(), false);
        assertFalse(CapabilityDetection.detect(environment(environment), ascii).unicode());
        CapabilityOptions all =
                new CapabilityOptions(CapabilityOptions.Color.AUTO, Glyphs.UNICODE, true, Optional.empty(), false);
        assertTrue(CapabilityDetection.detect(environment(environment), all).unicode());
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, true, true",
        "TERM=tmux-256color, true, true",
        "TERM=linux, true, false",
        "TERM=dumb, true, false",
        "'', true, false",
        "TERM=xterm, false, false"
    })
    void synchronizedOutput(String environment, boolean option, boolean on) {
        CapabilityOptions options =
                new CapabilityOptions(CapabilityOptions.Color.AUTO, Glyphs.AUTO, option, Optional.empty(), false);
        assertEquals(
                on,
                CapabilityDetection.detect(environment(environment), options).synchronizedOutput());
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm-kitty, KITTY",
        "TERM=xterm-ghostty, KITTY",
        "TERM=xterm-256color LC_TERMINAL=iTerm2, ITERM2",
        "TERM=xterm-256color TERM_PROGRAM=WezTerm, ITERM2",
        "TERM=foot, SIXEL",
        "TERM=xterm-256color, CELLS",
        "TERM=xterm-kitty TMUX=/tmp/tmux-0/default, CELLS",
        "TERM=screen.xterm-kitty STY=12.pts, CELLS"
    })
    void pictures(String environment, Pictures pictures) {
        assertEquals(pictures, detect(environment, "auto").pictures());
        CapabilityOptions sixel = new CapabilityOptions(
                CapabilityOptions.Color.AUTO, Glyphs.AUTO, true, CapabilityOptions.pictures("sixel"), false);
        assertEquals(
                Pictures.SIXEL,
                CapabilityDetection.detect(environment(environment), sixel).pictures());
    }

    @Test
    void theReportSaysWhatAndWhy() {
        CapabilityReport report =
                CapabilityDetection.report(environment("TERM=xterm-256color LANG=en_US.UTF-8"), CapabilityOptions.AUTO);
        assertEquals(
                List.of(
                        "colors: indexed256 because TERM=xterm-256color",
                        "glyphs: unicode because LANG=en_US.UTF-8",
                        "synchronized output: on because terminals without it ignore it",
                        "pictures: cells because no picture protocol detected"),
                report.lines());
    }

    @Test
    void anUnknownColorWordIsRefusedWithTheKnownOnes() {
        Exception refusal = assertThrows(UserError.class, () -> CapabilityOptions.Color.of("always"));
        assertTrue(refusal.getMessage().contains("auto, never, 16, 256 or truecolor"));
        refusal = assertThrows(UserError.class, () -> CapabilityOptions.pictures("ascii"));
        assertEquals("unknown --pictures ascii; use auto, cells, kitty, iterm2 or sixel", refusal.getMessage());
    }
}
