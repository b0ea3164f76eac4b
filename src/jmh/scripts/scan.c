/* A plain scan for the 10 most similar rows, as a C programmer writes it first: rows of norm 1, one loop, one thread.

   gcc -O3 scan.c -o scan -lm && ./scan FILE ROWS COLUMNS RUNS

   Prints a line of JSON: seconds of the fastest query (for row 0), reading and normalising not counted, and the answer. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COUNT = 10 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static void query(const float *rows, long n, long d, float *best) {
    for (int i = 0; i < COUNT; i++) best[i] = -2;
    for (long row = 1; row < n; row++) {
        float sum = 0;
        for (long i = 0; i < d; i++) sum += rows[i] * rows[row * d + i];
        for (int i = 0; i < COUNT; i++) {
            if (sum > best[i]) {
                memmove(best + i + 1, best + i, (COUNT - i - 1) * sizeof(float));
                best[i] = sum;
                break;
            }
        }
    }
}

int main(int argc, char **argv) {
    if (argc != 5) return 2;
    long n = atol(argv[2]), d = atol(argv[3]), runs = atol(argv[4]);
    float *rows = malloc(n * d * sizeof(float));
    FILE *file = fopen(argv[1], "rb");
    if (!rows || !file || fread(rows, sizeof(float), n * d, file) != (size_t)(n * d)) return 1;
    for (long row = 0; row < n; row++) {
        float squares = 0;
        for (long i = 0; i < d; i++) squares += rows[row * d + i] * rows[row * d + i];
        for (long i = 0; i < d; i++) rows[row * d + i] /= sqrtf(squares);
    }
    float best[COUNT];
    double fastest = 1e9;
    for (long run = 0; run < runs; run++) {
        double start = now();
        query(rows, n, d, best);
        double seconds = now() - start;
        if (seconds < fastest) fastest = seconds;
    }
    printf("{\"wall\": %g, \"answer\": {\"most\": [", fastest);
    for (int i = 0; i < COUNT; i++) printf("%s%.9g", i ? ", " : "", best[i]);
    printf("]}}\n");
    return 0;
}
