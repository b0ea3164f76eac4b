/** Draws the application. */
package dev.embx.tui.app.screen;
