/** The Vector API's kernels: the only code that sees the incubator module, compiled apart and reached by name. */
package dev.embx.linalg.kernel.vector;
