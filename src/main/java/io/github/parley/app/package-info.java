/**
 * The commands: their options, configuration, exit codes and progress, and the jobs that read, call
 * the transforms of the rooms, and write. No logic of its own.
 */
package io.github.parley.app;
