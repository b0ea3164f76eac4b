package dev.embx.tui.terminal;

import java.lang.reflect.Proxy;

/**
 * Signals of job control and of the window, by {@code sun.misc.Signal} of {@code jdk.unsupported} (JEP 260), which can only be
 * reached by reflection in a build without warnings.
 */
final class JobSignals {

    private JobSignals() {}

    /** Runs an action on a thread of its own whenever a signal arrives; does nothing where there is no such signal. */
    static void handle(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    JobSignals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        action.run();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ReflectiveOperationException e) {
            // Not on this system, or taken by the JVM.
        }
    }
}
