/** The neighbors of an item, of an analogy, and the items along an axis. */
package dev.embx.tui.view.neighbors;
