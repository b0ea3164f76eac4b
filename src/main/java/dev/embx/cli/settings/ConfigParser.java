package dev.embx.cli.settings;

import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of a file of settings: {@code NAME = VALUE}, where {@code key.ACTION} takes keys; {@code #} begins a comment. */
final class ConfigParser {
    private static final String KEY = "key.";

    private final Map<Setting, String> words = new EnumMap<>(Setting.class);
    private final KeyChoices keys = new KeyChoices();
    private final List<String> problems = new ArrayList<>();
    private int line;

    private ConfigParser() {}

    static Config parse(String text) {
        ConfigParser parser = new ConfigParser();
        text.lines().forEach(parser::take);
        Bindings bindings = parser.keys.bindings(parser.problems);
        return new Config(Map.copyOf(parser.words), bindings, List.copyOf(parser.problems));
    }

    private void take(String raw) {
        line++;
        String text = raw.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int equals = text.indexOf('=');
        if (equals < 0) {
            wrong("\"" + brief(text) + "\" is not NAME = VALUE");
            return;
        }
        String name = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        if (name.startsWith(KEY)) {
            bind(name.substring(KEY.length()), value);
        } else {
            set(name, value);
        }
    }

    private void set(String name, String value) {
        Optional<Setting> found = Setting.of(name);
        if (found.isEmpty()) {
            wrong("unknown setting \"" + brief(name) + "\"; embx config lists all");
            return;
        }
        Setting setting = found.get();
        if (!setting.words().contains(value)) {
            wrong(name + ": expected one of " + String.join(", ", setting.words()) + "; found \"" + brief(value)
                    + "\"");
        } else if (value.equals(setting.words().get(0))) {
            words.remove(setting);
        } else {
            words.put(setting, value);
        }
    }

    private void bind(String name, String value) {
        Optional<Action> action = Action.ofId(name);
        if (action.isEmpty()) {
            wrong("unknown action \"" + brief(name) + "\"; embx config lists all");
            return;
        }
        List<String> chosen = new ArrayList<>();
        for (String word : value.split("[ \t]+", -1)) {
            Optional<Key> key = Key.parse(word);
            if (word.isEmpty()) {
                continue;
            }
            if (key.isEmpty()) {
                wrong("unknown key \"" + brief(word) + "\"");
                return;
            }
            chosen.add(key.get().toString());
        }
        keys.choose(line, action.get(), List.copyOf(chosen));
    }

    private void wrong(String what) {
        problems.add("line " + line + ": " + what);
    }

    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
