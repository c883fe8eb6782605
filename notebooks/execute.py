"""Runs notebooks on a run and keeps nothing, or with --write makes the paired .ipynb anew.

    python notebooks/execute.py [--write] NOTEBOOK... RUN

NOTEBOOK is a name such as topics; RUN a folder such as out/latest. Run it from the project's folder.
"""

import sys
from pathlib import Path

import jupytext
from nbclient import NotebookClient

HERE = Path(__file__).parent


def execute(name, run, write):
    notebook = jupytext.read(HERE / f"{name}.py")
    (parameters,) = [c for c in notebook.cells if "parameters" in c.metadata.get("tags", [])]
    stated = parameters.source
    parameters.source = f"report = {run!r}"
    NotebookClient(notebook, timeout=200, resources={"metadata": {"path": str(HERE)}}).execute()
    parameters.source = stated
    if write:
        for number, cell in enumerate(notebook.cells):
            cell["id"] = f"{name}-{number}"
            cell.metadata.pop("execution", None)
        notebook.metadata.pop("language_info", None)
        jupytext.write(notebook, HERE / f"{name}.ipynb")
    print(f"{name}: done")


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--write"]
    for each in arguments[:-1]:
        execute(each, arguments[-1], "--write" in sys.argv)
