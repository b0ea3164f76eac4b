/** What every picture needs: bundled fonts that work without any on the system, and PNG files that say what they show. */
package dev.embx.export.image;
