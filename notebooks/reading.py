"""What every notebook needs first: queries on a run, and the look of its tables and plots."""

import os
from pathlib import Path

import duckdb
import matplotlib.pyplot as plt
import polars as pl

os.chdir(Path(__file__).resolve().parent.parent)  # paths count from the folder of the project
plt.rcParams.update(
    {
        "figure.dpi": 110,
        "figure.constrained_layout.use": True,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.titlelocation": "left",
    }
)
pl.Config(tbl_rows=30, fmt_str_lengths=60, tbl_hide_dataframe_shape=True, tbl_hide_column_data_types=True)


def tables(report):
    """Makes the function that gives rows of a run as a Polars frame; in its SQL $ stands for the run's folder."""
    return lambda sql: duckdb.sql(sql.replace("$", report)).pl()
