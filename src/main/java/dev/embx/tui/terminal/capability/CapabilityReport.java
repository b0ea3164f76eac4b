package dev.embx.tui.terminal.capability;

import dev.embx.tui.io.Capabilities;
import java.util.List;

/**
 * What was detected and why, for {@code embx doctor}.
 *
 * @param capabilities the result
 * @param lines one line each for colors, glyphs and synchronized output: {@code what: value because why}
 */
public record CapabilityReport(Capabilities capabilities, List<String> lines) {}
