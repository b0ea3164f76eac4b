package dev.embx.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyTaskRunsOnce(int threads) {
        AtomicIntegerArray runs = new AtomicIntegerArray(100);
        AtomicInteger workers = new AtomicInteger();
        Workers.run(threads, 100, () -> {
            workers.incrementAndGet();
            return runs::incrementAndGet;
        });
        assertTrue(IntStream.range(0, 100).allMatch(task -> runs.get(task) == 1));
        assertTrue(workers.get() <= threads);
    }

    @Test
    void firstFailureComesOutAndStopsTheRest() {
        AtomicInteger runs = new AtomicInteger();
        assertThrows(
                Cancelled.class,
                () -> Workers.run(2, 1_000_000, () -> task -> {
                    if (runs.incrementAndGet() == 10) {
                        throw new Cancelled();
                    }
                }));
        assertTrue(runs.get() < 1_000_000);
    }

    @Test
    void pacedProgressTellsEachTwentyMillisecondsAndAtTheEnd() {
        List<Long> told = new ArrayList<>();
        PacedProgress paced = new PacedProgress((done, total) -> told.add(done), 1000);
        long start = System.nanoTime();
        for (int i = 0; i < 999; i++) {
            paced.add(1);
        }
        long most = (System.nanoTime() - start) / 20_000_000 + 2;
        paced.finish();
        assertEquals(1000, told.get(told.size() - 1));
        assertTrue(told.size() <= most, told::toString);
    }

    @Test
    void pacedProgressHandsOnACancel() {
        PacedProgress paced = new PacedProgress(
                (done, total) -> {
                    throw new Cancelled();
                },
                10);
        assertThrows(Cancelled.class, paced::finish);
        assertThrows(Cancelled.class, () -> paced.add(1));
    }

    @Test
    void workThatCannotFitIsRefusedWithAdvice() {
        new Estimate(1, 0).requireFit("a little");
        UserError refused = assertThrows(
                UserError.class, () -> new Estimate(Long.MAX_VALUE / 2, 0).requireFit("pairs of a huge set"));
        assertTrue(refused.getMessage().startsWith("pairs of a huge set needs 4611686018.4 GB"), refused::getMessage);
        assertTrue(refused.getMessage().contains("EMBX_HEAP"));
    }
}
