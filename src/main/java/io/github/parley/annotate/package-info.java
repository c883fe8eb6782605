/**
 * From an article to its rows: cleaning, recognition and extraction put together as one pure
 * function, and the Spark shell that maps it over a corpus.
 *
 * <pre>
 * Article ──clean──▶ passages ──tokenise──▶ Document ──recognise──▶ mentions ──extract──▶ meetings
 * </pre>
 *
 * <p>The rows of an article depend on its text, on its date, on what its source repeats from
 * article to article, and on {@link io.github.parley.annotate.Annotator#version()}; on nothing
 * else. That is why they can be kept from night to night.
 */
package io.github.parley.annotate;
