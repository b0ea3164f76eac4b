package dev.embx.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** String literals of the program and the documents use the terms of the field and American spelling. */
class PlainEnglishTest {
    /** Calques, riddles and second words for one concept, each as a regular expression. */
    private static final List<String> BANNED = List.of(
            "\\btells?\\b",
            "\\btold\\b",
            "\\bso many\\b",
            "\\bone a (line|row|set|dimension|leaf)\\b",
            "\\bneighbors a list\\b",
            "in a blink",
            "\\btak(e|es|en) off\\b",
            "\\btak(e|es|en) the (filter|search) away\\b",
            "\\bgoing on\\b",
            "\\blets? it go on\\b",
            "\\bfrom [01] on\\b",
            "\\bexclude each other\\b",
            "\\bwhat is shown\\b",
            "\\bwhat it is\\b",
            "\\bin truth\\b",
            "\\bfalse neighbors\\b",
            "\\btelling words\\b",
            "\\blarge computers\\b",
            "\\bin sight\\b",
            "\\b(is|are) no (folder|numbers?|JSON|terminal|picture|tree)\\b",
            "\\bbehind line\\b",
            "\\bfault of embx\\b",
            "\\bleft as it is\\b",
            "\\bnone has these words\\b",
            "\\bas it was left\\b",
            "\\bgive Java more\\b",
            "\\bhow (points are drawn|many pairs are how similar)\\b",
            "\\bwhat colors the\\b",
            "\\bdoes nothing in this view\\b",
            "\\b1 (items|pairs|sets|rows|problems|dimensions|clusters)\\b",
            "neighbour",
            "colour",
            "\\bcentre",
            "(normal|synchron|initial|recogn|organ)is(e|ed|es|ing|ation)\\b",
            "behaviour",
            "analys(e|ed|ing)\\b",
            "\\blicence");

    private static final Pattern PHRASES = Pattern.compile(String.join("|", BANNED), Pattern.CASE_INSENSITIVE);
    /** A string literal, or what may hold quotes and is none: comments and characters. */
    private static final Pattern LITERALS = Pattern.compile(
            "\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\n])*)\"|//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);
    /** What documents quote as it is: code, paths and addresses. */
    private static final Pattern QUOTED = Pattern.compile("(?s)```.*?```|`[^`\n]*`|\\]\\([^)]*\\)");

    @Test
    void stringLiteralsOfTheProgram() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            Matcher literal = LITERALS.matcher(Files.readString(file));
            while (literal.find()) {
                String text = literal.group("block") != null ? literal.group("block") : literal.group("text");
                if (text != null) {
                    phrases(text).forEach(phrase -> found.add(file + ": " + phrase + " in " + text));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void documents() throws IOException {
        List<Path> files = new ArrayList<>(files(Path.of("src/site/markdown"), ".md"));
        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md").map(Path::of).forEach(files::add);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String text = QUOTED.matcher(Files.readString(file)).replaceAll("");
            text.lines()
                    .forEach(line -> phrases(line).forEach(phrase -> found.add(file + ": " + phrase + ": " + line)));
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a key that embx tells of",
                "cut it into at most so many clusters",
                "with the mean vector taken off",
                "1 pairs",
                "colours",
                "synchronised output",
                "NEIGHBOUR",
                "must be a height from 0 on"
            })
    void bannedPhrasesAreFound(String text) {
        assertEquals(1, phrases(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 pair", "21 pairs", "cut at a height of at least 0", "color by cluster", "retell", "promise"})
    void plainTextIsNot(String text) {
        assertEquals(List.of(), phrases(text));
    }

    private static List<String> phrases(String text) {
        return PHRASES.matcher(text)
                .results()
                .map(found -> "\"" + found.group() + "\"")
                .toList();
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
