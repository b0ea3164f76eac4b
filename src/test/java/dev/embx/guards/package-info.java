/** The rules that the build enforces, and code that breaks each of them. */
package dev.embx.guards;
