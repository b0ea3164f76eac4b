/** One class of JLine that is replaced for the sake of a quick start. */
package org.jline.nativ;
