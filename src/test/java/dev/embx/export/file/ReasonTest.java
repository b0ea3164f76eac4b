package dev.embx.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that a test run by root cannot provoke. */
class ReasonTest {
    private static final Path TARGET = Path.of("/data/chart.png");

    @Test
    void forbiddenFolder() {
        assertEquals(
                "cannot write /data/chart.png: no permission in /data; choose another folder",
                Reason.of(TARGET, new AccessDeniedException("/data/.embx-1.tmp"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "Read-only file system, the file system is read-only; choose another folder",
        "File too large, 'it would exceed the largest size of a file here; see `ulimit -f`, or write less'",
        "File name too long, the name is too long; choose a shorter one",
        "Stale file handle, Stale file handle; choose another folder"
    })
    void wordsOfTheSystem(String reason, String advice) {
        assertEquals(
                "cannot write /data/chart.png: " + advice,
                Reason.of(TARGET, new FileSystemException("/data/.embx-1.tmp", null, reason))
                        .getMessage());
    }

    @Test
    void faultWithoutWords() {
        assertEquals(
                "cannot write /data/chart.png: input/output error; choose another folder",
                Reason.of(TARGET, new IOException()).getMessage());
    }
}
