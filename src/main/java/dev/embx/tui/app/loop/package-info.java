/** Runs the application: the queue of events, the thread that computes, and keys played without a terminal. */
package dev.embx.tui.app.loop;
