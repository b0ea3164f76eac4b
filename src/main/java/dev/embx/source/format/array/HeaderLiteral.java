package dev.embx.source.format.array;

import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parses the literal of Python in the header of NumPy's array: a dictionary of exactly the keys {@code descr}, {@code fortran_order}
 * and {@code shape}, as NumPy requires. Numbers may end in {@code L}, as Python 2 writes them.
 */
final class HeaderLiteral {
    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;
    private String type = "";
    private boolean fortran;
    private List<Long> shape = List.of();

    HeaderLiteral(String text) {
        this.text = text;
    }

    ArrayHeader header() {
        Set<String> keys = new HashSet<>();
        expect('{');
        while (!accept('}')) {
            String key = string();
            expect(':');
            value(key);
            if (!keys.add(key)) {
                throw notPlain();
            }
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        blanks();
        if (at < text.length() || keys.size() != 3) {
            throw notPlain();
        }
        return new ArrayHeader(type, fortran, shape);
    }

    private void value(String key) {
        switch (key) {
            case "descr" -> type = type();
            case "fortran_order" -> fortran = truth();
            case "shape" -> shape = axes();
            default -> throw notPlain();
        }
    }

    private String type() {
        blanks();
        if (at < text.length() && text.charAt(at) == '[') {
            throw UserError.data("an array of records, not of numbers", "save its numbers as a plain array");
        }
        return string();
    }

    private boolean truth() {
        blanks();
        for (String word : List.of("True", "False")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("True");
            }
        }
        throw notPlain();
    }

    private List<Long> axes() {
        List<Long> axes = new ArrayList<>();
        expect('(');
        while (!accept(')')) {
            axes.add(axis());
            if (!accept(',')) {
                expect(')');
                break;
            }
        }
        return axes;
    }

    private long axis() {
        blanks();
        int from = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        String number = text.substring(from, at);
        if (number.isEmpty()) {
            throw notPlain();
        }
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9') || number.length() > MOST_DIGITS) {
            throw UserError.data("damaged: the array has an axis of length " + number);
        }
        accept('L');
        return Long.parseLong(number);
    }

    /** A string in single or double quotes; NumPy's own have no escapes. */
    private String string() {
        blanks();
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
            throw notPlain();
        }
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw notPlain();
        }
    }

    private boolean accept(char c) {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static UserError notPlain() {
        return UserError.data("damaged: the header of the array is not a plain literal");
    }
}
