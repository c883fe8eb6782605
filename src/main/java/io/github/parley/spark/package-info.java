/**
 * Parley for people who write Spark SQL, from any of Spark's languages.
 *
 * <p>The transforms of the other rooms ({@code AnnotateTransform}, {@code MergeTransform}, …) are
 * the library for Java and Scala; {@code docs/LIBRARY.md} shows both.
 */
package io.github.parley.spark;
