package dev.embx.embedding.search;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in the cells of a table, exact: ids may have more digits than a double holds. */
final class Numbers {
    /** The exponent is short, so that no number takes long to compare. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private Numbers() {}

    /** The number that a text is, spaces around it aside; empty where it is none. */
    static Optional<BigDecimal> parse(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
