"""Holds the manifests of jobs/schedule/kubernetes/ against the schemas of Kubernetes and of the Spark operator.

    pip install kubernetes-validate==1.37.0 kubeflow-spark-api==2.4.0
    python bench/schedules/kubernetes.py

A field that the schema does not know, or a value of the wrong type, ends with exit code 1 and its path.
"""

import sys
from pathlib import Path

import kubernetes_validate
import yaml
from kubeflow_spark_api.models.spark_v1beta2_scheduled_spark_application import (
    SparkV1beta2ScheduledSparkApplication,
)

MANIFESTS = Path(__file__).resolve().parents[2] / "jobs" / "schedule" / "kubernetes"
KUBERNETES = "1.37"


def unknown(given, read, path=""):
    """The paths of what was given and is not in what the operator's model read: it drops fields that it does not know."""
    if isinstance(given, dict):
        for key, value in given.items():
            if not isinstance(read, dict) or key not in read:
                yield f"{path}/{key}"
            else:
                yield from unknown(value, read[key], f"{path}/{key}")
    elif isinstance(given, list):
        for index, value in enumerate(given):
            yield from unknown(value, read[index], f"{path}[{index}]")


def main():
    for document in yaml.safe_load_all((MANIFESTS / "cronjob.yaml").read_text()):
        kubernetes_validate.validate(document, KUBERNETES, strict=True)
    given = yaml.safe_load((MANIFESTS / "scheduledsparkapplication.yaml").read_text())
    read = SparkV1beta2ScheduledSparkApplication.from_dict(given).to_dict()
    strange = list(unknown(given, read))
    if strange:
        sys.exit(f"scheduledsparkapplication.yaml: unknown to the operator: {', '.join(strange)}")
    print("both manifests hold")


if __name__ == "__main__":
    main()
