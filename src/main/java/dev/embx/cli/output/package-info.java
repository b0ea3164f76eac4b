/** What commands say, where they say it, and the exit code. */
package dev.embx.cli.output;
