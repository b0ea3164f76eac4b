/** What the user has set, in a file, and what is remembered between two starts. Neither ever stops the program. */
package dev.embx.cli.settings;
