/** Drawing: from values to cells. Everything here is a pure function of what it is given. */
package dev.embx.tui.widget;
