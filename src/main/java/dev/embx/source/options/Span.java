package dev.embx.source.options;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a row of things, counted from 0.
 *
 * @param from the first, 0 or more
 * @param to one after the last, beyond {@code from}; may be beyond what there is
 */
public record Span(int from, int to) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?=:))?(:?\\d{1,9}|:)");

    /** As many as there are. */
    static final Span ALL = new Span(0, Integer.MAX_VALUE);

    /** Checks the order. */
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    from + ":" + to + " is not a range: expected FROM:TO with 0 <= FROM < TO");
        }
    }

    /**
     * Reads {@code 100} (the first hundred), {@code 10:20}, {@code 10:} or {@code :20}.
     *
     * @return empty where it is nothing of these
     */
    public static Optional<Span> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || text.isEmpty()) {
            return Optional.empty();
        }
        boolean open = matcher.group(2).endsWith(":");
        int from = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int to = open ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(2).replace(":", ""));
        return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
