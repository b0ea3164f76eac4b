package dev.embx.neighbors;

import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads sums and differences of items and of means of items:
 *
 * <pre>{@code
 * expression = [ "- " ] term { ( " + " | " - " ) term }
 * term       = "mean(" name { "," name } ")" | name
 * name       = '"' anything but '"' '"' | bare text
 * }</pre>
 *
 * <p>A sign counts only with a blank on both sides, so that {@code twenty-one} is a name. Bare text ends before a sign, within
 * {@code mean} before a comma or the bracket; a name that holds one of these is written in quotes.
 */
public final class AnalogyExpression {
    private static final String MEAN = "mean(";
    private final String text;
    private int at;

    private AnalogyExpression(String text) {
        this.text = text;
    }

    /**
     * The terms in their order, with the names as they are written.
     *
     * @throws UserError where the text is not an expression; the message names the problem
     */
    public static List<AnalogyTerm<String>> parse(String text) {
        return new AnalogyExpression(text.replace('\t', ' ')).terms();
    }

    private List<AnalogyTerm<String>> terms() {
        List<AnalogyTerm<String>> terms = new ArrayList<>();
        blanks();
        boolean minus = text.startsWith("- ", at);
        at += minus ? 1 : 0;
        terms.add(term(minus));
        while (at < text.length()) {
            if (!sign()) {
                throw wrong("expected \" + \" or \" - \" after "
                        + text.substring(0, at).strip());
            }
            minus = text.charAt(at + 1) == '-';
            at += 2;
            terms.add(term(minus));
        }
        return terms;
    }

    private AnalogyTerm<String> term(boolean minus) {
        blanks();
        if (text.startsWith("+ ", at) || text.startsWith("- ", at)) {
            throw wrong("expected an item before " + text.substring(at));
        }
        List<String> names = new ArrayList<>();
        boolean mean = text.startsWith(MEAN, at);
        at += mean ? MEAN.length() : 0;
        names.add(name(mean));
        while (mean && at < text.length() && text.charAt(at) == ',') {
            at++;
            names.add(name(true));
        }
        if (mean && !text.startsWith(")", at)) {
            throw wrong("mean( is not closed: add a )");
        }
        at += mean ? 1 : 0;
        blanksBeforeSign();
        return new AnalogyTerm<>(minus, names);
    }

    private String name(boolean inMean) {
        blanks();
        if (text.startsWith("\"", at)) {
            String quoted = quoted();
            if (inMean) {
                blanks();
            }
            return named(quoted);
        }
        int from = at;
        while (at < text.length() && !sign() && !(inMean && ",)".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return named(text.substring(from, at).strip());
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw wrong("the quote before " + text.substring(at + 1) + " is not closed: add a \"");
        }
        String quoted = text.substring(at + 1, end);
        at = end + 1;
        return quoted;
    }

    private String named(String name) {
        if (name.isEmpty()) {
            throw wrong(
                    at >= text.length()
                            ? "expected an item at the end"
                            : "expected an item before " + text.substring(at));
        }
        return name;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Skips all blanks except the one that belongs to a sign. */
    private void blanksBeforeSign() {
        while (text.startsWith("  ", at) || text.substring(at).equals(" ")) {
            at++;
        }
    }

    /** Whether a blank, a sign and a blank, or the end, come next. */
    private boolean sign() {
        boolean blankAndSign = text.startsWith(" + ", at) || text.startsWith(" - ", at);
        boolean last = at + 2 == text.length() && (text.startsWith(" +", at) || text.startsWith(" -", at));
        return blankAndSign || last;
    }

    private static UserError wrong(String words) {
        return UserError.usage(words, "");
    }
}
