package dev.embx.analysis.neighbors;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.analysis.items.ItemLookup;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.neighbors.Axis;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Positions of all items on the axis from one item to another.
 *
 * @param set name of the set
 * @param from the item at 0: an id, a label or a part of one
 * @param to the item at 1
 */
public record AxisRequest(String set, String from, String to) implements Request<Axis> {

    private static final String BETWEEN = " .. ";

    /** The axis that is typed as {@code A .. B}; empty where the text is not one. Names may stand in double quotes. */
    public static Optional<AxisRequest> parse(String set, String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : Optional.of(new AxisRequest(
                        set, name(text.substring(0, between)), name(text.substring(between + BETWEEN.length()))));
    }

    private static String name(String text) {
        String name = text.strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** The axis as it is typed. */
    public String words() {
        return from + BETWEEN + to;
    }

    @Override
    public String title() {
        return "computing the axis in " + set;
    }

    /**
     * @throws UserError where an item is not found, or both have the same vector
     */
    @Override
    public Axis compute(Engine engine, Progress progress) {
        OpenSet open = engine.workspace().get(set);
        ItemLookup lookup = new ItemLookup(open.set());
        int[] finite = IntStream.concat(
                        Arrays.stream(open.check().usable()),
                        Arrays.stream(open.check().zero()))
                .sorted()
                .toArray();
        return Axis.of(
                open.set().vectors(),
                finite,
                end(open, finite, lookup.operand(from)),
                end(open, finite, lookup.operand(to)));
    }

    private static int end(OpenSet open, int[] finite, int row) {
        if (Arrays.binarySearch(finite, row) < 0) {
            throw UserError.usage(
                    "\"" + open.set().label(row).text()
                            + "\" is at no place: its vector has values that are NaN or infinite",
                    "choose another item");
        }
        return row;
    }
}
