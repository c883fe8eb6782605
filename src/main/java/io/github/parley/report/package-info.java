/**
 * One page of a run to mail to a colleague: facts of the published tables become chapters, and
 * chapters become HTML with inline CSS and SVG. Plain Java without Spark; what articles say is
 * untrusted text and reaches the page escaped only.
 */
package io.github.parley.report;
