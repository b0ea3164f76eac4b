/** All linear algebra, once: eigenvalues and singular values, blocked products, centered and unit rows. Float64. */
package dev.embx.linalg;
