package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.clustering.KMeans;
import org.apache.spark.ml.clustering.KMeansModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Cosine k-means of a sample by MLlib, in one partition: MLlib draws its first centres partition by
 * partition and adds floating-point sums in the order in which partitions arrive, so that only one
 * partition gives the same centres every time.
 */
final class KMeansTransform implements CentreFit {

  private static final int MOST_ITERATIONS = 20;
  private static final long FIRST_SEED = 17;

  /** MLlib refuses to make a single cluster. */
  private static final int FEWEST = 2;

  private static final String FEATURES = "features";

  private final Dataset<Row> points;

  /**
   * @param spark the session
   * @param points unit vectors, in an order of their own
   */
  KMeansTransform(SparkSession spark, List<float[]> points) {
    StructType schema =
        new StructType(
            new StructField[] {
              new StructField(FEATURES, SQLDataTypes.VectorType(), false, Metadata.empty())
            });
    List<Row> rows =
        points.stream()
            .map(Projection::doubles)
            .map(p -> RowFactory.create(Vectors.dense(p)))
            .toList();
    this.points = spark.createDataFrame(rows, schema).coalesce(1);
  }

  @Override
  public double[][] centres(int clusters, int seeds) {
    List<KMeansModel> models = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      models.add(
          new KMeans()
              .setDistanceMeasure("cosine")
              .setK(Math.max(FEWEST, clusters))
              .setMaxIter(MOST_ITERATIONS)
              .setSeed(FIRST_SEED + i)
              .setFeaturesCol(FEATURES)
              .fit(points));
    }
    KMeansModel best = models.get(0);
    for (KMeansModel model : models) {
      if (model.summary().trainingCost() < best.summary().trainingCost()) {
        best = model;
      }
    }
    return Arrays.stream(best.clusterCenters())
        .map(v -> Projection.unit(v.toArray()))
        .toArray(double[][]::new);
  }
}
