/** Runs whole programs on a pseudo terminal and tells what they did to it. */
package dev.embx.pty;
