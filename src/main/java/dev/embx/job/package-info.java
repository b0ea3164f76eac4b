/** Long work: progress, cancelling and what it will cost. Imports nothing of ours. */
package dev.embx.job;
