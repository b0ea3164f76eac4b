package dev.embx.tui.io;

import dev.embx.tui.cell.Frame;
import java.util.function.Consumer;

/**
 * A terminal taken over for full-screen use. One thread draws; inputs come on threads of the terminal's own and must be
 * queued at once. {@link #close} gives the terminal back as it was; it may be called twice and from any thread.
 */
public interface Terminal extends AutoCloseable {

    /** What it can show. */
    Capabilities capabilities();

    /** Its size now. */
    Size size();

    /** Starts to deliver inputs. Called once. */
    void listen(Consumer<Input> sink);

    /** Shows a frame by one write of what differs from the frame before; nothing is written where nothing differs. */
    void draw(Frame frame);

    /** Forgets what is on the screen, so that the next frame is drawn in full (Ctrl-L). */
    void invalidate();

    /** Most bytes of UTF-8 that {@link #copy} sends: beyond, terminals stop reading or cut. */
    int COPY_LIMIT = 74_994;

    /**
     * Puts a text on the clipboard by OSC 52. There is no answer: it may not arrive. A text beyond {@link #COPY_LIMIT} is not
     * sent; who offers to copy compares and says so.
     */
    void copy(String text);

    /** Gives the terminal back and stops the program, as Ctrl-Z does; returns after it was continued. */
    void suspend();

    @Override
    void close();
}
