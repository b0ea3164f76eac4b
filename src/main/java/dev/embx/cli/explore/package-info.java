/** The full-screen explorer: its command, its terminal, what it remembers. */
package dev.embx.cli.explore;
