package io.github.parley.app;

import picocli.CommandLine.IVersionProvider;

/** The version of Parley, as its jar states it. */
final class Version implements IVersionProvider {

  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"parley " + current()};
  }
}
