package dev.embx.manifold.tsne.repulsion;

/**
 * Divides the kernels q and q^2, where q = 1 / s and s = 1 + squared distance, into a smooth part that a coarse grid can hold and
 * a part that is nothing from some distance on, as Ewald divides the forces of charges. With q as the integral of exp(-t s) over
 * all t, large t belong to what is near: near q = w / s and near q^2 = (1 + a s) w / s^2, where w = exp(-a s). Here w is
 * (1 - a s / 64)^64 or 0, which is as smooth, ends by itself and takes six products.
 *
 * @param rate the a above; 0 for no near part
 */
public record Split(double rate) {
    /** Nothing is near: the grid holds it all. */
    static final Split NONE = new Split(0);

    /** The error that is allowed is about exp(-6.5): a thousandth. */
    private static final double SHARE = 6.5;

    /** An even power of 2: {@link NearField} squares six times. */
    static final int POWER = 64;

    private static final double MOST = 0.97;

    /**
     * The split for nodes of some distance. The part of a grid's highest frequency k = pi / spacing in the smooth part is
     * exp(-a - k^2 / 4 a), which is set to the error that is allowed.
     */
    public static Split of(double spacing) {
        double highest = Math.PI / spacing;
        if (highest > MOST * SHARE) {
            return NONE;
        }
        return new Split((SHARE - Math.sqrt(SHARE * SHARE - highest * highest)) / 2);
    }

    public boolean isNone() {
        return rate == 0;
    }

    /** Distance from which on nothing is near, as far as it counts. */
    double reach() {
        return Math.sqrt(Math.max(0, SHARE / rate - 1));
    }

    /** The w of a distance. */
    public double weight(double s) {
        if (rate == 0) {
            return 0;
        }
        double t = Math.max(0, 1 - rate * s / POWER);
        t *= t;
        t *= t;
        t *= t;
        t *= t;
        t *= t;
        return t * t;
    }

    /** The smooth part of q. */
    public double smooth(double s) {
        return (1 - weight(s)) / s;
    }

    /** The smooth part of q^2. */
    public double smoothSquared(double s) {
        return (1 - (1 + rate * s) * weight(s)) / (s * s);
    }
}
