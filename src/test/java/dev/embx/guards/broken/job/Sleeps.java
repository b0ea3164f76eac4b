package dev.embx.guards.broken.job;

import java.util.concurrent.TimeUnit;

/** Breaks: no sleep. */
public final class Sleeps {

    private Sleeps() {}

    static void briefly() throws InterruptedException {
        Thread.sleep(1);
    }

    static void longer() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }
}
