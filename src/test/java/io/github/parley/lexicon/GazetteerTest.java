package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parley.lexicon.Gazetteer.Position;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private static Position locate(String place, String country) {
    return GAZETTEER.locate(place, country).orElseThrow();
  }

  @Test
  void aCityLiesWhereItsTableHasIt() {
    Position geneva = locate("Geneva", "CH");

    assertThat(geneva.exact()).isTrue();
    assertThat(geneva.latitude()).isCloseTo(46.2, within(0.1));
    assertThat(geneva.longitude()).isCloseTo(6.1, within(0.1));
  }

  @Test
  void aNameIsLookedUpInItsCountry() {
    assertThat(locate("Geneva", "US").longitude()).isNegative();
  }

  @Test
  void aPalaceLiesInTheCapital() {
    assertThat(locate("the Kremlin", "RU")).isEqualTo(locate("Moscow", "RU"));
  }

  @Test
  void aRegionLiesAmongItsCities() {
    Position california = locate("California", "US");

    assertThat(california.exact()).isFalse();
    assertThat(california.longitude()).isBetween(-124.0, -114.0);
  }

  @Test
  void aPlaceOutsideTheTableLiesInItsCountry() {
    Position lodge = locate("Some Lodge", "CA");

    assertThat(lodge.exact()).isFalse();
    assertThat(lodge).isEqualTo(locate(null, "CA"));
    assertThat(lodge.name()).isEqualTo("Canada");
  }

  @Test
  void withoutACountryNothingIsGuessed() {
    assertThat(GAZETTEER.locate("Geneva", null)).isEmpty();
    assertThat(GAZETTEER.locate(null, "G7")).isEmpty();
  }
}
