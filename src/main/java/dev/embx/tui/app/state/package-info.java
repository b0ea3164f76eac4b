/** The parts of the application's state that know nothing of the whole, and what happens to it. */
package dev.embx.tui.app.state;
