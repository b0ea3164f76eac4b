package dev.embx.tui.view;

import dev.embx.embedding.search.Hits;
import dev.embx.embedding.search.MatchRank;
import dev.embx.embedding.search.TextQuery;
import dev.embx.text.Label;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text that is searched in a view: among the items of its set, and in labels that name no item. Orders are {@link MatchRank}'s. */
public final class Search {
    private final Context context;
    private final String set;
    private final TextQuery query;
    /** What is found in the set; null until an item is asked for. */
    private Hits hits;

    /**
     * A place that was found.
     *
     * @param at the place
     * @param number its number among all that fit, from 1, in the order of the list
     * @param count how many fit
     */
    public record Place(int at, int number, int count) {

        /** The view with its cursor at this place. */
        public Found in(IntFunction<View> view) {
            return new Found(view.apply(at), number, count);
        }
    }

    private Search(Context context, String set, TextQuery query) {
        this.context = context;
        this.set = set;
        this.query = query;
    }

    /** A text searched in a view of a set. */
    public static Search of(String text, String set, Context context) {
        return new Search(context, set, TextQuery.of(text));
    }

    /** The order of a label that names no item of the set. */
    public int order(Label label) {
        return query.order(label);
    }

    /** The order of an item of the set. */
    public int order(int row) {
        if (hits == null) {
            hits = context.labels(set).find(query);
        }
        return hits.order(row);
    }

    /** The order of a pair of items. */
    public int order(int one, int other) {
        return query.ofPair(order(one), order(other));
    }

    /**
     * The place in a list that fits best, or the nearest that fits in a direction, round the end of the list; by letters where
     * nothing else fits.
     *
     * @param from the place of the cursor
     * @param direction 1 forward, -1 backward, 0 for the best
     * @param order the order of a place
     */
    public Optional<Place> place(int from, int direction, int size, ToIntBiFunction<Search, Integer> order) {
        return Stream.of(this, new Search(context, set, query.byLetters()))
                .flatMap(search -> found(from, direction, size, place -> order.applyAsInt(search, place)).stream())
                .findFirst();
    }

    /** The same in a list of items. */
    public Optional<Place> item(int from, int direction, int size, IntUnaryOperator row) {
        return place(from, direction, size, (search, place) -> search.order(row.applyAsInt(place)));
    }

    private static Optional<Place> found(int from, int direction, int size, IntUnaryOperator order) {
        int at = direction == 0
                ? best(size, order)
                : ListKeys.find(from, direction, size, place -> order.applyAsInt(place) != MatchRank.NO_MATCH);
        return at < 0 ? Optional.empty() : Optional.of(new Place(at, count(0, at + 1, order), count(0, size, order)));
    }

    private static int best(int size, IntUnaryOperator order) {
        int best = -1;
        int least = MatchRank.NO_MATCH;
        for (int place = 0; place < size; place++) {
            int now = order.applyAsInt(place);
            if (now < least) {
                best = place;
                least = now;
            }
        }
        return best;
    }

    private static int count(int from, int to, IntUnaryOperator order) {
        return (int) IntStream.range(from, to)
                .filter(place -> order.applyAsInt(place) != MatchRank.NO_MATCH)
                .count();
    }
}
