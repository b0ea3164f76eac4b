/** Principal components. */
package dev.embx.decomposition;
