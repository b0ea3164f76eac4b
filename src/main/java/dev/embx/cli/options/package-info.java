/** Options that commands share. */
package dev.embx.cli.options;
