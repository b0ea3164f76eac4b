package dev.embx.guards.broken.source;

import dev.embx.guards.broken.text.Word;

/** Harmless. */
public record Reader(Word name) {}
