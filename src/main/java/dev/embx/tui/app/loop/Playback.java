package dev.embx.tui.app.loop;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.job.Progress;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Turn;
import dev.embx.tui.app.screen.Screen;
import dev.embx.tui.app.state.Event;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs an application without threads and without a terminal: after each key everything it needs is computed at once. */
public final class Playback {
    private final Engine engine;
    private final Exporter exporter;
    private final List<String> copied = new ArrayList<>();
    private App app;
    private boolean ended;

    /** Starts an application. */
    public Playback(App app, Engine engine, Exporter exporter) {
        this.app = app;
        this.engine = engine;
        this.exporter = exporter;
        settle();
    }

    /** The application as it is now. */
    public App app() {
        return app;
    }

    /** The picture of the application as it is now. */
    public Frame frame() {
        return Screen.of(app);
    }

    /** Whether it has left. */
    public boolean ended() {
        return ended;
    }

    /** Texts sent to the clipboard, in order. */
    public List<String> copied() {
        return List.copyOf(copied);
    }

    /**
     * Plays one line of a script: keys separated by spaces, named as the help names them ({@code j Enter Ctrl-D}); text in
     * double quotes is typed character by character; {@code #} begins a comment.
     */
    public void type(String line) {
        for (Key key : KeyScript.keys(line)) {
            send(new Input.Pressed(key));
        }
    }

    /** Delivers one input and computes what is then needed. */
    public void send(Input input) {
        apply(new Event.Came(input));
        settle();
    }

    private void settle() {
        for (Optional<Request<?>> wanted = app.wanted(); wanted.isPresent(); wanted = app.wanted()) {
            Request<?> request = wanted.get();
            try {
                apply(new Event.Answered(request, engine.solve(request, Progress.NONE)));
            } catch (RuntimeException e) {
                apply(new Event.Failed(request, String.valueOf(e.getMessage())));
            }
        }
    }

    private void apply(Event event) {
        Turn turn = app.update(event);
        app = turn.app();
        turn.task().ifPresent(this::perform);
    }

    private void perform(Task task) {
        if (task instanceof Task.Quit) {
            ended = true;
        } else if (task instanceof Task.Copy copy) {
            copied.add(copy.text());
        } else if (task instanceof Task.Export export) {
            export(export);
        } else if (task instanceof Task.Depict depict) {
            depict(depict.exhibit());
        }
    }

    private void depict(Exhibit exhibit) {
        try {
            apply(new Event.Depicted(exhibit, exporter.picture(exhibit, engine, Progress.NONE)));
        } catch (RuntimeException e) {
            apply(new Event.NotExported(String.valueOf(e.getMessage())));
        }
    }

    private void export(Task.Export task) {
        try {
            apply(new Event.Exported(
                    exporter.export(task.exhibit(), task.path(), task.force(), engine, Progress.NONE)));
        } catch (Exporter.AlreadyThere e) {
            apply(new Event.AlreadyThere(task.exhibit(), task.path()));
        } catch (RuntimeException e) {
            apply(new Event.NotExported(String.valueOf(e.getMessage())));
        }
    }
}
