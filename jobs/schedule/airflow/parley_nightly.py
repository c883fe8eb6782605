"""Parley every night under Apache Airflow 3: take what is new, verify what was published.

Airflow variables: parley_home (where Parley lies), parley_inbox, parley_output. The tasks call jobs/parley, so that no Spark
provider is needed; on a cluster add '--master yarn -- --num-executors 8' to the command.
"""

from datetime import datetime, timedelta, timezone

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

PARLEY = "{{ var.value.parley_home }}/jobs/parley"

with DAG(
    dag_id="parley_nightly",
    description="Who met whom in last night's articles",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,  # two nights at once: the second would stop at the output's lock
    default_args={"retries": 1, "retry_delay": timedelta(minutes=15)},
    tags=["parley"],
) as dag:
    nightly = BashOperator(
        task_id="nightly",
        bash_command=PARLEY + " nightly --inbox {{ var.value.parley_inbox }} --output {{ var.value.parley_output }}",
        execution_timeout=timedelta(hours=6),
    )
    verify = BashOperator(
        task_id="verify",
        bash_command=PARLEY + " verify --output {{ var.value.parley_output }}",
    )
    nightly >> verify
