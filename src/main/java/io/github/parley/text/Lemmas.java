package io.github.parley.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Base forms of English words: a table of irregular forms and the rules of spelling.
 *
 * <p>Source of the rules: Minnen, Carroll and Pearce, Applied morphological processing of English,
 * Natural Language Engineering 7(3), 2001, in short.
 */
public final class Lemmas {

  private static final Map<String, String> VERBS =
      table(
          "be am is are was were been being 's 're 'm; have has had having 've 'd; do does did done;"
              + " go went gone goes; will 'll wo; can ca; shall sha;"
              + " meet met; hold held; speak spoke spoken; say said; tell told; take took taken;"
              + " give gave given; get got gotten; make made; come came; become became; see saw seen;"
              + " know knew known; think thought; bring brought; buy bought; seek sought;"
              + " fight fought; catch caught; teach taught; leave left; lead led; feed fed;"
              + " read read; find found; bind bound; wind wound; send sent; spend spent; lend lent;"
              + " build built; bend bent; keep kept; sleep slept; sweep swept; feel felt;"
              + " deal dealt; mean meant; lose lost; shoot shot; sit sat; stand stood;"
              + " understand understood; withstand withstood; begin began begun; run ran;"
              + " ring rang rung; sing sang sung; drink drank drunk; sink sank sunk; swim swam swum;"
              + " win won; hang hung; strike struck stricken; stick stuck; write wrote written;"
              + " rise rose risen; arise arose arisen; drive drove driven; ride rode ridden;"
              + " break broke broken; choose chose chosen; freeze froze frozen; steal stole stolen;"
              + " wake woke woken; wear wore worn; bear bore borne born; swear swore sworn;"
              + " tear tore torn; draw drew drawn; withdraw withdrew withdrawn; grow grew grown;"
              + " throw threw thrown; overthrow overthrew overthrown; fly flew flown flies;"
              + " show shown; fall fell fallen; hear heard; sell sold; pay paid; lay laid; lie lay"
              + " lain lying; die died dying; tie tied tying; add added adding; blow blew blown; prove proven; forget forgot forgotten; forbid forbade"
              + " forbidden; hide hid hidden; bite bit bitten; eat ate eaten; beat beaten;"
              + " shake shook shaken; mistake mistook mistaken; undertake undertook undertaken;"
              + " overtake overtook overtaken; undergo underwent undergone; undo undid undone;"
              + " oversee oversaw overseen; foresee foresaw foreseen; uphold upheld;"
              + " withhold withheld; behold beheld; flee fled; bleed bled; breed bred; speed sped;"
              + " slide slid; light lit; dig dug; spin spun; swing swung; cling clung; sting stung;"
              + " grind ground; rebuild rebuilt; retake retook retaken; rewrite rewrote rewritten;"
              + " resell resold; foretell foretold; outdo outdid outdone; overcome overcame;"
              + " agree agreed agreeing; see seeing; need need; proceed proceed; succeed succeed; exceed exceed; heed heed; free freed freeing; guarantee guaranteed"
              + " guaranteeing; decree decreed; dye dyeing; quit quitting; visit visited visiting;"
              + " edit edited editing; limit limited limiting; benefit benefited benefiting;"
              + " target targeted targeting; market marketed marketing; greet greeted greeting;"
              + " focus focused focusing focuses; travel traveled travelled traveling travelling;"
              + " cancel canceled cancelled canceling cancelling; signal signaled signalled"
              + " signaling signalling; label labeled labelled; model modeled modelled;"
              + " panic panicked; host hosted hosting; mediate mediated mediating");

  private static final Map<String, String> NOUNS =
      table(
          "man men; woman women; child children; foot feet; tooth teeth; goose geese;"
              + " mouse mice; wife wives; life lives; knife knives; leaf leaves; half halves;"
              + " thief thieves; wolf wolves; shelf shelves; self selves; crisis crises;"
              + " analysis analyses; basis bases; thesis theses; hypothesis hypotheses;"
              + " criterion criteria; phenomenon phenomena; thanks thanks; regards regards; goods goods; whereabouts whereabouts;"
              + " spokesman spokesmen; spokeswoman spokeswomen; chairman chairmen;"
              + " chairwoman chairwomen; statesman statesmen; congressman congressmen;"
              + " congresswoman congresswomen; businessman businessmen; gunman gunmen;"
              + " policeman policemen; fisherman fishermen; ombudsman ombudsmen; bus buses;"
              + " gas gases; lens lenses; axis axes; movie movies; cookie cookies; tie ties; lie lies;"
              + " shoe shoes; series series; species species; means means; news news;"
              + " headquarters headquarters; politics politics; economics economics;"
              + " crossroads crossroads");

  private static final Map<String, String> ADJECTIVES =
      table(
          "good better best; bad worse worst; far farther farthest further furthest; little less"
              + " least; many more most");

  /** Double letters with which verbs end ('call', 'discuss'). */
  private static final Set<String> DOUBLED_IN_BASE = Set.of("ll", "ss", "zz", "ff");

  /** Verbs that end in one -l, doubled before an ending. */
  private static final Set<String> DOUBLED_L =
      Set.of(
          "controll",
          "compell",
          "expell",
          "propell",
          "repell",
          "dispell",
          "patroll",
          "rebell",
          "excell",
          "fuell",
          "quarrell",
          "counsell",
          "channell",
          "levell",
          "rivall",
          "totall");

