package dev.embx.tui.app.loop;

import dev.embx.analysis.Engine;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.image.Picture;
import dev.embx.job.Progress;

/** Writes what is shown to a file. The loop calls it on its worker. */
public interface Exporter {

    /**
     * Writes a file whose ending says the format.
     *
     * @param path as the user typed it
     * @param force whether a file that is there may be replaced
     * @return the message: the file's path and size
     * @throws AlreadyThere where the file is there and may not be replaced
     * @throws RuntimeException with a message for the user where it cannot be written
     */
    String export(Exhibit exhibit, String path, boolean force, Engine engine, Progress progress) throws AlreadyThere;

    /**
     * The chart that {@link #export} writes as .png, no larger than a screen.
     *
     * @throws RuntimeException with a message for the user where there is none
     */
    Picture picture(Exhibit exhibit, Engine engine, Progress progress);

    /** The file is there. */
    final class AlreadyThere extends Exception {
        private static final long serialVersionUID = 1L;

        /** Says which. */
        public AlreadyThere(String path) {
            super(path);
        }
    }
}
