package dev.embx.guards.broken.tui.view;

import org.jline.terminal.Attributes;

/** Breaks: only tui.terminal sees JLine. */
public record SeesJLine(Attributes attributes) {}
