package dev.embx.guards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkstyle, as the build runs it, finds the file of {@code src/test/guards} that breaks a limit. */
final class SizesIT {

    @ParameterizedTest
    @CsvSource({
        "LongFile, FileLengthCheck",
        "LongMethod, MethodLengthCheck",
        "ManyParameters, ParameterNumberCheck",
        "ManyComponents, RecordComponentNumberCheck",
        "ManyBranches, CyclomaticComplexityCheck",
        "DeepIfs, NestedIfDepthCheck",
    })
    void isFound(String file, String check) throws IOException {
        String report = Files.readString(Path.of("target/checkstyle-broken.xml"));
        int start = report.indexOf("/" + file + ".java\"");
        String found = report.substring(start, report.indexOf("</file>", start));
        assertTrue(found.contains("severity=\"error\"") && found.contains(check + "\""), found);
    }
}
