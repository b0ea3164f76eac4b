package dev.embx.analysis;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sets that are open, by name.
 *
 * @param title what was opened, as the user named it
 * @param sets at least one
 * @param problems refused files and items without a vector; one line each
 * @param skipped which files of a folder are neither sets nor labels, and why; a line for each reason
 */
public record Workspace(Label title, List<OpenSet> sets, List<Label> problems, List<Label> skipped) {

    /** Copies the lists. */
    public Workspace {
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }

    /** Opens sets that are loaded. */
    public static Workspace of(Label title, List<EmbeddingSet> sets, List<Label> problems) {
        return new Workspace(title, sets.stream().map(OpenSet::of).toList(), problems, List.of());
    }

    /** All messages about what was opened: problems, then files that were skipped. */
    public List<Label> notices() {
        return Stream.concat(problems.stream(), skipped.stream()).toList();
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
