package dev.embx.guards.broken.text;

/** Harmless. */
public record Word(String text) {}
