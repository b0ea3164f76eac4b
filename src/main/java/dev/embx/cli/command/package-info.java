/** The commands, one class each. */
package dev.embx.cli.command;
