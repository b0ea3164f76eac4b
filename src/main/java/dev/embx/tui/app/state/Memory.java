package dev.embx.tui.app.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed before.
 *
 * @param finds texts looked for and filters, the latest last
 * @param commands command lines, the latest last
 */
public record Memory(List<String> finds, List<String> commands) {
    /** Nothing was typed. */
    public static final Memory NONE = new Memory(List.of(), List.of());

    private static final int KEPT = 100;

    /** The latest of these lines. */
    public static Memory of(List<String> finds, List<String> commands) {
        return NONE.and(new Memory(finds, commands));
    }

    /** The last text looked for; empty for none. */
    public String find() {
        return finds.isEmpty() ? "" : finds.get(finds.size() - 1);
    }

    public Memory finding(String text) {
        return and(new Memory(List.of(text), List.of()));
    }

    public Memory commanding(String line) {
        return and(new Memory(List.of(), List.of(line)));
    }

    /** These lines and then others; of equal ones the later stays. */
    public Memory and(Memory later) {
        return new Memory(joined(finds, later.finds), joined(commands, later.commands));
    }

    private static List<String> joined(List<String> lines, List<String> later) {
        List<String> more = new ArrayList<>(lines);
        for (String line : later) {
            more.remove(line);
            more.add(line);
        }
        return List.copyOf(more.subList(Math.max(0, more.size() - KEPT), more.size()));
    }
}
