package dev.embx.guards.broken.cli;

/** Harmless. */
public record Command(String name) {}
