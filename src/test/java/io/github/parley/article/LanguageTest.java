package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The two ministers met in Vienna on Friday and agreed that they would meet again.
          en | Prime Minister Jonas Berg met Foreign Minister of Ruritania Pavel Rast in Vienna on Friday.
          de | Die beiden Minister trafen sich am Freitag in Wien und wollen sich im Herbst wieder treffen.
          fr | Les deux ministres se sont rencontrés vendredi à Vienne et ont convenu de se revoir.
          es | Los dos ministros se reunieron el viernes en Viena y acordaron volver a verse en otoño.
          it | I due ministri si sono incontrati venerdì a Vienna e hanno deciso di rivedersi in autunno.
          pt | Os dois ministros reuniram-se na sexta-feira em Viena e não chegaram a um acordo.
          nl | De twee ministers hebben elkaar vrijdag in Wenen ontmoet en zullen ook in de herfst praten.
          sv | De två ministrarna träffades i Wien på fredagen och kommer att mötas igen till hösten.
          pl | Obaj ministrowie spotkali się w piątek w Wiedniu i nie wykluczają, że spotkają się jesienią.
          tr | İki bakan cuma günü Viyana'da bir araya geldi ve sonbaharda daha sonra görüşmek için anlaştı.
          az | İki nazir cümə günü Vyanada görüşüb və ikitərəfli əlaqələr haqqında danışıb, həmçinin bildirib.
          ru | Два министра встретились в пятницу в Вене и договорились о том, что они встретятся осенью.
          uk | Два міністри зустрілися в п'ятницю у Відні та домовилися про те, що вони зустрінуться восени.
          ja | 両大臣は金曜日にウィーンで会談し、秋に再び会うことで合意した。
          zh | 两国外长星期五在维也纳举行会谈，同意秋季再次会晤。
          ar | التقى الوزيران يوم الجمعة في فيينا واتفقا على اللقاء مرة أخرى في الخريف
          ka | ორი მინისტრი პარასკევს ვენაში შეხვდა ერთმანეთს
          hy | Երկու նախարարները ուրբաթ օրը հանդիպեցին Վիեննայում
          """)
  void tellsTheLanguageOfASentence(String language, String sentence) {
    assertThat(Language.of(sentence)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"Vienna", "'Putin, Aliyev'", "''", "12:30 17:45"})
  void isSilentOnWhatIsTooShort(String text) {
    assertThat(Language.of(text)).isNull();
  }

  @Test
  void isNotMisledByForeignNames() {
    assertThat(
            Language.of(
                "The talks between Zbigniew Rau, Péter Szijjártó and Ján Kubiš were held in the"
                    + " Łazienki palace, said a spokesman for the ministry."))
        .isEqualTo("en");
  }
}
