"""Runs the sample on a Spark master with two workers, kills one worker and its executor in mid-run, and compares.

    mvn -B -q package -DskipTests
    python bench/cluster/cluster.py --work FOLDER

Everything runs on the loopback from the jars that Maven resolved (target/platform.classpath). Every table is compared row
for row with a run in local mode; only seconds may differ.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(HOME, "bench", "kill"))
from kill import differences  # noqa: E402

JAR = os.path.join(HOME, "target", "parley.jar")
MASTER = "spark://127.0.0.1:7977"
MODULES = ["lang", "lang.invoke", "lang.reflect", "io", "net", "nio", "util", "util.concurrent", "util.concurrent.atomic"]
OPENS = [f"--add-opens=java.base/java.{m}=ALL-UNNAMED" for m in MODULES] + [
    f"--add-opens=java.base/{m}=ALL-UNNAMED"
    for m in ("jdk.internal.ref", "sun.nio.ch", "sun.nio.cs", "sun.security.action", "sun.util.calendar")
]


def spark_home(work):
    """A Spark home of links to Maven's jars; an empty RELEASE makes Spark take it for one."""
    home = os.path.join(work, "spark")
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(os.path.join(home, "jars"))
    open(os.path.join(home, "RELEASE"), "w").close()
    with open(os.path.join(HOME, "target", "platform.classpath"), encoding="utf-8") as file:
        for jar in file.read().strip().split(os.pathsep):
            os.symlink(jar, os.path.join(home, "jars", os.path.basename(jar)))
    return home


class Cluster:
    def __init__(self, work, flags):
        self.home, self.work, self.flags, self.processes = spark_home(work), work, flags, []
        self.environment = {
            **os.environ, "SPARK_HOME": self.home, "SPARK_SCALA_VERSION": "2.13", "SPARK_LOCAL_IP": "127.0.0.1",
        }

    def java(self, name, *arguments):
        log = open(os.path.join(self.work, name + ".log"), "w", encoding="utf-8")
        command = ["java", *OPENS, *self.flags, "-cp", os.path.join(self.home, "jars", "*"), *arguments]
        process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(process)
        return process

    def start(self):
        self.java("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "7977", "--webui-port", "7978")
        time.sleep(8)
        return [
            self.java(
                f"worker{i}", "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g",
                "--webui-port", str(7980 + i), "--work-dir", os.path.join(self.work, f"worker{i}"), MASTER,
            )
            for i in range(2)
        ]

    def submit(self, name, master, output, sample):
        executor = " ".join(OPENS + self.flags)
        return self.java(
            name, "org.apache.spark.deploy.SparkSubmit", "--class", "io.github.parley.Parley", "--master", master,
            "--conf", f"spark.executor.extraJavaOptions={executor}", "--conf", "spark.executor.memory=1g",
            "--conf", "spark.sql.shuffle.partitions=4",
            "--conf", "spark.driver.host=127.0.0.1", JAR, "run", "--input", sample, "--output", output,
        )

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def wait_for(path, text, process, seconds=900):
    for _ in range(seconds):
        with open(path, encoding="utf-8") as log:
            if text in log.read():
                return
        if process.poll() is not None:
            raise SystemExit(f"ended too early; see {path}")
        time.sleep(1)
    raise SystemExit(f"'{text}' did not come; see {path}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", required=True)
    options.add_argument("--input", default=os.path.join(HOME, "src", "main", "resources", "sample"))
    options.add_argument("--jvm", default="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", help="flags of every JVM")
    args = options.parse_args()
    shutil.rmtree(args.work, ignore_errors=True)
    os.makedirs(args.work)
    cluster = Cluster(args.work, args.jvm.split())
    try:
        workers = cluster.start()
        output = os.path.join(args.work, "cluster")
        driver = cluster.submit("driver", MASTER, output, args.input)
        wait_for(os.path.join(args.work, "driver.log"), "annotate", driver)
        os.killpg(workers[0].pid, signal.SIGKILL)  # the executor lives in the worker's process group
        print("killed one worker of two behind the stage 'annotate'")
        print("exit code on the cluster:", driver.wait())
        local = os.path.join(args.work, "local")
        print("exit code in local mode:", cluster.submit("local", "local[2]", local, args.input).wait())
        different = differences(local, output)
        print("tables that differ:", different or "none")
        raise SystemExit(1 if different else 0)
    finally:
        cluster.stop()


if __name__ == "__main__":
    main()
