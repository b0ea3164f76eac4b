package dev.embx.cli.options;

import dev.embx.error.UserError;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks of values on the command line. */
public final class Arguments {

    private Arguments() {}

    /** A number of at least 1. */
    public static int positive(String option, int value) {
        if (value < 1) {
            throw UserError.usage(option + " " + value + ": expected a positive integer", "");
        }
        return value;
    }

    /** The value that a word names. */
    public static <T> T one(String option, T[] values, Function<T, String> name, String word) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> UserError.usage(
                        "unknown " + option + " " + word,
                        "choose from " + Arrays.stream(values).map(name).collect(Collectors.joining(", "))));
    }

    public static int between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw UserError.usage(name + " " + value + " is out of range", "it takes " + least + " to " + most);
        }
        return value;
    }
}
