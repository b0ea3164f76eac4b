package dev.embx.tui.terminal;

import java.util.ResourceBundle;

/**
 * Drops what libraries log through {@link System.Logger}: JLine would warn on the screen of what it gets over by itself. Found
 * as a service.
 */
public final class SilentLoggerFinder extends System.LoggerFinder {

    /** Called by the service loader. */
    public SilentLoggerFinder() {
        super();
    }

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Silence(name);
    }

    private record Silence(String name) implements System.Logger {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return false;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            // Log messages are dropped.
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
            // Log messages are dropped.
        }
    }
}
