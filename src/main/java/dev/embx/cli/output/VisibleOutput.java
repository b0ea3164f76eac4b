package dev.embx.cli.output;

import dev.embx.text.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of UTF-8 on their way to a terminal: each is made safe to show by the rules of {@link Label}, whatever its format. */
public final class VisibleOutput extends OutputStream {
    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    public VisibleOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        line.write(b);
        if (b == '\n') {
            writeLine();
        }
    }

    /** A line without an end is written too: call it once all was written. */
    @Override
    public void flush() throws IOException {
        writeLine();
        out.flush();
    }

    private void writeLine() throws IOException {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        String end = text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : "";
        String visible = Label.visible(text.substring(0, text.length() - end.length()));
        out.write((visible + end).getBytes(StandardCharsets.UTF_8));
    }
}
