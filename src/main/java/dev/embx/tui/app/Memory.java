package dev.embx.tui.app;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed before.
 *
 * @param find the last text looked for
 * @param commands command lines, the latest last
 */
public record Memory(String find, List<String> commands) {
    /** Nothing was typed. */
    public static final Memory NONE = new Memory("", List.of());

    private static final int KEPT = 100;

    Memory finding(String text) {
        return new Memory(text, commands);
    }

    Memory commanding(String line) {
        List<String> more = new ArrayList<>(commands);
        more.remove(line);
        more.add(line);
        if (more.size() > KEPT) {
            more.remove(0);
        }
        return new Memory(find, List.copyOf(more));
    }
}
