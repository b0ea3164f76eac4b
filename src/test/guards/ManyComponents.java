/** Breaks: records of up to 8 components. */
record ManyComponents(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
