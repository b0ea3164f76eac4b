/** Breaks: nested ifs up to 2. */
final class DeepIfs {
    static void nest(boolean a, boolean b, boolean c, boolean d) {
        if (a) {
            if (b) {
                if (c) {
                    if (d) {
                        nest(b, c, d, a);
                    }
                }
            }
        }
    }
}
