package dev.embx.tui.view;

/** What a view asks of the application besides its own next state. */
public sealed interface Effect {

    /** Opens a view at an item; Esc comes back. */
    record Open(Tab tab, Focus focus) implements Effect {}

    /** Tells something in the message row. */
    record Say(String text) implements Effect {}
}
