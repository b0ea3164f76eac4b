package dev.embx.tui.app.loop;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Turn;
import dev.embx.tui.app.screen.Screen;
import dev.embx.tui.app.state.Event;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Runs the application on a terminal: takes events from a queue, updates, draws once for all that waited. Only this thread
 * touches the application's state and draws.
 */
public final class Loop {
    /** Less than a person sees. */
    private static final long QUICK_NANOS = 10_000_000;

    private final Terminal terminal;
    private final Exporter exporter;
    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    private final Worker worker;
    private App app;
    private boolean quit;

    /** A loop for an application that has not started yet. */
    public Loop(App app, Terminal terminal, Engine engine, Exporter exporter) {
        this.app = app;
        this.terminal = terminal;
        this.exporter = exporter;
        this.worker = new Worker(engine, queue::add);
    }

    /** The application as it is now. */
    public App app() {
        return app;
    }

    /** Runs until the user leaves or the terminal is gone. The terminal is left as it is: the caller closes it. */
    public void run() throws InterruptedException {
        try (worker) {
            terminal.draw(Screen.of(app));
            terminal.listen(input -> queue.add(new Event.Came(input)));
            startWanted();
            while (!quit) {
                takeAll();
                waitForQuickAnswers();
                if (!quit) {
                    terminal.draw(Screen.of(app));
                }
            }
        }
    }

    /** Waits for an event and handles it and all others that are there already, so that a slow line draws once for many. */
    private void takeAll() throws InterruptedException {
        List<Event> events = new ArrayList<>();
        events.add(queue.take());
        queue.drainTo(events);
        for (Event event : events) {
            handle(event);
        }
    }

    /** Most answers come within a few milliseconds: waiting for them saves a frame without them. */
    private void waitForQuickAnswers() throws InterruptedException {
        long until = System.nanoTime() + QUICK_NANOS;
        startWanted();
        while (!quit && worker.running().isPresent()) {
            Event event = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (event == null) {
                return;
            }
            handle(event);
            startWanted();
        }
    }

    private void handle(Event event) {
        if (event instanceof Event.Answered answered) {
            worker.ended(answered.request());
        } else if (event instanceof Event.Failed failed) {
            worker.ended(failed.request());
        } else if (event instanceof Event.Came came && came.input() instanceof Input.Resized) {
            apply(new Event.Sized(terminal.size()));
            return;
        } else if (event instanceof Event.Advanced advanced
                && !worker.running().equals(Optional.of(advanced.running().request()))) {
            return;
        }
        apply(event);
    }

    private void apply(Event event) {
        Turn turn = app.update(event);
        app = turn.app();
        turn.task().ifPresent(this::perform);
    }

    private void perform(Task task) {
        if (task instanceof Task.Quit) {
            quit = true;
        } else if (task instanceof Task.Suspend) {
            terminal.suspend();
        } else if (task instanceof Task.Redraw) {
            terminal.invalidate();
        } else if (task instanceof Task.Cancel) {
            cancel();
        } else if (task instanceof Task.Pause) {
            worker.pauseOrResume();
        } else if (task instanceof Task.Copy copy) {
            terminal.copy(copy.text());
        } else if (task instanceof Task.Export export) {
            worker.export(exporter, export.exhibit(), export.path(), export.force());
        } else if (task instanceof Task.Depict depict) {
            worker.depict(exporter, depict.exhibit());
        }
    }

    private void cancel() {
        Optional<Request<?>> running = worker.running();
        worker.cancel();
        running.ifPresent(request -> apply(new Event.Failed(request, "canceled: " + request.title())));
    }

    /** Starts what the screen waits for; what nobody waits for any more is stopped. */
    private void startWanted() {
        if (worker.running().filter(request -> !app.wants(request)).isPresent()) {
            worker.cancel();
            app = app.idle();
        }
        if (worker.running().isEmpty()) {
            app.wanted().ifPresent(worker::start);
        }
    }
}
