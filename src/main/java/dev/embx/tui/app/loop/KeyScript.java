package dev.embx.tui.app.loop;

import dev.embx.tui.io.Key;
import java.util.ArrayList;
import java.util.List;

/** Reads keys as people write them: {@code j j Enter / "matrix" Enter Ctrl-D Shift-Tab}. */
public final class KeyScript {

    private KeyScript() {}

    public static List<Key> keys(String line) {
        List<Key> keys = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char first = line.charAt(at);
            if (first == ' ') {
                at++;
            } else if (first == '"') {
                int end = line.indexOf('"', at + 1);
                String text = line.substring(at + 1, end < 0 ? line.length() : end);
                text.codePoints().forEach(c -> keys.add(Key.of(Character.toString(c))));
                at = end < 0 ? line.length() : end + 1;
            } else {
                int end = line.indexOf(' ', at);
                String word = line.substring(at, end < 0 ? line.length() : end);
                if (word.length() > 1 && first == '#') {
                    return keys;
                }
                keys.add(key(word));
                at += word.length();
            }
        }
        return keys;
    }

    private static Key key(String word) {
        return Key.parse(word).orElse(Key.of(word));
    }
}