  /** Verbs that end in an -e which their spelling does not show, without it. */
  private static final Set<String> MUTE_E =
      Set.of(
          ("abus accus acquir adher admir ador advis alleg allud amus argu arrang aspir"
                  + " assum assur attribut aveng bak bas bath becom believ besieg bit blam blockad"
                  + " bor breath brib bruis cajol captur car caus ceas challeng chang chas chim"
                  + " chok choos cit clon clos cloth cod coincid collaps collid com combin commut"
                  + " compar compet compil complet compos compromis comput conced conclud condon"
                  + " confin confus consol conspir constitut consum continu contraven contribut"
                  + " control conven cop corrod cot creat cring cruis cur dar dat debat decid"
                  + " declar declin decreas defin degrad delet delud demot denot describ desir"
                  + " determin devis devot dilut din dispos disput dissuad distribut divid donat"
                  + " downgrad du eas eclips elaps elud emerg endur enquir ensur eras erod escap"
                  + " evad evok examin exced exchang excit exclud excus execut exil expedit expir"
                  + " explod explor expos fad fam featur figur fil fin fir fractur fram franchis"
                  + " fring fum fus gam gaug gestur giv glimps grad grop guid handl hast hat"
                  + " headlin hid hik hir hol hon hop hous hyp ignit ignor imagin imbib imped impos"
                  + " impring incit inclin includ increas infring injur inquir inscrib inspir"
                  + " institut insur interced interfer intertwin interven intrud invad invit invok"
                  + " issu jad jok laps leas lectur lik lin liv loath locat lodg los loung lous"
                  + " lung lur machin mak manufactur matur measur merg min mov mut nam nois not"
                  + " nurtur oblig op oppos outlin overcom parad parol past paus perfum persecut"
                  + " persever persuad phon phras pictur pil pip pleas plung pois pok pollut pos"
                  + " postpon prais preced preclud prepar prescrib presid pressur presum prob"
                  + " procur profil promis promot propos prosecut protrud provid provok prun pur"
                  + " purchas pursu quot rais rak rang rap rat reced recit reconcil reconven refin"
                  + " refus refut relat releas renam reput requir rescal rescu resid restor resum"
                  + " retir reveng revis revok rid ridicul ris rit rob rol rotat rous rout rub rul"
                  + " ruptur sal salut scal scar schedul scop scor scrap secur seeth serv shak shap"
                  + " shar shin sid sidelin sieg skat slop smil smok sooth spar spher squar stat"
                  + " ston stor streamlin strik strok structur styl su subscrib subsid substitut"
                  + " supersed supervis suppos surpris swip tak tam tap tast taut teas televis til"
                  + " tim tir toler ton tortur trad transcrib treasur tun typ undermin unit upgrad"
                  + " us valu ventur volum vot wad wak wast welcom whal wip wir writ zon")
              .split(" "));

  private Lemmas() {}

  /**
   * The base form of a word, in small letters; of a proper name the word itself.
   *
   * @param upos universal part of speech; only VERB, AUX, NOUN, ADJ and ADV are inflected
   */
  public static String lemma(String word, String upos) {
    if (upos.equals("PROPN")) {
      return word;
    }
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (upos) {
      case "VERB", "AUX" -> VERBS.containsKey(small) ? VERBS.get(small) : verb(small);
      case "NOUN" -> NOUNS.containsKey(small) ? NOUNS.get(small) : noun(small);
      case "ADJ", "ADV" -> ADJECTIVES.getOrDefault(small, small);
      case "PART" -> small.equals("n't") ? "not" : small;
      default -> small;
    };
  }

  private static String noun(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    return withoutS(word);
  }

  private static String verb(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ing") && hasVowel(word, length - 3)) {
      return base(word.substring(0, length - 3));
    }
    if (length > 4 && word.endsWith("ied")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 3 && word.endsWith("ed") && hasVowel(word, length - 2)) {
      return base(word.substring(0, length - 2));
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return withoutS(word);
    }
    return word;
  }

  /** Takes away the -s of a plural or a third person. */
  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || (word.endsWith("ches") && !word.endsWith("aches"))
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("oes")
        || word.endsWith("eaches")
        || word.endsWith("oaches")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  /** The base form behind what -ed or -ing leaves: takes a doubled letter back or gives an -e. */
  private static String base(String stem) {
    int length = stem.length();
    if (MUTE_E.contains(stem)) {
      return stem + "e";
    }
    if (length < 3) {
      return stem;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == before && !isVowel(last)) {
      boolean keeps = DOUBLED_IN_BASE.contains(stem.substring(length - 2));
      return keeps && !DOUBLED_L.contains(stem) ? stem : stem.substring(0, length - 1);
    }
    return takesMuteE(stem, last, before) ? stem + "e" : stem;
  }

  /** The endings that nearly always have lost an -e: '-c', '-v', '-ize', '-ate', '-ble'. */
  private static boolean takesMuteE(String stem, char last, char before) {
    return switch (last) {
      case 'c', 'v', 'u', 'z' -> true;
      case 's' -> isVowel(before) || before == 'n' || before == 'r' || before == 'l';
      case 'g' -> before == 'd' || before == 'r' || before == 'a';
      case 'l' -> !isVowel(before) && before != 'l' && before != 'r' && before != 'w';
      case 't' ->
          before == 'a'
              && stem.length() > 4
              && (!isVowel(stem.charAt(stem.length() - 3))
                  || stem.endsWith("iat")
                  || stem.endsWith("uat"));
      default -> false;
    };
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(word.charAt(i)) || word.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  /** Forms by base form: 'base form form; base form'. */
  private static Map<String, String> table(String entries) {
    Map<String, String> table = new HashMap<>();
    for (String entry : entries.split(";", -1)) {
      String[] forms = entry.strip().split(" +", -1);
      for (String form : forms) {
        table.putIfAbsent(form, forms[0]);
      }
    }
    return Map.copyOf(table);
  }
}
