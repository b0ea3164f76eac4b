package dev.embx.tui.app;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Workspace;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.LoadOptions;
import dev.embx.source.Refused;
import dev.embx.text.Label;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Size;
import dev.embx.tui.widget.Theme;
import java.nio.file.Path;
import java.util.List;

/** The explorer on the notebook's four sets, played without a terminal. */
public final class Movies {
    private static final Path FOLDER = Path.of("data", "movies");

    private Movies() {}

    /** The engine on the four sets. */
    public static Engine engine() {
        return engine(sets());
    }

    /** The engine on the given sets. */
    public static Engine engine(List<EmbeddingSet> sets) {
        return new Engine(Workspace.of(Label.of("data/movies"), sets, List.of()));
    }

    private static List<EmbeddingSet> sets() {
        try {
            return Catalog.open(FOLDER, LoadOptions.defaults(), Progress.NONE).sets();
        } catch (Refused e) {
            throw new AssertionError(e);
        }
    }

    /** A playback in truecolour and Unicode. */
    public static Playback play(int columns, int rows) {
        return play(columns, rows, Colors.TRUECOLOR, true);
    }

    /** A playback on a terminal of that size and those abilities. */
    public static Playback play(int columns, int rows, Colors colors, boolean unicode) {
        return play(engine(), columns, rows, colors, unicode);
    }

    /** A playback of an engine. */
    public static Playback play(Engine engine, int columns, int rows, Colors colors, boolean unicode) {
        Theme theme = Theme.of(new Capabilities(colors, unicode, true));
        App app = App.start(engine.workspace(), theme, new Size(columns, rows));
        return new Playback(app, engine, (exhibit, path, force, asked, progress) -> {
            if (path.contains("there") && !force) {
                throw new Exporter.AlreadyThere(path);
            }
            return "wrote " + path + " of " + exhibit.getClass().getSimpleName();
        });
    }
}
