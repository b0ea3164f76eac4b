/** The map: items projected to two dimensions. */
package dev.embx.tui.view.projection;
