/** Text that may be shown: labels made safe once, and the columns that they take. Imports nothing of ours. */
package dev.embx.text;
