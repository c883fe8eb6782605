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
# # Can I trust it?
#
# What was read, what was left out and why, and how sure the rest is. Set `report` to the run that you want
# to read.

# %% tags=["parameters"]
report = "out/latest"

# %%
import json
from pathlib import Path

import duckdb
import matplotlib.dates as mdates
import matplotlib.pyplot as plt
import polars as pl
from reading import tables

query = tables(report)

# %% [markdown]
# ## Coverage by source and day
#
# One mark is a day on which a source has articles, larger for more. A gap here is a gap of the archive,
# and no meeting can be found in it.

# %%
days = query("""
    SELECT coalesce(source, 'unknown') AS source, published, count(*) AS articles
    FROM '$/articles/*.parquet' WHERE published IS NOT NULL GROUP BY ALL ORDER BY ALL
""")
sources = (
    days.group_by("source").agg(pl.sum("articles")).sort("articles", "source", descending=[True, False]).head(15)
)
fig, ax = plt.subplots(figsize=(8, 0.35 * len(sources) + 1.2))
for y, (source, n) in enumerate(sources.iter_rows()):
    one = days.filter(pl.col("source") == source)
    ax.scatter(one["published"], [y] * len(one), s=8 + 12 * one["articles"], color="#0072B2", alpha=0.5, lw=0)
ax.set_yticks(range(len(sources)), [f"{source} ({n})" for source, n in sources.iter_rows()])
ax.invert_yaxis()
ax.xaxis.set_major_formatter(mdates.ConciseDateFormatter(ax.xaxis.get_major_locator()))
ax.set_xlabel("day of publication")
ax.set_title("Articles by source and day (in brackets: articles)")
plt.show()

# %% [markdown]
# ## Duplicates and rejects
#
# A copy adds no second meeting. A record that could not be read costs itself alone; its message says
# how to mend it.

# %%
query("""
    SELECT coalesce(duplicate_kind, 'original') AS kind, count(*) AS articles
    FROM '$/articles/*.parquet' GROUP BY ALL ORDER BY articles DESC, kind
""")

# %%
query("SELECT reason, count(*) AS records, min(message) AS example FROM '$/rejects/*.parquet' GROUP BY ALL ORDER BY ALL")

# %% [markdown]
# ## Residue that was taken out
#
# Lines that stand in an article's file and are not its text. What they say counts in no report; the
# table `passages` keeps each with the reason, so that you can check the cleaning by eye.

# %%
residue = query("""
    SELECT kind, count(*) AS lines FROM '$/passages/*.parquet'
    WHERE kind NOT IN ('title', 'dateline', 'body') GROUP BY ALL ORDER BY lines DESC, kind
""")
fig, ax = plt.subplots(figsize=(7, 0.4 * len(residue) + 1))
ax.bar_label(ax.barh(residue["kind"], residue["lines"], color="#0072B2"), fontsize=8, padding=3)
ax.invert_yaxis()
ax.set_xlabel("lines")
ax.set_title("Lines taken out, by kind")
plt.show()

# %%
for kind, reason, text in query("""
    SELECT kind, reason, first(text ORDER BY article_id, passage_no) FROM '$/passages/*.parquet'
    WHERE kind NOT IN ('title', 'dateline', 'body') GROUP BY ALL ORDER BY ALL
""").iter_rows():
    print(f"{kind:8} {reason:20} {text[:90]!r}")

# %% [markdown]
# ## Confidence and calibration
#
# Left, the meetings of this run by confidence. Right, what a confidence was worth on labelled articles: a
# dot on the line means as often right as it says. The rules were developed on those articles, so expect
# less elsewhere.

# %%
confidence = query("SELECT confidence FROM '$/meetings/*.parquet'")
measured = duckdb.sql("""
    SELECT floor(confidence * 20) / 20 AS bin, avg(confidence) AS said, avg("right"::DOUBLE) AS was, count(*) AS n
    FROM read_csv('src/main/resources/meeting/calibration.tsv', delim = '\t') GROUP BY bin ORDER BY bin
""").pl()
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
left.hist(confidence["confidence"], bins=[x / 100 for x in range(50, 102, 2)], color="#0072B2")
left.set_xlabel("confidence")
left.set_ylabel("meetings")
left.set_title("This run")
right.plot([0.5, 1], [0.5, 1], color="#999999", lw=1)
for said, was, n in measured.select("said", "was", "n").iter_rows():
    centre = (was + 1.92 / n) / (1 + 3.84 / n)  # Wilson's interval, 95 %
    half = 1.96 * (was * (1 - was) / n + 0.96 / n**2) ** 0.5 / (1 + 3.84 / n)
    right.plot([said, said], [centre - half, centre + half], color="#D55E00", lw=1.5)
right.scatter(measured["said"], measured["was"], color="#D55E00", zorder=3)
for said, was, n in measured.select("said", "was", "n").iter_rows():
    right.annotate(f"n = {n}", (said, was), xytext=(8, -10), textcoords="offset points", fontsize=8)
right.set(xlim=(0.5, 1.02), ylim=(0.5, 1.05), xlabel="mean confidence", ylabel="share right")
right.set_title("Measured on labelled articles (bars: 95 %)")
plt.show()

# %% [markdown]
# ## The run itself
#
# What came in, what counted and what was left out balance in every stage; the checks of the run say
# whether they do. Cite a run by these lines.

# %%
manifest = json.loads((Path(report) / "manifest.json").read_text())
failed = [c["name"] for c in manifest["checks"] if not c["passed"]]
print(f"run {manifest['run_id']}, Parley {manifest['version']}, rules and lexicon {manifest['pipeline_version']}")
print(f"{len(manifest['input_files'])} input files, {len(manifest['checks'])} checks, failed: {failed or 'none'}")
pl.DataFrame(manifest["stages"])
