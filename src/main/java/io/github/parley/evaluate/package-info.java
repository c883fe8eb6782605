/**
 * Scores what was read against labels: meetings, dates, sentences, calibration. Plain Java: figures
 * are pure functions of labels and findings.
 */
package io.github.parley.evaluate;
