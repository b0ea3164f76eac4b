package dev.embx.analysis;

import dev.embx.job.Estimate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The state of requests at one moment: answers, failures, and the progress of the running one. Immutable. */
public final class Results {
    /** No results. */
    public static final Results NONE = new Results(new LinkedHashMap<>(), new HashMap<>(), Optional.empty());

    private static final int KEPT = 64;

    private final Map<Request<?>, Object> answers;
    private final Map<Request<?>, String> failures;
    private final Optional<Running> running;

    /**
     * The progress of a request.
     *
     * @param request what is being computed
     * @param done units finished
     * @param total all units; 0 where unknown
     * @param seconds since it began
     * @param estimate the cost estimated before it began
     * @param sketch the partial answer, where the request sketches one
     * @param paused whether it is paused
     */
    public record Running(
            Request<?> request,
            long done,
            long total,
            double seconds,
            Optional<Estimate> estimate,
            Optional<Object> sketch,
            boolean paused) {

        /** Units finished in a second; 0 where unknown. */
        public double rate() {
            return seconds > 0 ? done / seconds : 0;
        }

        /** Seconds left at this rate; infinite where unknown. */
        public double secondsLeft() {
            return rate() > 0 ? (total - done) / rate() : Double.POSITIVE_INFINITY;
        }

        /** The share that is done, 0..1; 0 where unknown. */
        public double fraction() {
            return total > 0 ? Math.min(1, (double) done / total) : 0;
        }
    }

    private Results(Map<Request<?>, Object> answers, Map<Request<?>, String> failures, Optional<Running> running) {
        this.answers = answers;
        this.failures = failures;
        this.running = running;
    }

    /** The answer to a request, where there is one. */
    @SuppressWarnings("unchecked") // an answer is only ever stored under the request that made it
    public <T> Optional<T> find(Request<T> request) {
        return Optional.ofNullable((T) answers.get(request));
    }

    /** The answer to a request, or what it looks like so far while it is being computed. */
    @SuppressWarnings("unchecked") // a request sketches what it will answer
    public <T> Optional<T> sketch(Request<T> request) {
        return find(request)
                .or(() -> running.filter(now -> now.request().equals(request))
                        .flatMap(Running::sketch)
                        .map(sketch -> (T) sketch));
    }

    /** Why a request has no answer and will not get one. */
    public Optional<String> failure(Request<?> request) {
        return Optional.ofNullable(failures.get(request));
    }

    /** Whether a request is neither answered nor failed. */
    public boolean open(Request<?> request) {
        return !answers.containsKey(request) && !failures.containsKey(request);
    }

    /** The running request. */
    public Optional<Running> running() {
        return running;
    }

    /** These results and one more answer; the oldest is forgotten where there are too many. */
    public Results answered(Request<?> request, Object answer) {
        Map<Request<?>, Object> more = new LinkedHashMap<>(answers);
        more.put(request, answer);
        if (more.size() > KEPT) {
            more.remove(more.keySet().iterator().next());
        }
        return new Results(more, failures, Optional.empty());
    }

    /** These results and one more failure. */
    public Results failed(Request<?> request, String reason) {
        Map<Request<?>, String> more = new HashMap<>(failures);
        more.put(request, reason);
        return new Results(answers, more, Optional.empty());
    }

    /** These results without the failures, so that what failed or was cancelled is tried again. */
    public Results retrying() {
        return new Results(answers, new HashMap<>(), running);
    }

    /** These results and the progress of the running request. */
    public Results running(Running now) {
        return new Results(answers, failures, Optional.of(now));
    }

    /** These results without a running request. */
    public Results idle() {
        return running.isEmpty() ? this : new Results(answers, failures, Optional.empty());
    }
}
