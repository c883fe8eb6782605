/**
 * How often the countries of a pair meet: meetings counted by week, month, quarter and year, what
 * was to be expected, and how surprising the count is. The model stands in docs/METHODS.md.
 */
package io.github.parley.frequency;
