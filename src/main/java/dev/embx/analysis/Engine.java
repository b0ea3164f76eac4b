package dev.embx.analysis;

import dev.embx.job.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers requests about a workspace and remembers the latest answers. Safe for several threads; two that ask the same at
 * once may both compute it, with equal results.
 */
public final class Engine {
    private static final int REMEMBERED = 64;

    private final Workspace workspace;
    private final Runnable beforeComputing;
    private final Map<Request<?>, Object> answers = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    /** An engine for a workspace. */
    public Engine(Workspace workspace) {
        this(workspace, () -> {});
    }

    /** An engine that runs an action before it computes an answer; tests use it to delay answers. */
    public Engine(Workspace workspace, Runnable beforeComputing) {
        this.workspace = workspace;
        this.beforeComputing = beforeComputing;
    }

    /** What the requests are about. */
    public Workspace workspace() {
        return workspace;
    }

    /** The answer to a request, computed now where it is not remembered. */
    public <T> T solve(Request<T> request, Progress progress) {
        Optional<T> remembered = find(request);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        beforeComputing.run();
        T answer = request.compute(this, progress);
        remember(request, answer);
        return answer;
    }

    /** The answer to a request where it is remembered. */
    @SuppressWarnings("unchecked") // an answer is only ever stored under the request that made it
    public <T> Optional<T> find(Request<T> request) {
        synchronized (answers) {
            return Optional.ofNullable((T) answers.get(request));
        }
    }

    private void remember(Request<?> request, Object answer) {
        synchronized (answers) {
            answers.put(request, answer);
            if (answers.size() > REMEMBERED) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }
}
