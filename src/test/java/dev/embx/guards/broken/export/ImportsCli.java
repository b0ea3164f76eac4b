package dev.embx.guards.broken.export;

import dev.embx.guards.broken.cli.Command;

/** Breaks: nothing imports cli. */
public record ImportsCli(Command command) {}
