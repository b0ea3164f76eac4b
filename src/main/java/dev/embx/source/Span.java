package dev.embx.source;

import java.util.Optional;

/**
 * Part of a row of things, counted from 0.
 *
 * @param from the first, 0 or more
 * @param to one after the last, beyond {@code from}; may be beyond what there is
 */
public record Span(int from, int to) {

    /** Checks the order. */
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    from + ":" + to + " is no span: it must begin at 0 or later and end behind that");
        }
    }

    /**
     * Reads {@code 100} (the first hundred), {@code 10:20}, {@code 10:} or {@code :20}.
     *
     * @return empty where it is nothing of these
     */
    public static Optional<Span> parse(String text) {
        int colon = text.indexOf(':');
        String first = colon < 0 ? "" : text.substring(0, colon);
        String last = text.substring(colon + 1);
        boolean digits = (first + last).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || first.length() > 9 || last.length() > 9 || (colon < 0 && last.isEmpty())) {
            return Optional.empty();
        }
        int from = first.isEmpty() ? 0 : Integer.parseInt(first);
        int to = last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
        return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
