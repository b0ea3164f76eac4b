package dev.embx.embedding.search;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads a filter from left to right; see {@link ItemFilter}. */
final class FilterParser {
    private static final char QUOTE = '"';

    private final String typed;
    private final FilterColumns columns;
    private final EmbeddingSet set;
    private final List<TextQuery> texts = new ArrayList<>();
    private final List<IntPredicate> conditions = new ArrayList<>();
    private int at;
    /** Where the text begins that the next word goes on; -1 where it begins another. */
    private int textFrom = -1;

    FilterParser(String typed, EmbeddingSet set) {
        this.typed = typed;
        this.columns = new FilterColumns(set);
        this.set = set;
    }

    ItemFilter filter() {
        int textTo = 0;
        for (skipSpaces(); at < typed.length(); skipSpaces()) {
            int from = at;
            boolean quoted = typed.charAt(at) == QUOTE;
            String word = quoted ? quoted() : name();
            int end = at;
            skipSpaces();
            Operator operator = word.isEmpty() ? null : Operator.at(typed, at);
            if (operator != null) {
                endText(textTo);
                condition(from, word, operator);
            } else if (quoted) {
                endText(textTo);
                texts.add(TextQuery.plain(word));
            } else {
                at = word.isEmpty() ? wordEnd(end) : end;
                textFrom = textFrom < 0 ? from : textFrom;
                textTo = at;
            }
        }
        endText(textTo);
        return new ItemFilter(set, texts, conditions);
    }

    private void endText(int to) {
        if (textFrom >= 0) {
            texts.add(TextQuery.of(typed.substring(textFrom, to)));
            textFrom = -1;
        }
    }

    private void condition(int from, String name, Operator operator) {
        FilterColumns.Column column = columns.find(name);
        if (column == null) {
            throw wrong(from, "no column \"" + name + "\"", "there are " + columns.names() + "; text stands in quotes");
        }
        at += typed.startsWith("==", at) ? 2 : operator.sign().length();
        skipSpaces();
        int valueFrom = at;
        if (at == typed.length()) {
            throw wrong(at, "expected a value after " + operator.sign(), "");
        }
        String value = typed.charAt(at) == QUOTE ? quoted() : word();
        conditions.add(operator.condition(column, value)
                .orElseThrow(() ->
                        wrong(valueFrom, "expected a number or a date as 1999-12-31, found \"" + value + "\"", "")));
    }

    /** The characters up to a space or an operator. */
    private String name() {
        int from = at;
        while (at < typed.length() && typed.charAt(at) != ' ' && Operator.at(typed, at) == null) {
            at++;
        }
        return typed.substring(from, at);
    }

    /** The characters up to a space. */
    private String word() {
        int from = at;
        at = wordEnd(from);
        return typed.substring(from, at);
    }

    private int wordEnd(int from) {
        int space = typed.indexOf(' ', from);
        return space < 0 ? typed.length() : space;
    }

    /** The text between quotes; two quotes in a row stand for one. */
    private String quoted() {
        int from = at;
        StringBuilder text = new StringBuilder();
        for (at++; at < typed.length(); at++) {
            if (typed.charAt(at) != QUOTE) {
                text.append(typed.charAt(at));
            } else if (typed.startsWith("\"\"", at)) {
                text.append(QUOTE);
                at++;
            } else {
                at++;
                return text.toString();
            }
        }
        throw wrong(from, "the closing quote is missing", "");
    }

    private void skipSpaces() {
        while (at < typed.length() && typed.charAt(at) == ' ') {
            at++;
        }
    }

    private static UserError wrong(int place, String what, String advice) {
        return UserError.usage(what, advice).at("character " + (place + 1));
    }
}
