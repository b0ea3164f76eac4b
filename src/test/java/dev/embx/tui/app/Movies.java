package dev.embx.tui.app;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Workspace;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.FilteredPairsExhibit;
import dev.embx.image.Picture;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import dev.embx.text.Label;
import dev.embx.tui.app.loop.Exporter;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Size;
import dev.embx.tui.widget.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

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
        } catch (UserError e) {
            throw new AssertionError(e);
        }
    }

    /** A playback in truecolor and Unicode. */
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
        return new Playback(app, engine, new Stripes());
    }

    /** What an export of the present view would write. */
    public static Exhibit exhibit(Playback playback) {
        App app = playback.app();
        return app.navigation().view().exhibit(app.context());
    }

    /** Tells what a real one would do; its chart is three stripes of color. */
    static final class Stripes implements Exporter {
        private static final int[] STRIPES = {0xd62728, 0xffffff, 0x1f77b4};

        @Override
        public String export(Exhibit exhibit, String path, boolean force, Engine engine, Progress progress)
                throws AlreadyThere {
            if (path.contains("there") && !force) {
                throw new AlreadyThere(path);
            }
            return "wrote " + path + " of " + exhibit.getClass().getSimpleName();
        }

        @Override
        public Picture picture(Exhibit exhibit, Engine engine, Progress progress) {
            if (exhibit instanceof FilteredPairsExhibit) {
                throw new IllegalArgumentException("a list has no picture");
            }
            return picture();
        }

        Picture picture() {
            int[] pixels =
                    IntStream.range(0, 120 * 60).map(i -> STRIPES[i % 120 / 40]).toArray();
            return new Picture(120, 60, pixels, new byte[] {1, 2, 3});
        }
    }
}
