package dev.embx.export.file;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program that writes one file and never comes to its end. To be ended by a signal. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        AtomicFile.write(Path.of(arguments[0]), true, out -> {
            System.out.println("writing");
            while (!Thread.interrupted()) {
                LockSupport.park();
            }
        });
    }
}
