# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Who meets whom
#
# Reads the tables of a run with DuckDB and Polars; nothing of Parley's is needed but two tables with
# coordinates for the map. Set `report` to the run that you want to read.

# %% tags=["parameters"]
report = "out/latest"

# %%
from pathlib import Path

import matplotlib.pyplot as plt
import polars as pl
from reading import tables

query = tables(report)

STATUS = {"held": "#0072B2", "planned": "#E69F00", "cancelled": "#999999"}  # Okabe and Ito's colours

# %% [markdown]
# ## The busiest pairs
#
# Meetings of each pair of parties within the days of the corpus. A meeting of many counts for the
# pairs whose both sides a participant represents; one without a date counts when it was first reported.

# %%
pairs = query("""
    SELECT country_a, country_b, sum(held)::INT AS held, sum(planned)::INT AS planned,
           sum(cancelled)::INT AS cancelled
    FROM '$/meeting_frequency/*.parquet' WHERE period = 'year'
    GROUP BY ALL HAVING held + planned + cancelled > 0
    ORDER BY held DESC, planned DESC, cancelled DESC, country_a, country_b
""")
names = dict(
    query("SELECT entity_id, name FROM '$/entities/*.parquet' WHERE entity_type <> 'place'").iter_rows()
)
top = pairs.head(12)
labels = [f"{names.get(a, a)} – {names.get(b, b)}" for a, b in top.select("country_a", "country_b").iter_rows()]
fig, ax = plt.subplots(figsize=(8, 4.4))
left = [0] * len(labels)
for status, colour in STATUS.items():
    bars = ax.barh(labels, top[status], left=left, color=colour, label=status)
    ax.bar_label(
        bars, [n or "" for n in top[status]], label_type="center", fontsize=8,
        color="white" if status == "held" else "black",
    )
    left = [x + n for x, n in zip(left, top[status])]
ax.invert_yaxis()
ax.set_xlabel("meetings")
ax.set_title("Busiest pairs")
ax.legend(frameon=False, loc="lower right")
plt.show()

# %% [markdown]
# ## Who with whom
#
# Meetings held between the parties that met most. A row reads: this party met that one so often;
# the shades follow the square root, so that one busy pair does not hide the rest.

# %%
both = pl.concat(
    [pairs.select("country_a", "country_b", "held"), pairs.select(country_a="country_b", country_b="country_a", held="held")]
)
codes = (
    both.group_by("country_a").agg(pl.sum("held")).sort("held", "country_a", descending=[True, False])
    .head(14)["country_a"].to_list()
)
counts = {(a, b): n for a, b, n in both.iter_rows()}
grid = [[counts.get((a, b), 0) for b in codes] for a in codes]
fig, ax = plt.subplots(figsize=(7, 6))
ax.imshow([[n**0.5 if n else float("nan") for n in row] for row in grid], cmap="YlGnBu", vmin=0)
ax.set_facecolor("#F3F4F6")
greatest = max(max(row) for row in grid)
for y, row in enumerate(grid):
    for x, n in enumerate(row):
        if n:
            ax.text(x, y, n, ha="center", va="center", fontsize=8, color="white" if n > greatest * 0.35 else "black")
ax.set_xticks(range(len(codes)), codes)
ax.set_yticks(range(len(codes)), [names.get(c, c) for c in codes])
ax.tick_params(length=0)
ax.spines[:].set_visible(False)
ax.set_title("Meetings held")
plt.show()

# %% [markdown]
# ## One pair over time
#
# The busiest pair: a dot is a meeting on a known day, a bar one that is known to a longer span. Look at
# the grey line of articles below before you read a gap as quiet: it may be a gap in the archive.

# %%
a, b = pairs.row(0)[:2]
line = query(f"""
    SELECT date_start, date_end, status FROM '$/meetings/*.parquet'
    WHERE list_contains(countries, '{a}') AND list_contains(countries, '{b}') AND date_start BETWEEN
      (SELECT min(published) - INTERVAL 1 YEAR FROM '$/articles/*.parquet') AND
      (SELECT max(published) + INTERVAL 1 YEAR FROM '$/articles/*.parquet')
    ORDER BY date_start
""")
coverage = query("""
    SELECT date_trunc('month', published)::DATE AS month, count(*) AS articles FROM '$/articles/*.parquet'
    WHERE published IS NOT NULL AND duplicate_of IS NULL GROUP BY ALL ORDER BY month
""")
fig, (ax, below) = plt.subplots(2, figsize=(8, 3.6), sharex=True, height_ratios=[3, 1])
for y, (status, colour) in enumerate(STATUS.items()):
    for start, end, of in line.iter_rows():
        if of == status and start == end:
            ax.scatter([start], [y], color=colour, s=45, alpha=0.7, lw=0)
        elif of == status:
            ax.plot([start, end], [y, y], color=colour, lw=5, alpha=0.7, solid_capstyle="round")
