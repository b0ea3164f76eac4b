package dev.embx.guards.broken.tui.view;

import com.googlecode.lanterna.TextColor;

/** Breaks: only tui.terminal sees Lanterna. */
public record SeesLanterna(TextColor color) {}
