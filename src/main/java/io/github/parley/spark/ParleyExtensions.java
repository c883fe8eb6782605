package io.github.parley.spark;

import io.github.parley.annotate.AnnotatedSchema;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.Function1;
import scala.Function2;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/**
 * Registers Parley's SQL functions in a Spark session that is started with {@code
 * spark.sql.extensions=io.github.parley.spark.ParleyExtensions} and the jar on its class path.
 *
 * <ul>
 *   <li>{@code parley_countries(text)}: array of ISO codes of the states that an article names,
 *       sorted; NULL for a NULL text.
 *   <li>{@code parley_meetings(text, published)}: array of structs, the meetings that an article
 *       tells of, with the columns of the table {@code meeting_mentions}; {@code published} (a
 *       date, a timestamp, or text that casts to a date) may be NULL, then relative dates stay
 *       NULL; NULL for a NULL text.
 * </ul>
 *
 * Texts are cleaned as in a run, without knowledge of the lines that a source repeats.
 */
public final class ParleyExtensions implements Function1<SparkSessionExtensions, BoxedUnit> {

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    inject(extensions, "parley_countries", this::countries);
    inject(extensions, "parley_meetings", this::meetings);
    return BoxedUnit.UNIT;
  }

  private static void inject(
      SparkSessionExtensions extensions,
      String name,
      Function1<Seq<Expression>, Expression> builder) {
    extensions.injectFunction(
        new Tuple3<>(
            FunctionIdentifier.apply(name),
            new ExpressionInfo(ParleyExtensions.class.getName(), name),
            builder));
  }

  private Expression countries(Seq<Expression> arguments) {
    require(arguments, "parley_countries", 1);
    return call(
        "parley_countries",
        (Function1<String, Object> & Serializable)
            text -> text == null ? null : TextFunctions.countries(text),
        DataTypes.createArrayType(DataTypes.StringType, false),
        List.of(cast(arguments.apply(0), DataTypes.StringType)));
  }

  private Expression meetings(Seq<Expression> arguments) {
    require(arguments, "parley_meetings", 2);
    Expression day = cast(arguments.apply(1), DataTypes.DateType);
    return call(
        "parley_meetings",
        (Function2<String, String, Object> & Serializable)
            (text, published) -> text == null ? null : TextFunctions.meetings(text, published),
        DataTypes.createArrayType(AnnotatedSchema.MEETING, false),
        List.of(cast(arguments.apply(0), DataTypes.StringType), cast(day, DataTypes.StringType)));
  }

  private static void require(Seq<Expression> arguments, String name, int count) {
    if (arguments.size() != count) {
      throw new IllegalArgumentException(
          name + " takes " + count + " argument(s), not " + arguments.size());
    }
  }

  private static Expression cast(Expression value, DataType type) {
    return Cast$.MODULE$.apply(value, type, true);
  }

  private static Expression call(
      String name, Object function, DataType result, List<Expression> arguments) {
    return new ScalaUDF(
        function,
        result,
        CollectionConverters.asScala(arguments).toSeq(),
        CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq(),
        Option.empty(),
        Option.apply(name),
        true,
        true);
  }
}
