package dev.embx.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server without fonts draws the very picture that a desktop draws. */
class FontlessServerTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void drawsTheSamePicture(boolean withFontconfigLibrary, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(FontlessServer.isPossible(), "mount namespaces are not permitted here");
        Path picture = folder.resolve("picture.png");
        String printed = FontlessServer.run(SamplePicture.class, withFontconfigLibrary, picture);
        assertArrayEquals(SamplePicture.png(), Files.readAllBytes(picture));
        List<String> unexpected = printed.lines()
                .filter(line -> !line.startsWith("Fontconfig error: Cannot load default config file"))
                .toList();
        assertEquals(List.of(), unexpected);
    }
}
