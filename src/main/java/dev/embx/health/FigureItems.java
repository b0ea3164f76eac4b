package dev.embx.health;

import java.util.function.Function;

/**
 * The items behind a figure.
 *
 * @param unit the unit of the values of items: "length"; empty where items have none
 * @param counted whether the figure is the number of these items; otherwise all items are ranked
 * @param items the items
 * @param spread the histogram of the values that the items are among
 */
record FigureItems(
        String unit, boolean counted, Function<Health, Ranked> items, Function<Health, Distribution> spread) {

    /** The set as a whole. */
    static FigureItems nothing() {
        return new FigureItems("", false, health -> Ranked.NONE, health -> Distribution.NONE);
    }

    /** Items with a defect that is not a matter of degree. */
    static FigureItems counted(String unit, Function<Health, Ranked> items) {
        return new FigureItems(unit, true, items, health -> Distribution.NONE);
    }

    /** Items that are far from the rest by a value that all items have. */
    static FigureItems counted(String unit, Function<Health, Ranked> items, Function<Health, Ranked> among) {
        return new FigureItems(
                unit, true, items, health -> Distribution.of(among.apply(health).values()));
    }

    /** All items by a value. */
    static FigureItems all(String unit, Function<Health, Ranked> items) {
        return new FigureItems(
                unit,
                false,
                items,
                health -> Distribution.of(items.apply(health).values()));
    }

    /** Columns instead of items, by number from 0. */
    static FigureItems columns(Function<Columns, int[]> columns) {
        return counted(
                "column", health -> Ranked.of(columns.apply(health.content().columns())));
    }
}
