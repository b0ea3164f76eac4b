/** What goes in and out of a terminal, as values: keys, events, capabilities and the port that an adapter fills. */
package dev.embx.tui.io;
