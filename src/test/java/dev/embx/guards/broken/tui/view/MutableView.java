package dev.embx.guards.broken.tui.view;

/** Breaks: views are records. */
public final class MutableView implements View {}
