package dev.embx.cli;

import dev.embx.tui.terminal.CapabilityOptions;
import picocli.CommandLine.Option;

/** How the terminal may be used. */
final class TerminalArguments {
    @Option(names = "--color", paramLabel = "WHEN", description = "auto, never, 16, 256 or truecolor (default: auto)")
    private String color = "auto";

    @Option(names = "--ascii", description = "draw with ASCII only")
    private boolean ascii;

    @Option(names = "--no-sync", description = "do not wrap frames in synchronized output")
    private boolean noSync;

    @Option(names = "--mouse", description = "click and wheel; hold Shift to select text")
    private boolean mouse;

    @Option(
            names = "--pictures",
            paramLabel = "HOW",
            description = "auto, cells, kitty, iterm2 or sixel: how key i draws a chart (default: auto)")
    private String pictures = "auto";

    CapabilityOptions options() {
        try {
            return new CapabilityOptions(
                    CapabilityOptions.Color.of(color), ascii, !noSync, CapabilityOptions.pictures(pictures), mouse);
        } catch (IllegalArgumentException e) {
            throw Problem.usage(e.getMessage());
        }
    }
}
