/** What is open and what was asked of it: one request, one result, whoever shows it. No screen and no files here. */
package dev.embx.analysis;
