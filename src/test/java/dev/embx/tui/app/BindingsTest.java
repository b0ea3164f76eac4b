package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.embx.analysis.Engine;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.app.state.ViewType;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Size;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import dev.embx.tui.view.Settings;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys that the user has chosen: they act, and footer, help and messages tell of them. */
class BindingsTest {
    private static final Bindings OTHERS = Bindings.of(Map.of(
            Action.DOWN, List.of("Alt-n"),
            Action.HELP, List.of("Ctrl-E", "x"),
            Action.FILTER, List.of("v"),
            Action.PAIRS, List.of("A"),
            Action.BACK, List.of("Backspace"),
            Action.QUIT, List.of()));

    private final Playback playback = play();

    private static Playback play() {
        Engine engine = Movies.engine();
        Theme theme = Theme.of(new Capabilities(Colors.TRUECOLOR, true, true));
        App app = App.start(engine.workspace(), Settings.of(theme).with(OTHERS), new Size(120, 70));
        return new Playback(app, engine, new Movies.Stripes());
    }

    private String text() {
        return playback.frame().text();
    }

    private void sees(String words) {
        assertTrue(text().contains(words), this::text);
    }

    @Test
    void aChosenKeyActsAndTheOldOneNoMore() {
        playback.type("A Alt-n");
        sees(">      2");
        playback.type("j");
        sees("unknown key j; Ctrl-E lists the keys");
        sees(">      2");
    }

    @Test
    void footerTabsHelpAndMessagesTellOfChosenKeys() {
        sees("Alt-n move");
        sees("Ctrl-E help");
        sees("[1 Sets] A Pairs");
        playback.type("A v \"nothing like it\" Enter");
        sees("Backspace clears the filter");
        playback.type("Backspace Ctrl-E");
        sees("Alt-n                move down  :down");
        sees("Ctrl-E x             show all keys of this view  :help");
        playback.type("Backspace 1 Backspace Backspace");
        sees("already at the first view; :quit quits");
    }

    @Test
    void anActionWithoutAKeyIsStillACommand() {
        playback.type("q");
        assertFalse(playback.ended());
        playback.type(": \"quit\" Enter");
        assertTrue(playback.ended());
    }

    @Test
    void theListOfAllActionsIsThatOfTheViews() {
        long views = new ClassFileImporter()
                .importPath(Path.of("target/classes/dev/embx/tui/view")).stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(View.class))
                        .count();
        assertEquals(views, ViewType.ALL.size());
        Playback walk = Movies.play(80, 24);
        for (String keys : List.of("1", "2", "3", "4", "5", "6", "7", "l Enter", "8", "Enter", "C")) {
            walk.type(keys);
            List<Action> actions = walk.app().navigation().view().actions();
            assertTrue(ViewType.ALL.stream().anyMatch(view -> view.actions().equals(actions)), keys);
        }
    }
}
