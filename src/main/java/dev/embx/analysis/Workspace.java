package dev.embx.analysis;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The sets that are open, by name.
 *
 * @param title what was opened, as the user named it
 * @param sets at least one
 * @param problems what a careful reader should know: refused files, items without a vector; one line each
 */
public record Workspace(Label title, List<OpenSet> sets, List<Label> problems) {

    /** Copies the lists. */
    public Workspace {
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
    }

    /** Opens sets that are loaded. */
    public static Workspace of(Label title, List<EmbeddingSet> sets, List<Label> problems) {
        return new Workspace(title, sets.stream().map(OpenSet::of).toList(), problems);
    }

    /** The set of that name. */
    public Optional<OpenSet> find(String name) {
        return sets.stream().filter(open -> open.name().equals(name)).findFirst();
    }

    /** The set of that name, which must be there. */
    public OpenSet get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no set " + name));
    }
}
