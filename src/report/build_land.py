"""Writes src/main/resources/report/land.tsv: the outlines of land for the map of meetings.

    npm pack world-atlas@2.0.2                                  # unpack
    python3 src/report/build_land.py package/land-110m.json > src/main/resources/report/land.tsv

Python 3.11, standard library only. The same input gives the same bytes. The outlines are Natural
Earth's at 1:110 million (public domain), without Antarctica, thinned to half a degree.
"""

import json
import math
import sys

TOLERANCE = 0.5  # degrees: below the width of a line on a page
SMALLEST = 3  # square degrees of the box of a ring; smaller islands are specks at this scale
SOUTH = -57


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def rings(topology):
    lines = list(arcs(topology))
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for ring in polygon:
                points = []
                for i in ring:
                    line = lines[i] if i >= 0 else lines[~i][::-1]
                    points += line[1:] if points else line
                yield points


def thinned(points):
    """Douglas and Peucker (1973)."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = math.hypot(bx - ax, by - ay)

    def distance(p):
        if length == 0:
            return math.hypot(p[0] - ax, p[1] - ay)
        return abs((bx - ax) * (ay - p[1]) - (ax - p[0]) * (by - ay)) / length

    far = max(range(1, len(points) - 1), key=lambda i: distance(points[i]))
    if distance(points[far]) <= TOLERANCE:
        return [points[0], points[-1]]
    return thinned(points[: far + 1])[:-1] + thinned(points[far:])


def unrolled(points):
    """Follows a ring over the date line, so that it leaves the map instead of crossing all of it."""
    turn, last = 0, points[0][0]
    for x, y in points:
        turn += 360 * round((last - x) / 360)
        last = x
        yield x + turn, y


def copies(points):
    """A ring, and again from the other side when it leaves the map."""
    for shift in (0, 360, -360):
        moved = [(x + shift, y) for x, y in points]
        if max(x for x, _ in moved) > -180 and min(x for x, _ in moved) < 180:
            yield moved


def main(path):
    with open(path, encoding="utf-8") as file:
        topology = json.load(file)
    print("# Outlines of land, one ring a line: longitude and latitude in turn, degrees.")
    print("# Natural Earth 1:110m (public domain); made by src/report/build_land.py.")
    for ring in (copy for ring in rings(topology) for copy in copies(list(unrolled(ring)))):
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        if max(ys) < SOUTH or (max(xs) - min(xs)) * (max(ys) - min(ys)) < SMALLEST:
            continue
        half = len(ring) // 2  # a ring has no ends to keep, so thin its two halves
        points = thinned(ring[: half + 1])[:-1] + thinned(ring[half:])
        print(" ".join(f"{x:.1f} {y:.1f}" for x, y in points[:-1]))


main(sys.argv[1])
