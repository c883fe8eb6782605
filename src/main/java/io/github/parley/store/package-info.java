/**
 * Where a run's tables lie: the tables and their schemas, the folder of a run, its manifest, the
 * lock on an output, and the one atomic step that publishes.
 *
 * <pre>
 * OUT/latest.json              the pointer; replaced in one atomic step
 * OUT/latest                   a link to the run, where the file system has links
 * OUT/runs/RUN_ID/TABLE/       Parquet
 * OUT/runs/RUN_ID/manifest.json
 * OUT/store/VERSION/BATCH/     per-article rows, kept between nights
 * OUT/lock.json                who is writing
 * </pre>
 */
package io.github.parley.store;
