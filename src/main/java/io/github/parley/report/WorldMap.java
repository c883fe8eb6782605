package io.github.parley.report;

import static io.github.parley.report.Markup.px;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places on a map of the world, every degree as wide as it is high. A circle's area goes with its
 * meetings; a hollow one is known to the region or the country alone.
 */
final class WorldMap {

  private static final double WIDTH = 900;
  private static final double NORTH = 80;
  private static final double SOUTH = -57;
  private static final double SCALE = WIDTH / 360;
  private static final double HEIGHT = (NORTH - SOUTH) * SCALE;

  private static final double GREATEST_RADIUS = 22;
  private static final double LEAST_RADIUS = 3;
  private static final int MOST_LABELS = 14;
  private static final double LETTER = 6.4;
  private static final double LINE = 13;

  /**
   * A place.
   *
   * @param name its name
   * @param latitude degrees
   * @param longitude degrees
   * @param exact whether it is known better than to the region
   * @param meetings how many
   */
  record Spot(String name, double latitude, double longitude, boolean exact, long meetings) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private WorldMap() {}

  static void write(Markup to, String description, List<Spot> spots) {
    List<Spot> sorted =
        spots.stream()
            .sorted(Comparator.comparingLong(Spot::meetings).reversed().thenComparing(Spot::name))
            .toList();
    Svg.open(to, WIDTH, HEIGHT, description);
    to.empty("path", "class", "land", "d", land());
    double greatest = sorted.isEmpty() ? 1 : sorted.get(0).meetings();
    List<Box> taken = new ArrayList<>();
    for (Spot spot : sorted) {
      double r = radius(spot, greatest);
      taken.add(new Box(x(spot) - r, y(spot) - r, x(spot) + r, y(spot) + r));
      Svg.circle(
          to,
          x(spot),
          y(spot),
          r,
          spot.exact() ? "spot" : "spot hollow",
          spot.name() + ": " + Figures.count(spot.meetings(), "meeting"));
    }
    int labels = Math.min(MOST_LABELS, sorted.size());
    for (Spot spot : sorted.subList(0, labels)) {
      label(to, spot, radius(spot, greatest), taken);
    }
    to.close();
  }

  private static double radius(Spot spot, double greatest) {
    return Math.max(LEAST_RADIUS, GREATEST_RADIUS * Math.sqrt(spot.meetings() / greatest));
  }

  /**
   * Writes the name right, left, above or below, where there is room; nowhere when there is none.
   */
  private static void label(Markup to, Spot spot, double r, List<Box> taken) {
    double width = spot.name().length() * LETTER;
    double[][] corners = {
      {x(spot) + r + 3, y(spot) - LINE / 2},
      {x(spot) - r - 3 - width, y(spot) - LINE / 2},
      {x(spot) - width / 2, y(spot) - r - LINE - 1},
      {x(spot) - width / 2, y(spot) + r + 1}
    };
    for (double[] corner : corners) {
      Box box = new Box(corner[0], corner[1], corner[0] + width, corner[1] + LINE);
      if (box.left < 0 || box.right > WIDTH || taken.stream().anyMatch(box::touches)) {
        continue;
      }
      taken.add(box);
      Svg.text(to, box.left, box.bottom - 3, "small halo", spot.name());
      return;
    }
  }

  private static double x(Spot spot) {
    return (spot.longitude() + 180) * SCALE;
  }

  private static double y(Spot spot) {
    return (NORTH - spot.latitude()) * SCALE;
  }

  private static String land() {
    StringBuilder path = new StringBuilder();
    for (String line : outlines().lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] numbers = line.split(" ", -1);
      for (int i = 0; i < numbers.length; i += 2) {
        path.append(i == 0 ? "M" : "L")
            .append(px((Double.parseDouble(numbers[i]) + 180) * SCALE))
            .append(' ')
            .append(px((NORTH - Double.parseDouble(numbers[i + 1])) * SCALE));
      }
      path.append('Z');
    }
    return path.toString();
  }

  private static String outlines() {
    try (InputStream in = WorldMap.class.getResourceAsStream("/report/land.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
