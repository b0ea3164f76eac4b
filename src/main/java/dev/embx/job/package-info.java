/** Long computations: progress, cancellation and estimated cost. Imports nothing of ours. */
package dev.embx.job;
