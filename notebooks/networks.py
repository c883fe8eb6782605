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
# # Networks
#
# Who is named together with whom: countries, persons, organisations. Set `report` to the run that you
# want to read.

# %% tags=["parameters"]
report = "out/latest"

# %%
import matplotlib.pyplot as plt
import networkx as nx
import polars as pl
from reading import tables

query = tables(report)

COMMUNITIES = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442"]  # Okabe and Ito

# %% [markdown]
# ## The network of countries
#
# Circles grow with the sum of their edges; colours are communities, found on the significant edges, and
# grey has none. Strong lines are the backbone (disparity filter), thin ones other
# frequent pairs. The distance between two circles means little: look at the lines.

# %%
nodes = query("""
    SELECT entity_id, name, articles, degree, strength, pagerank, betweenness, community
    FROM '$/comention_nodes/*.parquet' WHERE entity_type = 'country' AND period = 'all'
    ORDER BY strength DESC, entity_id LIMIT 28
""")
edges = query("""
    SELECT a, b, articles, backbone AS strong FROM '$/comention_edges/*.parquet'
    WHERE entity_type = 'country' AND period = 'all' ORDER BY articles DESC, a, b
""").filter(pl.col("a").is_in(nodes["entity_id"].to_list()) & pl.col("b").is_in(nodes["entity_id"].to_list()))
shown = pl.concat([edges.filter("strong"), edges.filter(~pl.col("strong")).head(70)])
graph = nx.Graph()
graph.add_nodes_from(nodes["entity_id"])
for a, b, articles, strong in shown.iter_rows():
    graph.add_edge(a, b, weight=articles, length=1 / (1 + articles) + 0.5, strong=strong)
graph.remove_nodes_from(list(nx.isolates(graph)))
graph = graph.subgraph(max(nx.connected_components(graph), key=len))
at = nx.kamada_kawai_layout(graph, weight="length")
fig, ax = plt.subplots(figsize=(9, 6.5))
most = edges["articles"].max()
for strong, colour in ((False, "#C9CDD2"), (True, "#6B727A")):
    some = [(a, b, d) for a, b, d in graph.edges(data=True) if d["strong"] == strong]
    nx.draw_networkx_edges(
        graph, at, edgelist=[(a, b) for a, b, _ in some], edge_color=colour, ax=ax,
        width=[max(1, 9 * (d["weight"] / most) ** 0.5) if strong else 0.8 for *_, d in some],
    )
known = {n["entity_id"]: n for n in nodes.iter_rows(named=True)}
drawn = list(graph)
strongest = nodes["strength"].max()
nx.draw_networkx_nodes(
    graph, at, nodelist=drawn, ax=ax, edgecolors="white",
    node_size=[200 + 1100 * known[n]["strength"] / strongest for n in drawn],
    node_color=[
        COMMUNITIES[known[n]["community"] - 1]
        if known[n]["community"] and known[n]["community"] <= len(COMMUNITIES) else "#B4BAC1"
        for n in drawn
    ],
)
for n in drawn:
    white = known[n]["community"] == 1  # the one dark colour
    ax.text(*at[n], n, fontsize=8, weight="bold", ha="center", va="center", color="white" if white else "black")
ax.axis("off")
ax.set_title("Countries named together")
plt.show()

# %% [markdown]
# ## Central countries and persons
#
# PageRank tells who is named with those that are named much; betweenness who links circles that have
# little else in common. Both depend on whom the corpus writes about at all.

# %%
nodes.sort("pagerank", descending=True).head(10).with_columns(pl.col("pagerank", "betweenness").round(3))

# %%
query("""
    SELECT name, articles, degree, strength, round(pagerank, 3) AS pagerank,
           round(betweenness, 3) AS betweenness, community
    FROM '$/comention_nodes/*.parquet' WHERE entity_type = 'person' AND period = 'all'
    ORDER BY 5 DESC, name LIMIT 10
""")

# %% [markdown]
# ## More than chance tells
#
# Pairs that articles name together more often than the two would be by chance, with the p-value
# corrected over all possible pairs. NPMI alone would rank rare pairs first: read it beside the counts.

# %%
query("""
    SELECT entity_type AS network, name_a, name_b, articles, round(expected, 1) AS expected,
           round(npmi, 2) AS npmi, q_value
    FROM '$/comention_edges/*.parquet'
    WHERE significant AND period = 'all' AND entity_type IN ('country', 'person', 'organisation')
    ORDER BY q_value, name_a, name_b LIMIT 15
""")

# %% [markdown]
# ## How it changes by year
#
# Articles that name the two, for the pairs that are named most, as a share of all articles of the year;
# the number is the count, and below the year stands how many articles it has. A year with
# fewer than ten has no shade: its shares say little.

# %%
yearly = query("""
    WITH year_size AS (
      SELECT date_trunc('year', published)::DATE AS period_start, count(*) AS size
      FROM '$/articles/*.parquet' WHERE duplicate_of IS NULL AND published IS NOT NULL GROUP BY ALL),
    top AS (
      SELECT a, b, articles AS overall FROM '$/comention_edges/*.parquet'
      WHERE entity_type = 'country' AND period = 'all' ORDER BY articles DESC, a, b LIMIT 12)
    SELECT top.a || '–' || top.b AS pair, overall, year(y.period_start) AS year,
           size, coalesce(e.articles, 0)::INT AS articles, coalesce(e.articles, 0) / size AS share
    FROM top CROSS JOIN year_size y LEFT JOIN '$/comention_edges/*.parquet' e
      ON e.a = top.a AND e.b = top.b AND e.period_start = y.period_start
      AND e.entity_type = 'country' AND e.period = 'year'
    ORDER BY overall DESC, pair, year
""")
shares = yearly.pivot("year", index="pair", values="share")
counts = yearly.pivot("year", index="pair", values="articles")
years = shares.columns[1:]
fig, ax = plt.subplots(figsize=(1.6 + 0.8 * len(years), 5))
sizes = dict(yearly.select("year", "size").unique().iter_rows())
enough = [y for y in years if sizes[int(y)] >= 10] or years  # a share of less says little
greatest = max(max(shares[y]) for y in enough)
values = [
    [v if v and y in enough else float("nan") for y, v in zip(years, row)]
    for row in shares.select(years).iter_rows()
]
image = ax.imshow(values, cmap="YlGnBu", aspect="auto", vmin=0, vmax=greatest)
ax.set_facecolor("#F3F4F6")
for y, row in enumerate(counts.select(years).iter_rows()):
    for x, n in enumerate(row):
        if n:
            dark = values[y][x] > greatest / 2
            ax.text(x, y, n, ha="center", va="center", fontsize=8, color="white" if dark else "black")
ax.set_xticks(range(len(years)), [f"{y}\nof {sizes[int(y)]}" for y in years])
ax.set_yticks(range(len(shares)), shares["pair"])
ax.tick_params(length=0)
ax.spines[:].set_visible(False)
bar = fig.colorbar(image, label="share of the articles of the year")
bar.outline.set_visible(False)
ax.set_title("Named together, by year")
plt.show()
