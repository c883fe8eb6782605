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
# Reads the tables of a run with DuckDB; nothing of Parley's is needed. Set `report` to the run that
# you want to read.

# %% tags=["parameters"]
report = "out/latest"

# %%
import duckdb
import matplotlib.pyplot as plt

HELD, PLANNED, CANCELLED = "#0072B2", "#E69F00", "#999999"  # Okabe and Ito: safe for colour blindness
plt.rcParams.update({"figure.dpi": 110, "axes.spines.top": False, "axes.spines.right": False})


def query(sql):
    return duckdb.sql(sql.replace("$", report)).df()


# %% [markdown]
# ## The busiest pairs
#
# Meetings held and planned for each pair of parties, over the whole corpus. A meeting of many counts
# for the pairs whose both sides a participant represents. How many articles there are to tell of
# meetings differs from year to year: see `coverage` before you compare years.

# %%
pairs = query("""
    SELECT country_a || '–' || country_b AS pair, sum(held) AS held, sum(planned) AS planned,
           sum(cancelled) AS cancelled
    FROM '$/meeting_frequency/*.parquet' WHERE period = 'year'
    GROUP BY pair HAVING sum(held) + sum(planned) + sum(cancelled) > 0
    ORDER BY held DESC, planned DESC, pair LIMIT 12
""")
fig, ax = plt.subplots(figsize=(7, 4.2))
left = 0
for name, colour in (("held", HELD), ("planned", PLANNED), ("cancelled", CANCELLED)):
    ax.barh(pairs["pair"], pairs[name], left=left, color=colour, label=name)
    left = left + pairs[name]
ax.invert_yaxis()
ax.set_xlabel("meetings")
ax.set_title("Busiest pairs", loc="left")
ax.legend(frameon=False)
plt.tight_layout()
plt.show()

# %% [markdown]
# ## One pair over time
#
# The busiest pair, by the day of the meeting: one mark is one meeting. Meetings without a day are
# left out here; the table keeps them with a NULL.

# %%
a, b = pairs["pair"][0].split("–")
line = query(f"""
    SELECT date_start, status, place, confidence FROM '$/meetings/*.parquet'
    WHERE list_contains(countries, '{a}') AND list_contains(countries, '{b}')
      AND date_start IS NOT NULL ORDER BY date_start
""")
fig, ax = plt.subplots(figsize=(7, 2.4))
rows = {"held": HELD, "planned": PLANNED, "cancelled": CANCELLED}
for y, (status, colour) in enumerate(rows.items()):
    dates = line.loc[line["status"] == status, "date_start"]
    ax.scatter(dates, [y] * len(dates), color=colour, s=40)
ax.set_yticks(range(3), rows)
ax.set_ylim(-0.6, 2.6)
ax.set_title(f"Meetings of {a} and {b}", loc="left")
fig.autofmt_xdate()
plt.tight_layout()
plt.show()

# %% [markdown]
# ## From a number to the sentences behind it
#
# The meeting that most articles tell of, and what each of them says.

# %%
top = query("""
    SELECT meeting_id, countries, status, channel, date_start, place, articles, confidence
    FROM '$/meetings/*.parquet' ORDER BY articles DESC, confidence DESC, meeting_id LIMIT 1
""")
top.T

# %%
for row in query(f"""
    SELECT m.article_id, a.source, a.published, m.rule, m.evidence
    FROM '$/meeting_mentions/*.parquet' m JOIN '$/articles/*.parquet' a USING (article_id)
    WHERE m.meeting_id = '{top["meeting_id"][0]}' ORDER BY a.published, m.article_id
""").itertuples():
    print(f"{row.published:%Y-%m-%d}  {row.source}  [{row.rule}]\n    {row.evidence}\n")
