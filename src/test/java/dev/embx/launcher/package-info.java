/** The launcher and what is installed. */
package dev.embx.launcher;
