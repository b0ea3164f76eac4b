/**
 * Dot products of many float32 rows with many, fast and with a known error: they only choose which pairs are worth a look
 * in float64.
 *
 * <p>{@link dev.embx.linalg.kernel.Kernels} picks the Vector API's kernel of the package {@code vector} where the running
 * JVM has that module, and else the plain one.
 */
package dev.embx.linalg.kernel;
