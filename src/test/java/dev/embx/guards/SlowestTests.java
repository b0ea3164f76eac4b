package dev.embx.guards;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints the ten slowest tests of a run and marks those above {@value #LIMIT_SECONDS} s. It does not fail the build, since a
 * busy machine makes any test slow. JUnit finds it through {@code META-INF/services}.
 */
public final class SlowestTests implements TestExecutionListener {
    private static final int SHOWN = 10;
    private static final int LIMIT_SECONDS = 10;

    private final Map<TestIdentifier, Long> started = new ConcurrentHashMap<>();
    private final Map<TestIdentifier, Long> nanos = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test, System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        long taken = System.nanoTime() - started.remove(test);
        if (test.isTest()) {
            nanos.put(test, taken);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        List<Map.Entry<TestIdentifier, Long>> slowest = nanos.entrySet().stream()
                .sorted(Map.Entry.<TestIdentifier, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        StringBuilder text = new StringBuilder("Slowest tests:\n");
        for (Map.Entry<TestIdentifier, Long> entry : slowest) {
            double seconds = entry.getValue() / 1e9;
            String mark = seconds > LIMIT_SECONDS ? "  above " + LIMIT_SECONDS + " s" : "";
            text.append(String.format(Locale.ROOT, "%8.3f s  %s%s%n", seconds, name(entry.getKey()), mark));
        }
        System.out.print(text);
    }

    private static String name(TestIdentifier test) {
        String owner = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source))
                .map(source -> simpleName(source.getClassName()) + "." + source.getMethodName() + " ")
                .orElse("");
        return owner + test.getDisplayName();
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
