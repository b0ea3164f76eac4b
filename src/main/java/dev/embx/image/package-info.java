/** Pictures in pixels. */
package dev.embx.image;
