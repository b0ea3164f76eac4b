package dev.embx.source;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.input.Input;
import dev.embx.source.input.RegularFile;
import dev.embx.source.labels.Boundary;
import dev.embx.source.labels.Labeling;
import dev.embx.source.labels.ProjectorMetadata;
import dev.embx.source.labels.TableFinder;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.options.Strictness;
import dev.embx.source.set.PartJoin;
import dev.embx.source.set.PartOfSet;
import dev.embx.source.set.SetFile;
import dev.embx.source.set.SetNames;
import dev.embx.source.set.SetReader;
import dev.embx.text.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens one path: finds the files, reads each as a set, labels them, and selects items. */
final class CatalogReader {
    private final Path root;
    private final Optional<Input> held;
    private final LoadOptions options;
    private final Progress progress;
    private final ReadProgress reading;
    private final List<UserError> refused = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private List<UserError> skipped = List.of();

    CatalogReader(Path root, LoadOptions options, Progress progress) {
        this(root, Optional.empty(), options, progress);
    }

    /** Reads what is in memory. */
    CatalogReader(Input held, LoadOptions options, Progress progress) {
        this(held.path(), Optional.of(held), options, progress);
    }

    private CatalogReader(Path root, Optional<Input> held, LoadOptions options, Progress progress) {
        this.root = root;
        this.held = held;
        this.options = options;
        this.progress = progress;
        this.reading = new ReadProgress(progress);
    }

    Catalog read() throws IOException {
        boolean folder = held.isEmpty() && RegularFile.isFolder(root);
        List<SetFile> files = folder ? scan() : List.of(new SetFile(SetNames.stem(root), List.of(root)));
        reading.start(files);
        List<Unlabeled> unlabeled = new ArrayList<>();
        for (SetFile file : files) {
            contents(file).ifPresent(contents -> unlabeled.add(new Unlabeled(file, contents)));
        }
        List<EmbeddingSet> sets = label(unlabeled, top(folder));
        requireSets(sets);
        if (options.limits().strict()) {
            Strictness.require(sets, refused);
        }
        sets.sort((a, b) -> a.name().compareTo(b.name()));
        return select(sets);
    }

    /** A set that has been read and has no labels yet. */
    private record Unlabeled(SetFile file, SetReader.Contents contents) {}

    private List<EmbeddingSet> label(List<Unlabeled> unlabeled, Path top) {
        Labeling labeling = new Labeling(new TableFinder(top, paths(unlabeled)), options);
        List<EmbeddingSet> sets = new ArrayList<>();
        for (Unlabeled set : unlabeled) {
            sets.add(labeling.label(set.file(), set.contents()));
        }
        refused.removeIf(error -> error.file()
                .filter(file -> labeling.used().contains(file.toAbsolutePath().normalize()))
                .isPresent());
        refused.addAll(labeling.refused());
        others.removeIf(file -> labeling.used().contains(file.toAbsolutePath().normalize())
                || options.names(file)
                || ProjectorMetadata.is(file));
        skipped = VectorNames.skipped(root, others);
        return sets;
    }

    private List<SetFile> scan() {
        FolderScan scan = new FolderScan(root);
        scan.run();
        refused.addAll(scan.refused());
        others.addAll(scan.others());
        return SetFile.group(root, scan.files());
    }

    /** The highest folder that is searched for tables. */
    private Path top(boolean folder) {
        Path absolute = root.toAbsolutePath().normalize();
        if (held.isPresent() || folder || absolute.getParent() == null) {
            return absolute;
        }
        Path above = absolute.getParent().getParent();
        return above == null ? absolute.getParent() : above;
    }

    private static Set<Path> paths(List<Unlabeled> sets) {
        Set<Path> paths = new HashSet<>();
        for (Unlabeled set : sets) {
            set.file().parts().forEach(part -> paths.add(part.toAbsolutePath().normalize()));
        }
        return paths;
    }

    /** What a set's files hold; empty where they are refused. */
    private Optional<SetReader.Contents> contents(SetFile file) {
        try {
            if (file.parts().size() == 1) {
                ContentsReader reader = new ContentsReader(options, reading);
                return Optional.of(Boundary.guard(file.first(), () -> reader.read(file.first(), held)));
            }
            ContentsReader reader = new ContentsReader(options.withLimits(Limits.NONE), reading);
            List<SetReader.Contents> parts = new ArrayList<>();
            for (Path part : file.parts()) {
                parts.add(Boundary.guard(part, () -> reader.read(part, held)));
            }
            SetReader.Contents whole = new PartJoin(file.first(), parts).join();
            return Optional.of(new PartOfSet(file.first(), options.limits()).of(whole));
        } catch (UserError e) {
            refused.add(e);
            return Optional.empty();
        }
    }

    private void requireSets(List<EmbeddingSet> sets) {
        if (!sets.isEmpty()) {
            return;
        }
        if (refused.isEmpty()) {
            throw UserError.data("contains no embeddings", "embx reads files of vectors at any depth")
                    .in(root);
        }
        if (refused.size() == 1) {
            throw refused.get(0);
        }
        UserError first = refused.get(0);
        throw UserError.data("none of " + Counts.of(refused.size(), "file") + " can be used; the first is "
                        + first.getMessage())
                .in(root);
    }

    private Catalog select(List<EmbeddingSet> sets) {
        Optional<Path> file = options.choice().file();
        if (file.isEmpty()) {
            return new Catalog(root, sets, refused, skipped, Optional.empty());
        }
        ItemSelection selection = Boundary.guard(
                file.get(), () -> ItemSelection.read(options, sets.get(0).ids(), progress));
        List<EmbeddingSet> selected = new ArrayList<>();
        for (EmbeddingSet set : sets) {
            selected.add(selection.apply(set));
        }
        return new Catalog(root, selected, refused, skipped, Optional.of(selection.report()));
    }
}
