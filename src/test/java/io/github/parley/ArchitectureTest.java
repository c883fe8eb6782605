package io.github.parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the three layers of the house apart: logic, transforms, jobs. */
@AnalyzeClasses(packages = "io.github.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** A transform, or a class nested in one. */
  private static final DescribedPredicate<JavaClass> SPARK_SHELL =
      DescribedPredicate.describe(
          "a transform, a schema, rows, a reader, or a record of Datasets",
          c -> {
            String name = topLevel(c).getSimpleName();
            return name.endsWith("Transform")
                || name.endsWith("Schema")
                || name.endsWith("Rows")
                || name.endsWith("Reader")
                || name.equals("Topics");
          });

  private static JavaClass topLevel(JavaClass c) {
    return c.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(c);
  }

  @ArchTest
  static final ArchRule logicKnowsNoSpark =
      noClasses()
          .that()
          .resideOutsideOfPackages("..store..", "..app..", "..spark..")
          .and(DescribedPredicate.not(SPARK_SHELL))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.spark.."))
          .because("logic is tested in milliseconds and used without Spark");

  @ArchTest
  static final ArchRule transformsNeitherReadNorWrite =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Transform")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reading or writing",
                  call ->
                      call.getTargetOwner().getName().startsWith("org.apache.spark.sql")
                          && (call.getName().equals("read") || call.getName().equals("write"))))
          .because("a transform takes a Dataset and gives a Dataset");

  @ArchTest
  static final ArchRule roomsDependOneWay =
      slices().matching("io.github.parley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingDependsOnTheCommands =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.github.parley", "io.github.parley.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.parley.app..");

  @ArchTest
  static final ArchRule statics =
      fields().that().areStatic().and().areNotPrivate().should().beFinal();

  @ArchTest
  static final ArchRule noDumpingGround =
      classes()
          .should()
          .haveNameNotMatching(".*(Utils?|Helper|Manager)$")
          .because("a name says what a class is for");
}
