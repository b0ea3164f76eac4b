/**
 * The open sets and the requests about them: each request has one result, which all views and commands share. No screen and
 * no files here.
 */
package dev.embx.analysis;
