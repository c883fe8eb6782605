"""Independent values for the reference network: 50 entities in 900 articles over nine months.

Writes edges.tsv and nodes.tsv beside itself. Nothing of Parley is used: exact integer arithmetic for
the tails, networkx 3.6.1 for PageRank and betweenness, leidenalg 0.12.0 for communities, and
scipy 1.17.1 for Benjamini and Hochberg.

Article i (0 to 899) appears in month 1 + i // 100 of 2024. With g = i mod 5 and k = i // 5 it names
  10 g + k mod 10, 10 g + (k k + 3 k + 1) mod 10, 10 g + (7 k + k k k) mod 10,
  (13 i + 5) mod 50 when i mod 4 = 0, 0 when i mod 3 = 0, and 11 and 12 when i >= 700 and i mod 6 = 1.
"""
import itertools
import math
import pathlib
from collections import Counter, defaultdict
from fractions import Fraction

import igraph
import leidenalg
import networkx as nx
from scipy.stats import false_discovery_control, hypergeom


def names(i):
    g, k = i % 5, i // 5
    found = {10 * g + k % 10, 10 * g + (k * k + 3 * k + 1) % 10, 10 * g + (7 * k + k**3) % 10}
    if i % 4 == 0:
        found.add((13 * i + 5) % 50)
    if i % 3 == 0:
        found.add(0)
    if i >= 700 and i % 6 == 1:
        found |= {11, 12}
    return sorted(found)


def upper(x, N, K, n):
    total = sum(math.comb(K, j) * math.comb(N - K, n - j) for j in range(x, min(K, n) + 1))
    return Fraction(total, math.comb(N, n))


def lower(x, N, K, n):
    total = sum(math.comb(K, j) * math.comb(N - K, n - j) for j in range(max(0, K + n - N), x + 1))
    return Fraction(total, math.comb(N, n))


def network(articles, past):
    N, node, pair, weight = len(articles), Counter(), Counter(), defaultdict(Fraction)
    for i in articles:
        found = names(i)
        node.update(found)
        for p in itertools.combinations(found, 2):
            pair[p] += 1
            weight[p] += Fraction(1, len(found) - 1)
    before = Counter(p for i in past for p in itertools.combinations(names(i), 2))
    ps = {}
    for (a, b), x in pair.items():
        ps[a, b] = upper(x, N, node[a], node[b])
        assert math.isclose(float(ps[a, b]), hypergeom.sf(x - 1, N, node[a], node[b]), rel_tol=1e-6)
    possible = math.comb(len(node), 2)
    keys = sorted(pair)
    q = false_discovery_control([float(ps[k]) for k in keys] + [1.0] * (possible - len(keys)))
    graph = nx.Graph()
    graph.add_nodes_from(sorted(node))
    for k in keys:
        graph.add_edge(*k, w=pair[k], length=1 / pair[k])
    edges = []
    for k, qk in zip(keys, q):
        a, b = k
        x = pair[k]
        expected = Fraction(node[a] * node[b], N)
        npmi = math.log(Fraction(x * N, node[a] * node[b])) / -math.log(x / N)
        alphas = [1.0 if graph.degree(v) < 2 else
                  (1 - x / graph.degree(v, weight="w")) ** (graph.degree(v) - 1) for v in k]
        change = ""
        if past:
            total, marked = N + len(past), x + before[k]
            mean = Fraction(N * marked, total)
            if x > mean:
                change = -math.log10(upper(x, total, marked, N))
            elif x < mean:
                change = math.log10(lower(x, total, marked, N))
            else:
                change = 0.0
        edges.append((a, b, x, float(weight[k]), float(expected), npmi, float(ps[k]), qk,
                      qk < 0.01, min(alphas) < 0.05, change))
    rank = nx.pagerank(graph, alpha=0.85, weight="w", tol=1e-15, max_iter=10000)
    between = nx.betweenness_centrality(graph, weight="length", normalized=True)
    significant = [(e[0], e[1], e[2]) for e in edges if e[8]]
    community, modularity = {}, 0.0
    if significant:
        ids = sorted({v for e in significant for v in e[:2]})
        at = {v: i for i, v in enumerate(ids)}
        g = igraph.Graph(len(ids), [(at[a], at[b]) for a, b, _ in significant])
        best = max((leidenalg.find_partition(g, leidenalg.ModularityVertexPartition, seed=s, n_iterations=-1,
                                             weights=[e[2] for e in significant]) for s in range(50)),
                   key=lambda p: p.quality())
        modularity = best.quality()
        groups = sorted((sorted(ids[i] for i in c) for c in best), key=lambda c: (-len(c), c[0]))
        community = {v: i + 1 for i, c in enumerate(groups) for v in c}
    nodes = [(v, node[v], graph.degree(v), graph.degree(v, weight="w"), rank[v], between[v],
              community.get(v, "")) for v in sorted(node)]
    return edges, nodes, modularity


here = pathlib.Path(__file__).parent
periods = [("all", "", range(900), [])]
periods += [("month", f"2024-{m + 1:02d}-01", range(100 * m, 100 * m + 100), range(100 * m)) for m in range(9)]
periods += [("quarter", f"2024-{3 * m + 1:02d}-01", range(300 * m, 300 * m + 300), range(300 * m)) for m in range(3)]
periods += [("year", "2024-01-01", range(900), [])]
with open(here / "edges.tsv", "w") as e, open(here / "nodes.tsv", "w") as n:
    e.write("period\tperiod_start\ta\tb\tarticles\tweight\texpected\tnpmi\tp_value\tq_value\tsignificant\tbackbone\tchange\n")
    n.write("period\tperiod_start\tentity_id\tarticles\tdegree\tstrength\tpagerank\tbetweenness\tcommunity\n")
    for period, start, articles, past in periods:
        edges, nodes, modularity = network(articles, past)
        print(period, start, len(edges), len(nodes), sum(r[8] for r in edges), sum(r[9] for r in edges), repr(modularity))
        if period == "year" or (period, start[5:7]) in {("month", m) for m in ("02", "03", "04", "05", "06", "07", "08")}:
            continue
        for row in edges:
            row = [f"n{row[0]:02d}", f"n{row[1]:02d}", *row[2:]]
            e.write("\t".join([period, start, *(str(c).lower() if isinstance(c, bool) or hasattr(c, "dtype") and c.dtype == bool else str(c) for c in row)]) + "\n")
        for row in nodes:
            n.write("\t".join([period, start, f"n{row[0]:02d}", *map(str, row[1:])]) + "\n")
