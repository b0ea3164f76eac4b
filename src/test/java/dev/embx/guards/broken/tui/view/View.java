package dev.embx.guards.broken.tui.view;

/** Harmless. */
public interface View {}
