/** Results as bytes and files: {@code report} (text, JSON, CSV), {@code chart} (PNG), {@code frame} (pictures of the screen), {@code file} (safe writing). */
package dev.embx.export;
