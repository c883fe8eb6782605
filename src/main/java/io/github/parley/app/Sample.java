package io.github.parley.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The corpus that comes with Parley, in its jar. */
final class Sample {

  private static final String FOLDER = "/sample/";
  private static final String METADATA = "metadata.jsonl";

  private Sample() {}

  /** Writes the sample into a new folder below {@code parent} and returns that folder. */
  static Path unpack(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("sample"));
    byte[] metadata = read(METADATA);
    Files.write(folder.resolve(METADATA), metadata);
    ObjectMapper mapper = new ObjectMapper();
    for (String line : new String(metadata, StandardCharsets.UTF_8).lines().toList()) {
      String file = mapper.readTree(line).get("article_id").asText() + ".txt";
      Files.write(folder.resolve(file), read(file));
    }
    return folder;
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("the jar lacks " + FOLDER + name);
      }
      return in.readAllBytes();
    }
  }
}
