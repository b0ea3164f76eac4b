/** Breaks: complexity up to 10. */
final class ManyBranches {
    static boolean any(boolean a, boolean b, boolean c, boolean d) {
        return a && b || c && d || a && c || b && d || a && d || b && c;
    }
}