ax.set_yticks(range(3), STATUS)
ax.set_ylim(2.6, -0.6)
ax.set_title(f"Meetings of {names.get(a, a)} and {names.get(b, b)}")
below.bar(coverage["month"], coverage["articles"], width=25, color="#999999")
below.set_ylabel("articles\na month", fontsize=8)
plt.show()

# %% [markdown]
# ## Where they meet
#
# Places of meetings held, where the lexicon knows the city; a palace such as the Kremlin lies in its
# capital. Places known to the state alone are left out of the map and counted in its title.

# %%
lexicon = "src/main/resources/lexicon"
spots = query(f"""
    WITH places AS (
      SELECT unnest([name] || coalesce(string_split(aliases, '|'), [])) AS place, iso2, name, lat, lon, population
      FROM read_csv('{lexicon}/places.tsv.gz', delim = '\t', header = true, quote = '', all_varchar = true)
      WHERE lat IS NOT NULL),
    seats AS (
      SELECT m.surface AS place, m.iso2, p.name, p.lat, p.lon, p.population
      FROM read_csv('{lexicon}/metonyms.tsv.gz', delim = '\t', header = true, quote = '', all_varchar = true) m
      JOIN read_csv('{lexicon}/places.tsv.gz', delim = '\t', header = true, quote = '', all_varchar = true) p
        ON m.iso2 = p.iso2 AND p.capital = '1'
      WHERE m.kind IN ('executive', 'parliament', 'foreign_ministry', 'head_of_state')),
    known AS (
      SELECT lower(place) AS place, iso2, arg_max(name, coalesce(population::INT, 0)) AS city,
             arg_max(lat::DOUBLE, coalesce(population::INT, 0)) AS lat,
             arg_max(lon::DOUBLE, coalesce(population::INT, 0)) AS lon
      FROM (FROM places UNION ALL BY NAME FROM seats) GROUP BY lower(place), iso2)
    SELECT k.city, k.lat, k.lon, count(*)::INT AS meetings
    FROM '$/meetings/*.parquet' m LEFT JOIN known k
      ON k.place = regexp_replace(lower(m.place), '^the ', '') AND k.iso2 = m.place_country
    WHERE m.status = 'held' GROUP BY ALL ORDER BY meetings DESC, city
""")
found = spots.drop_nulls("city")
fig, ax = plt.subplots(figsize=(9, 4))
for ring in Path("src/main/resources/report/land.tsv").read_text().splitlines():
    if not ring.startswith("#"):
        numbers = [float(n) for n in ring.split()]
        ax.fill(numbers[0::2], numbers[1::2], color="#E4E6E8", lw=0)
ax.scatter(found["lon"], found["lat"], s=25 * found["meetings"], color="#0072B2", alpha=0.55, lw=0)
for i, (city, lat, lon, n) in enumerate(found.head(5).iter_rows()):
    away = 8 + 2 * n**0.5
    ax.annotate(
        f"{city} {n}", (lon, lat), xytext=(0, away if i % 2 else -away), textcoords="offset points",
        fontsize=8, ha="center", va="center",
    )
ax.set(xlim=(-180, 180), ylim=(-57, 80), aspect="equal", xticks=[], yticks=[])
ax.spines[:].set_visible(False)
ax.set_title(f"Meetings held by city ({found['meetings'].sum()} of {spots['meetings'].sum()} with a known city)")
plt.show()

# %% [markdown]
# ## From a number to the sentences behind it
#
# The meeting that most articles tell of, and what each of them says, with the rule that read it.

# %%
meeting = query("""
    SELECT meeting_id, countries, status, channel, date_start, place, articles, confidence
    FROM '$/meetings/*.parquet' ORDER BY articles DESC, confidence DESC, meeting_id LIMIT 1
""").row(0, named=True)
for column, value in meeting.items():
    print(f"{column:12} {value}")

# %%
for row in query(f"""
    SELECT m.article_id, a.source, a.published, m.rule, m.evidence
    FROM '$/meeting_mentions/*.parquet' m JOIN '$/articles/*.parquet' a USING (article_id)
    WHERE m.meeting_id = '{meeting["meeting_id"]}' ORDER BY a.published, m.article_id
""").iter_rows(named=True):
    print(f"{row['article_id']}  {row['published']}  {row['source']}  [{row['rule']}]\n    {row['evidence']}\n")
