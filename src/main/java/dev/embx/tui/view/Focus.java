package dev.embx.tui.view;

/**
 * The set and the item that a view is about: what is kept when the view or the set changes.
 *
 * @param set name of the set
 * @param row its row; -1 where no item is meant
 */
public record Focus(String set, int row) {}
