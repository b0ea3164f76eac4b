package dev.embx.linalg.kernel;

/** The kernel of bins in plain Java: always there, and the measure of the others' answers. */
final class ScalarBins implements BinKernel {
    private static final int WIDTH = 8;

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int count(float[] scores, int from, int to, BinCounts counts) {
        int at = from;
        while (at + WIDTH <= to && allSure(scores, at, counts)) {
            for (int i = at; i < at + WIDTH; i += 2) {
                counts.pairs[bin(scores[i], counts) * (int) (counts.last + 1) + bin(scores[i + 1], counts)]++;
            }
            at += WIDTH;
        }
        return at;
    }

    private static boolean allSure(float[] scores, int at, BinCounts counts) {
        boolean sure = true;
        for (int i = at; i < at + WIDTH; i++) {
            float place = place(scores[i], counts);
            sure &= Math.abs(place - (place + BinCounts.WHOLE - BinCounts.WHOLE)) <= counts.sureWithin;
        }
        return sure;
    }

    private static int bin(float score, BinCounts counts) {
        return (int) (place(score, counts) + 0.5f);
    }

    private static float place(float score, BinCounts counts) {
        return Math.max(0, Math.min(counts.last, score * counts.scale + counts.offset));
    }
}
