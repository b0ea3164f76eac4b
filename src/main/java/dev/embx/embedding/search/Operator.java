package dev.embx.embedding.search;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a condition compares the values of a column. A missing value meets no condition. */
enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">"),
    CONTAINS("~"),
    CONTAINS_NOT("!~");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d.*");
    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The operator that stands at a place of a text, the longest; null where none does. */
    static Operator at(String text, int place) {
        for (Operator operator : values()) {
            if (text.startsWith(operator.sign, place)) {
                return operator;
            }
        }
        return null;
    }

    /** The condition on the values of a column; empty where the operator compares only numbers and dates and this is neither. */
    Optional<IntPredicate> condition(FilterColumns.Column column, String wanted) {
        return test(wanted).map(test -> row -> {
            String value = column.values().of(row);
            return value != null && test.test(value);
        });
    }

    private Optional<Predicate<String>> test(String wanted) {
        TextQuery text = TextQuery.plain(wanted);
        return switch (this) {
            case CONTAINS -> Optional.of(text::matches);
            case CONTAINS_NOT -> Optional.of(value -> !text.matches(value));
            case EQUAL -> Optional.of(value -> isEqual(value, wanted, text));
            case NOT_EQUAL -> Optional.of(value -> !isEqual(value, wanted, text));
            default -> ordered(wanted);
        };
    }

    /** Numbers are equal by value, other text by smart case. */
    private static boolean isEqual(String value, String wanted, TextQuery text) {
        Optional<BigDecimal> number = Numbers.parse(wanted);
        return number.isPresent()
                ? Numbers.parse(value)
                        .filter(n -> n.compareTo(number.get()) == 0)
                        .isPresent()
                : text.isWhole(value);
    }

    private Optional<Predicate<String>> ordered(String wanted) {
        Optional<BigDecimal> number = Numbers.parse(wanted);
        if (number.isPresent()) {
            return Optional.of(value -> Numbers.parse(value)
                    .filter(n -> holds(n.compareTo(number.get())))
                    .isPresent());
        }
        return DATE.matcher(wanted).matches()
                ? Optional.of(value -> DATE.matcher(value).matches() && holds(value.compareTo(wanted)))
                : Optional.empty();
    }

    private boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }
}
