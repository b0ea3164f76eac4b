/** The one exception for what the user's data or request does not allow. */
package dev.embx.error;
