/** What is odd about a set. */
package dev.embx.tui.view.health;
