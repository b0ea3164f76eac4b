package dev.embx.cli.options;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Workspace;
import dev.embx.cli.output.StandardInput;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.Selection;
import dev.embx.source.options.LoadOptions;
import dev.embx.text.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Several files and folders opened as one workspace, in which each set has a name of its own. */
final class Opened {
    private static final int NAMED_IDS = 5;

    private Opened() {}

    /**
     * Opens a path, and the words that name no set of it but a file or a folder.
     *
     * @param words names of sets of the path, all where there is none, and further paths, all sets of which are taken
     */
    static Workspace of(Path path, List<String> words, LoadOptions options) {
        Catalog first = open(path, options);
        Map<Boolean, List<String>> further = words.stream()
                .collect(Collectors.partitioningBy(
                        word -> first.set(word).isEmpty() && Files.exists(LoadArguments.path(word))));
        List<Catalog> catalogs = new ArrayList<>(List.of(chosen(first, further.get(false))));
        further.get(true).forEach(word -> catalogs.add(open(LoadArguments.path(word), options)));
        return workspace(catalogs);
    }

    private static Catalog chosen(Catalog all, List<String> names) {
        if (names.isEmpty()) {
            return all;
        }
        List<EmbeddingSet> chosen = names.stream()
                .map(name -> all.set(name).orElseThrow(() -> unknown(name, all)))
                .toList();
        return new Catalog(all.root(), chosen, all.refused(), all.skipped(), all.selection());
    }

    private static UserError unknown(String name, Catalog all) {
        String names = all.sets().stream().map(EmbeddingSet::name).collect(Collectors.joining(", "));
        String title = Label.of(all.root().toString()).text();
        return UserError.usage("no set \"" + name + "\" in " + title, "sets: " + names);
    }

    private static Catalog open(Path path, LoadOptions options) {
        return StandardInput.is(path)
                ? Catalog.read(StandardInput.read(), options, Progress.NONE)
                : Catalog.open(path, options, Progress.NONE);
    }

    private static Workspace workspace(List<Catalog> catalogs) {
        String title =
                catalogs.stream().map(catalog -> catalog.root().toString()).collect(Collectors.joining(", "));
        Set<String> taken = new HashSet<>();
        List<OpenSet> sets = new ArrayList<>();
        List<Label> problems = new ArrayList<>();
        List<Label> skipped = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            for (EmbeddingSet set : catalog.sets()) {
                String name = free(set.name(), catalog.root(), taken);
                taken.add(name);
                sets.add(OpenSet.of(name.equals(set.name()) ? set : set.named(name)));
            }
            problems.addAll(problems(catalog));
            catalog.skipped().forEach(error -> skipped.add(Label.of(error.getMessage())));
        }
        return new Workspace(Label.of(title), sets, problems, skipped);
    }

    /** The name of a set; the path that was opened goes before it, then a number, where another set has that name. */
    private static String free(String name, Path root, Set<String> taken) {
        String free = name;
        for (int number = 1; taken.contains(free); number++) {
            free = Label.of(root + "/" + name).text() + (number == 1 ? "" : " (" + number + ")");
        }
        return free;
    }

    private static List<Label> problems(Catalog catalog) {
        List<Label> problems = new ArrayList<>();
        for (UserError refused : catalog.refused()) {
            problems.add(Label.of(refused.getMessage()));
        }
        catalog.selection()
                .ifPresent(selection -> selection.missing().forEach((set, ids) -> {
                    if (!ids.isEmpty()) {
                        problems.add(Label.of(missing(set, ids, selection)));
                    }
                }));
        return problems;
    }

    /** Some of the ids without a vector, and how many there are. */
    private static String missing(String set, List<String> ids, Selection selection) {
        String some = String.join(", ", ids.subList(0, Math.min(NAMED_IDS, ids.size())));
        return set + ": no vector for " + ids.size() + " of "
                + selection.requested().size() + " items of " + selection.file().getFileName() + ": " + some
                + (ids.size() > NAMED_IDS ? ", ..." : "");
    }
}
