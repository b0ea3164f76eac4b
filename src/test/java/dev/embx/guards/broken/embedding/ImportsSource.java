package dev.embx.guards.broken.embedding;

import dev.embx.guards.broken.source.Reader;

/** Breaks: packages import what the table allows. */
public record ImportsSource(Reader reader) {}
