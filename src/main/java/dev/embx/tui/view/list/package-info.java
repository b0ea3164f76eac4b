/** What all list views share. */
package dev.embx.tui.view.list;
