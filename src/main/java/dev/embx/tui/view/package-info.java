/** The views: immutable records that say what they need, what a key does to them and how they look. */
package dev.embx.tui.view;
