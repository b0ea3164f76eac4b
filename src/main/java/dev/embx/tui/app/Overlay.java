package dev.embx.tui.app;

import dev.embx.export.exhibit.Exhibit;
import dev.embx.image.Picture;
import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import java.util.Locale;
import java.util.Optional;

/** What lies over the view and takes the keys. */
public sealed interface Overlay {

    /** What a key does in it; empty where keys go to the view. */
    Optional<Turn> key(Key key, App app);

    /** What a pasted text does in it: nothing where nothing is typed. */
    default Turn paste(String text, App app) {
        return Turn.of(app);
    }

    /** Nothing: keys go to the view. */
    record None() implements Overlay {
        @Override
        public Optional<Turn> key(Key key, App app) {
            return Optional.empty();
        }
    }

    /** The list of keys, from a row on. */
    record Help(int top) implements Overlay {
        /** Rows that a page key scrolls. */
        private static final int PAGE = 10;

        @Override
        public Optional<Turn> key(Key key, App app) {
            return Optional.of(Turn.of(app.with(after(app.action(key).orElse(Action.BACK), app))));
        }

        private Overlay after(Action action, App app) {
            return switch (action) {
                case DOWN -> new Help(top + 1);
                case UP -> new Help(Math.max(0, top - 1));
                case PAGE_DOWN, HALF_DOWN -> new Help(top + PAGE);
                case PAGE_UP, HALF_UP -> new Help(Math.max(0, top - PAGE));
                case FIRST -> new Help(0);
                case LAST -> new Help(Integer.MAX_VALUE / 2);
                case FIND, FILTER, PALETTE ->
                    new Choosing(Palette.of(app.navigation().view()));
                default -> new None();
            };
        }
    }

    /** A line that is being typed. */
    record Typing(Prompt prompt) implements Overlay {
        @Override
        public Optional<Turn> key(Key key, App app) {
            return Optional.of(new Typist(app, prompt).key(key));
        }

        @Override
        public Turn paste(String text, App app) {
            return new Typist(app, prompt).paste(text);
        }
    }

    /** The chart as a picture. */
    record Shown(Picture picture, String name) implements Overlay {
        @Override
        public Optional<Turn> key(Key key, App app) {
            return Optional.of(Turn.of(app.with(new None())));
        }
    }

    /** The list of all commands, filtered as one types. */
    record Choosing(Palette palette) implements Overlay {
        @Override
        public Optional<Turn> key(Key key, App app) {
            return Optional.of(palette.key(key, app));
        }

        @Override
        public Turn paste(String text, App app) {
            return palette.paste(text, app);
        }
    }

    /** A number that is being typed before a key. */
    record Counting(Count count) implements Overlay {
        @Override
        public Optional<Turn> key(Key key, App app) {
            return Optional.of(count.key(key, app));
        }
    }

    /** May the file be replaced? */
    record Replace(Exhibit exhibit, String path) implements Overlay {
        @Override
        public Optional<Turn> key(Key key, App app) {
            App closed = app.with(new None());
            boolean yes = key.name().toLowerCase(Locale.ROOT).equals("y");
            return Optional.of(
                    yes
                            ? Turn.of(closed, new Task.Export(exhibit, path, true))
                            : Turn.of(closed.with(Message.say("not replaced: " + path))));
        }
    }
}
