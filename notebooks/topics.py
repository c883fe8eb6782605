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
# # Topics
#
# What the corpus is about, how that changes, and what a pair of countries is written about. Set `report`
# to the run that you want to read.

# %% tags=["parameters"]
report = "out/latest"

# %%
import matplotlib.pyplot as plt
import polars as pl
from reading import tables

query = tables(report)

# %% [markdown]
# ## The topics
#
# Clusters of like articles, with the terms that set each apart. Coherence is how far the terms stand in
# the same articles (from −1 to 1), diversity the share of them that no other topic has.

# %%
topics = query("""
    SELECT topic_id, label, list_transform(terms, lambda t: t.term) AS terms, articles,
           round(coherence, 2) AS coherence, round(diversity, 2) AS diversity
    FROM '$/topics/*.parquet' ORDER BY articles DESC, topic_id
""")
for row in topics.head(15).iter_rows(named=True):
    print(f"{row['topic_id']}  {row['articles']:4} articles  coherence {row['coherence']:5.2f}  {', '.join(row['terms'])}")

# %%
top = topics.head(15)
fig, ax = plt.subplots(figsize=(8, 0.4 * len(top) + 1))
ax.bar_label(ax.barh(top["label"], top["articles"], color="#0072B2"), fontsize=8, padding=3)
ax.invert_yaxis()
ax.set_xlabel("articles whose first topic it is")
ax.set_title("Topics by size")
plt.show()

# %% [markdown]
# ## Shares over time
#
# The share of a topic in the articles of each quarter that have a topic. All panels have the same scale;
# a quarter without bars in any panel has no articles.

# %%
trend = query("""
    WITH quarters AS (
      SELECT topic_id, date_trunc('quarter', period_start)::DATE AS quarter, sum(articles) AS articles
      FROM '$/topic_trends/*.parquet' WHERE period = 'month' GROUP BY ALL)
    SELECT topic_id, quarter, articles / nullif(sum(articles) OVER (PARTITION BY quarter), 0) AS share
    FROM quarters ORDER BY topic_id, quarter
""")
panels = topics.head(9)
fig, axes = plt.subplots(3, 3, figsize=(9, 5.5), sharex=True, sharey=True)
for ax in axes.flat:
    ax.set_visible(False)
for ax, (topic, label) in zip(axes.flat, panels.select("topic_id", "label").iter_rows()):
    curve = trend.filter((pl.col("topic_id") == topic) & pl.col("share").is_not_null())
    ax.set_visible(True)
    ax.bar(curve["quarter"], curve["share"] * 100, width=80, color="#0072B2")
    ax.set_title(label if len(label) < 40 else label[:38] + "…", fontsize=8)
    ax.tick_params(labelsize=8)
    ax.tick_params(axis="x", rotation=45, labelbottom=True)
fig.supylabel("share of the articles of a quarter, %", fontsize=9)
plt.show()

# %% [markdown]
# ## What a pair is written about
#
# For the pairs that most articles name together: in which topics those articles lie. Lift above 1 means
# that the topic is more frequent there than in the corpus.

# %%
about = query("""
    WITH pair AS (
      SELECT country_a, country_b, sum(articles) AS size FROM '$/topic_country_pairs/*.parquet'
      GROUP BY ALL ORDER BY size DESC, country_a, country_b LIMIT 8)
    SELECT p.country_a || '–' || p.country_b AS pair, t.label, p.articles::INT AS articles, p.share, p.lift
    FROM '$/topic_country_pairs/*.parquet' p JOIN pair USING (country_a, country_b)
    JOIN '$/topics/*.parquet' t USING (topic_id)
    QUALIFY row_number() OVER (PARTITION BY p.country_a, p.country_b ORDER BY p.articles DESC, t.label) <= 3
    ORDER BY size DESC, pair, p.articles DESC, t.label
""").with_columns(pl.col("share", "lift").round(2))
about

# %% [markdown]
# ## From a topic to its articles
#
# The articles nearest to the centre of the largest topic: read them before you trust its label.

# %%
for row in query(f"""
    SELECT a.article_id, a.published, a.source, coalesce(a.title, left(a.text, 80)) AS title
    FROM (SELECT unnest(representative_articles) AS article_id FROM '$/topics/*.parquet'
          WHERE topic_id = '{topics["topic_id"][0]}')
    JOIN '$/articles/*.parquet' a USING (article_id) ORDER BY a.article_id
""").iter_rows():
    print(*row, sep="  ")
