package dev.embx.guards.broken.tui.view;

import java.awt.Color;

/** Breaks: only export sees AWT. */
public record SeesAwt(Color color) {}
