package dev.embx.tui.view;

import dev.embx.text.Decimals;

/**
 * What a search found.
 *
 * @param view the view with its cursor there
 * @param number its number among all places that fit, from 1, in the order of the view
 * @param count how many places fit
 */
public record Found(View view, int number, int count) {

    /** The same place in another view. */
    public Found with(View other) {
        return new Found(other, number, count);
    }

    /** Which of how many, "3 of 24". */
    public String words() {
        return Decimals.count(number) + " of " + Decimals.count(count);
    }
}
