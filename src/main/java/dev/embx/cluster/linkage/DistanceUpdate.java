package dev.embx.cluster.linkage;

/**
 * How far a merged cluster is from the others, by the formula of Lance and Williams (1967) in SciPy's order of operations,
 * so that ties fall as they do there.
 *
 * @param toX distances of the others to the first part
 * @param toY distances of the others to the second part; overwritten by those to the merged cluster
 * @param sizes leaves of the others
 * @param between distance of the two parts
 * @param sizeX leaves of the first part
 * @param sizeY leaves of the second part
 */
record DistanceUpdate(double[] toX, double[] toY, double[] sizes, double between, double sizeX, double sizeY) {

    /** Updates the first {@code count} distances. */
    void apply(LinkageMethod method, int count) {
        switch (method) {
            case SINGLE -> single(count);
            case COMPLETE -> complete(count);
            case AVERAGE -> average(count);
            case WEIGHTED -> weighted(count);
            case CENTROID -> centroid(count);
            case MEDIAN -> median(count);
            case WARD -> ward(count);
        }
    }

    private void single(int count) {
        for (int i = 0; i < count; i++) {
            toY[i] = Math.min(toX[i], toY[i]);
        }
    }

    private void complete(int count) {
        for (int i = 0; i < count; i++) {
            toY[i] = Math.max(toX[i], toY[i]);
        }
    }

    private void average(int count) {
        for (int i = 0; i < count; i++) {
            toY[i] = (sizeX * toX[i] + sizeY * toY[i]) / (sizeX + sizeY);
        }
    }

    private void weighted(int count) {
        for (int i = 0; i < count; i++) {
            toY[i] = 0.5 * (toX[i] + toY[i]);
        }
    }

    private void centroid(int count) {
        double both = sizeX + sizeY;
        double correction = (sizeX * sizeY * between * between) / both;
        for (int i = 0; i < count; i++) {
            double squares = sizeX * toX[i] * toX[i] + sizeY * toY[i] * toY[i];
            toY[i] = Math.sqrt((squares - correction) / both);
        }
    }

    private void median(int count) {
        double correction = 0.25 * between * between;
        for (int i = 0; i < count; i++) {
            toY[i] = Math.sqrt(0.5 * (toX[i] * toX[i] + toY[i] * toY[i]) - correction);
        }
    }

    private void ward(int count) {
        for (int i = 0; i < count; i++) {
            double share = 1.0 / (sizeX + sizeY + sizes[i]);
            double first = (sizes[i] + sizeX) * share * toX[i] * toX[i];
            double second = (sizes[i] + sizeY) * share * toY[i] * toY[i];
            toY[i] = Math.sqrt(first + second - sizes[i] * share * between * between);
        }
    }
}
