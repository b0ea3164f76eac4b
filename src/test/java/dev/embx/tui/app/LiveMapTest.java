package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.analysis.Results.Running;
import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.tui.app.loop.Job;
import dev.embx.tui.app.loop.Worker;
import dev.embx.tui.app.screen.Screen;
import dev.embx.tui.app.state.Event;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.io.Size;
import dev.embx.tui.widget.Theme;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A map is seen while it is being made. */
class LiveMapTest {
    private static final Engine ENGINE = Movies.engine();

    private static App press(App app, String key) {
        return app.update(new Event.Came(new Input.Pressed(Key.of(key)))).app();
    }

    /** The explorer on a map that nobody has made yet. */
    private static App waiting() {
        Theme theme = Theme.of(new Capabilities(Colors.TRUECOLOR, true, true));
        return press(App.start(ENGINE.workspace(), theme, new Size(80, 24)), "6");
    }

    private static Projection sketch(ProjectionRequest request, double divergence) {
        int[] rows = IntStream.range(0, 50).toArray();
        double[] x = new double[50];
        double[] y = new double[50];
        Arrays.setAll(x, i -> i % 10);
        Arrays.setAll(y, i -> Math.floorDiv(i, 10));
        return new Projection(request, rows, new Layout(x, y), divergence, Double.NaN, false);
    }

    private static Running running(ProjectionRequest request, boolean paused) {
        return new Running(request, 250, 1000, 2, Optional.empty(), Optional.of(sketch(request, 1.25)), paused);
    }

    @Test
    void sketchesAreDrawnWithTheLossSoFarAndTheCursorMovesOnThem() {
        App app = waiting();
        ProjectionRequest request = (ProjectionRequest) app.wanted().orElseThrow();
        assertFalse(Screen.of(app).text().contains("Toy Story"), Screen.of(app).text());
        Running running = running(request, false);
        App drawn = app.update(new Event.Advanced(running)).app();
        assertTrue(Screen.of(drawn).text().contains("KL 1.25"), Screen.of(drawn).text());
        assertTrue(
                Screen.of(drawn).rowText(22).contains("Toy Story (1995)"),
                Screen.of(drawn).text());
        assertTrue(
                Screen.of(drawn).text().contains("t-SNE of nn"),
                Screen.of(drawn).text());
        assertEquals(Optional.of(request), drawn.wanted());
        App moved = press(drawn, "l");
        assertTrue(
                Screen.of(moved).rowText(22).contains("Twelve Monkeys"),
                Screen.of(moved).rowText(22));
        assertTrue(moved.wants(request));
    }

    @Test
    void aPausedMapStaysAndSaysSo() {
        App app = waiting();
        assertEquals("no running job", press(app, "P").message().text());
        ProjectionRequest request = (ProjectionRequest) app.wanted().orElseThrow();
        App drawn = app.update(new Event.Advanced(running(request, false))).app();
        assertTrue(Screen.of(drawn).text().contains("P pause"), Screen.of(drawn).text());
        Turn turn = drawn.update(new Event.Came(new Input.Pressed(Key.of("P"))));
        assertEquals(Optional.of(new Task.Pause()), turn.task());
        App held = turn.app().update(new Event.Advanced(running(request, true))).app();
        assertTrue(
                Screen.of(held).text().contains("25% of 1,000, 125/s  paused, P resume"),
                Screen.of(held).text());
        assertTrue(Screen.of(held).text().contains("KL 1.25"), Screen.of(held).text());
    }

    /** Counts up to a limit and tells how far it is. */
    private record Counting(AtomicLong count, long limit) implements Request<String> {
        @Override
        public String title() {
            return "counting";
        }

        @Override
        public String compute(Engine engine, Progress progress) {
            while (count.get() < limit) {
                progress.advance(count.incrementAndGet(), limit);
            }
            return "done";
        }
    }

    @Test
    void pausedWorkStandsUntilItGoesOnOrIsCancelled() throws Exception {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        AtomicLong count = new AtomicLong();
        Job job = new Job(new Counting(count, 1_000_000), events::add);
        job.pauseOrResume();
        CompletableFuture<Object> answer = CompletableFuture.supplyAsync(() -> job.run(ENGINE));
        Event.Advanced held = (Event.Advanced) events.poll(20, TimeUnit.SECONDS);
        assertTrue(held.running().paused());
        assertThrows(TimeoutException.class, () -> answer.get(50, TimeUnit.MILLISECONDS));
        assertTrue(count.get() <= 1, count + " counted while paused");
        job.pauseOrResume();
        assertEquals("done", answer.get(20, TimeUnit.SECONDS));

        Job unwanted = new Job(new Counting(new AtomicLong(), 10), events::add);
        unwanted.pauseOrResume();
        CompletableFuture<Object> none = CompletableFuture.supplyAsync(() -> unwanted.run(ENGINE));
        unwanted.cancel();
        ExecutionException ended = assertThrows(ExecutionException.class, () -> none.get(20, TimeUnit.SECONDS));
        assertTrue(ended.getCause() instanceof Cancelled, () -> String.valueOf(ended.getCause()));
    }

    /** Sketches once and goes on until it is told that somebody saw it. */
    private record Sketching(AtomicBoolean seen) implements Request<String> {
        @Override
        public String title() {
            return "sketching";
        }

        @Override
        public String compute(Engine engine, Progress progress) {
            progress.show("half");
            while (!seen.get()) {
                progress.advance(1, 2);
            }
            return "whole";
        }
    }

    @Test
    void theWorkerCarriesSketchesToTheScreen() throws Exception {
        CompletableFuture<Object> sketch = new CompletableFuture<>();
        CompletableFuture<Object> answer = new CompletableFuture<>();
        AtomicBoolean seen = new AtomicBoolean();
        try (Worker worker = new Worker(ENGINE, event -> {
            if (event instanceof Event.Advanced advanced) {
                advanced.running().sketch().ifPresent(sketch::complete);
                seen.set(sketch.isDone());
            } else if (event instanceof Event.Answered answered) {
                answer.complete(answered.answer());
            }
        })) {
            worker.start(new Sketching(seen));
            assertEquals("half", sketch.get(20, TimeUnit.SECONDS));
            assertEquals("whole", answer.get(20, TimeUnit.SECONDS));
        }
    }
}
