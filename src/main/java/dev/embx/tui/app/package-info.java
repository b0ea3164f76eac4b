/** The application: which view is shown, the way back, prompts and help; and the loop that runs it on a terminal. */
package dev.embx.tui.app;
