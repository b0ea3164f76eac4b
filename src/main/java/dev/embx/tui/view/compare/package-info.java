/** Sets compared with each other. */
package dev.embx.tui.view.compare;
