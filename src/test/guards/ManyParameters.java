/** Breaks: up to 6 parameters. */
interface ManyParameters {
    void take(int a, int b, int c, int d, int e, int f, int g);
}
