package dev.embx.guards.broken.source;

import picocli.CommandLine;

/** Breaks: only cli sees picocli. */
public record SeesPicocli(CommandLine arguments) {}
