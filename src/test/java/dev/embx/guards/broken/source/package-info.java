/** Code that breaks the rules of the architecture on purpose. */
package dev.embx.guards.broken.source;
