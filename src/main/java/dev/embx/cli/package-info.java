/** The commands: the only place that knows all parts. */
package dev.embx.cli;
