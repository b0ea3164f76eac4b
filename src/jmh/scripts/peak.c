/* The most float32 multiply-adds that one core does: twelve independent sums that never leave the registers.

   gcc -O3 -march=native peak.c -o peak && ./peak

   Prints GFLOP/s (a multiply-add counts as two). */
#include <stdio.h>
#include <time.h>

#if defined(__AVX512F__)
typedef float vector __attribute__((vector_size(64)));
#elif defined(__AVX__)
typedef float vector __attribute__((vector_size(32)));
#else
typedef float vector __attribute__((vector_size(16)));
#endif

enum { SUMS = 12, STEPS = 20000000, TRIES = 10 };

int main(void) {
    vector sums[SUMS], factor, term;
    for (int i = 0; i < (int)(sizeof(vector) / sizeof(float)); i++) {
        factor[i] = 0.999f;
        term[i] = 0.001f;
        for (int s = 0; s < SUMS; s++) sums[s][i] = s;
    }
    double best = 0;
    for (int try = 0; try < TRIES; try++) {
        struct timespec start, end;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
        for (long step = 0; step < STEPS; step++) {
            for (int s = 0; s < SUMS; s++) sums[s] = sums[s] * factor + term;
        }
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        double seconds = (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) * 1e-9;
        double rate = 2.0 * STEPS * SUMS * sizeof(vector) / sizeof(float) / seconds / 1e9;
        if (rate > best) best = rate;
    }
    float used = 0;
    for (int s = 0; s < SUMS; s++) used += sums[s][0];
    printf("%.1f\n", used > 0 ? best : 0);
    return 0;
}
