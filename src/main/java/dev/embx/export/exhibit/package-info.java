/** What can be shown, printed and exported: one record per result. Views and commands make the same. */
package dev.embx.export.exhibit;
