package io.github.parley.article;

import static io.github.parley.article.LineRule.Scope.EDGE;
import static io.github.parley.article.LineRule.Scope.END;
import static io.github.parley.article.LineRule.Scope.LINE;
import static io.github.parley.article.PassageKind.ADVERT;
import static io.github.parley.article.PassageKind.BIOGRAPHY;
import static io.github.parley.article.PassageKind.BYLINE;
import static io.github.parley.article.PassageKind.CREDIT;
import static io.github.parley.article.PassageKind.DATELINE;
import static io.github.parley.article.PassageKind.LABEL;
import static io.github.parley.article.PassageKind.LEGAL;
import static io.github.parley.article.PassageKind.PROMPT;
import static io.github.parley.article.PassageKind.TEASER;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What residue says on news pages: the phrases of comment forms, share bars, notices, bylines and
 * lists of other articles. They are the wording of content management systems and house styles, so
 * they hold for pages that were never seen. All patterns run in linear time: no nested repetition.
 */
final class LineRules {

  private static final int SHORT = 90;
  private static final int MEDIUM = 260;
  private static final int LONG = 1_200;

  private static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
  private static final String CLOCK = "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?";
  private static final String DAY =
      "(?:"
          + MONTH
          + "\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s"
          + MONTH
          + ",?(?:\\s\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})";

  private static final List<LineRule> RULES =
      List.of(
          starts(
              LABEL,
              "label:updated",
              EDGE,
              200,
              "(?:editor['’]s note\\s?:\\s?)?this (?:story|article|post|report) (?:has been|was|is being) (?:updated|corrected|originally)\\b"),
          starts(CREDIT, "credit:video", LINE, 40, "[\\p{L} .’']{2,30} (?:youtube|vimeo)$"),
          starts(
              TEASER,
              "marker:bracketed",
              LINE,
              MEDIUM,
              "\\[(?:[^\\[\\]\\s]+ ){4,40}[^\\[\\]\\s]+\\]$"),
          // Times and dates that stand alone.
          starts(LABEL, "label:time", LINE, 24, CLOCK + "(?:\\s\\(?[a-z]{2,4}\\)?)?$"),
          starts(
              LABEL,
              "label:age",
              LINE,
              40,
              "(?:\\w+\\s)?\\d{1,3}\\s(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\\sago\\b.{0,20}$"),
          starts(
              LABEL,
              "label:reading-time",
              LINE,
              40,
              "[•·|]?\\s?\\d{1,3}\\s?min(?:ute)?s?\\sread\\b.{0,6}$"),
          starts(
              DATELINE,
              "dateline:stamp",
              LINE,
              SHORT,
              "(?:first\\s)?(?:published|updated|posted|last (?:updated|modified)|created|modified|date|issued)(?:\\s?(?:on|at|:|–|-|\\|))*\\s?(?:[a-z]{3,9}\\.?,?\\s)?(?:"
                  + CLOCK
                  + "|"
                  + DAY
                  + ").{0,50}$"),
          starts(
              DATELINE,
              "dateline:date",
              LINE,
              SHORT,
              "[•|(\\[]?\\s?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?"
                  + DAY
                  + "(?:[\\s,|/•–—-]+(?:at\\s)?"
                  + CLOCK
                  + ")?(?:\\s?\\(?[a-z]{2,5}\\)?){0,2}(?:[\\s,|/•–—-]+[\\p{L}. ]{2,25})?[)\\]]?$"),
          // Comment forms.
          starts(
              PROMPT,
              "prompt:reply",
              END,
              SHORT,
              "(?:leave|post|write|add|submit) (?:a|the first|your|us a) (?:reply|comment|response|message)\\b"
                  + "|(?:cancel reply|reply|join the (?:conversation|discussion)|have your say|discuss(?:ion)? \\(\\d+\\))$"),
          starts(
              PROMPT,
              "prompt:reply",
              END,
              MEDIUM,
              "your e-?mail address will not be published"
                  + "|required fields are marked"
                  + "|save my name, e-?mail"
                  + "|notify me of (?:new|follow-?up) (?:posts|comments)"),
          starts(
              PROMPT,
              "prompt:opinion",
              END,
              SHORT,
              "what(?:'s|’s| is| are) your (?:opinion|thoughts?|view|take)s? (?:on|about) this\\b"
                  + "|what do you think\\?"),
          starts(
              PROMPT,
              "prompt:comments",
              END,
              SHORT,
              "(?:view|show|see|read|load)?\\s?(?:all\\s)?(?:\\(?\\d{1,6}\\)?|no|be the first to)?\\s?comments?(?:\\s(?:\\(\\d{1,6}\\)|closed|are closed|policy|section|have been disabled|below|on this (?:story|article)))?\\s?[:»]?$"
                  + "|(?:log|sign) ?in (?:or register )?to (?:post|leave|comment|reply)"
                  + "|be the first to comment"
                  + "|comments? (?:are|have been) (?:closed|disabled|turned off)"),
          starts(
              PROMPT,
              "prompt:top",
              END,
              40,
              "(?:↑\\s?)?(?:back|return|go|scroll) to (?:the )?top\\b"),
          // What else the reader is asked to do.
          starts(
              PROMPT,
              "prompt:newsletter",
              LINE,
              MEDIUM,
              "(?:sign[- ]?up|subscribe|register)\\b.{0,60}\\b(?:newsletters?|briefing|inbox|alerts?|updates|e-?mails?|daily|today|channel|now)\\b"
                  + "|(?:sign up|subscribe)(?: now| here| today| to .{2,40}| for .{2,40})?[.!:]?$"
                  + "|get (?:the |our |all )?.{2,60}\\b(?:in|to) your (?:inbox|e-?mail)\\b"
                  + "|thank(?:s| you) for (?:signing up|subscribing)"
                  + "|(?:please )?(?:check|enter) (?:the|your|a valid) (?:opt-in|e-?mail)\\b"
                  + "|there was an error processing your subscription"
                  + "|manage (?:your )?newsletters"),
          holds(
              PROMPT,
              "prompt:newsletter",
              LINE,
              MEDIUM,
              List.of("delivered", "newsletter"),
              "\\bdelivered (?:straight |directly |right )?to your (?:inbox|e-?mail|door)"
                  + "|\\bnewsletter\\b.{0,40}\\b(?:sign[- ]?up|subscribe)\\b"),
          starts(
              PROMPT,
              "prompt:share",
              LINE,
              SHORT,
              "(?:share|print|e-?mail|tweet|pin|save|bookmark|copy|whatsapp|telegram|facebook|twitter|x share|linkedin|reddit|pinterest)(?:(?: this| the)?(?: article| story| page| post| link| via| with friends)?)?[:!]?$"
                  + "|share (?:this|on|via|with|your thoughts)\\b.{0,40}$"
                  + "|sharing is caring"
                  + "|(?:like|enjoyed?) this (?:story|article|post)\\?"
                  + "|(?:click|tap) to (?:share|print|e-?mail)\\b"
                  + "|\\d{1,6} shares?$"),
          starts(
              PROMPT,
              "prompt:follow",
              LINE,
              140,
              "(?:follow|like|join|find) (?:us|@\\w+|[\\p{Lu}][\\w’']*(?: [\\p{L}\\d’'&]+){0,7})\\s?(?:on|at|via)\\s:?\\s?(?:our )?(?:twitter|facebook|instagram|telegram|x|whatsapp|youtube|google|linkedin|social)\\b"
                  + "|follow @\\w+(?: .{0,30})?$"
                  + "|(?:stay|keep) connected\\b.{0,30}$"
                  + "|connect with us\\b"),
          starts(
              PROMPT,
              "prompt:continue",
              LINE,
              SHORT,
              "(?:story|article|interview|text) continue[sd]? (?:below|after)\\b.{0,30}$"
                  + "|continue[d]? (?:reading|below)\\b.{0,30}$"
                  + "|(?:click|tap) (?:here|on the|to (?:expand|enlarge|play|watch|read))\\b.{0,60}$"
                  + "|(?:to )?read (?:the )?(?:full|whole|entire|complete) (?:story|article|interview|text|transcript|report)\\b.{0,20}$"
                  + "|skip (?:to|past) .{3,40}$"
                  + "|scroll (?:down )?(?:to|for) .{3,40}$"
                  + "|(?:show|read|see|view|load|learn) (?:more|less)\\s?[.»›>…]*$"
                  + "|close$"
                  + "|next\\s?[»›>]?$"
                  + "|previous\\s?$"
                  + "|(?:open|view) (?:image )?(?:gallery|in app|slideshow|photos?)\\b.{0,20}$"
                  + "|(?:download|get) (?:our|the) (?:\\w+ )?app\\b"),
          starts(
              PROMPT,
              "prompt:support",
              LINE,
              MEDIUM,
              "(?:support|donate to|become a (?:member|subscriber|patron))\\b.{0,80}(?:journalism|today|now|us|newsroom|reporting)[.!]?$"
                  + "|(?:already a|are you a) (?:subscriber|member)\\b"
                  + "|to (?:continue reading|read the full)\\b.{0,80}(?:subscribe|log ?in|sign)"),
          // Legal lines.
          starts(
              LEGAL,
              "legal:warning",
              END,
              LONG,
              "(?:legal (?:warning|notice|disclaimer)|disclaimer)\\s?[:–-]"),
          holds(
              LEGAL,
              "legal:warning",
              END,
              LONG,
              List.of("under no circumstances"),
              "\\bunder no circumstances\\b.{0,80}\\b(?:news|content|photos?|material)\\b"),
          starts(
              LEGAL,
              "legal:rights",
              END,
              500,
              "(?:copyright\\s?(?:©|\\(c\\))?|\\(c\\)|©)\\s?(?:\\d{4}|(?-i:[Bb]y [\\p{Lu}]))"
                  + "|(?:copyright )?©\\s?(?-i:[\\p{Lu}].{1,80})$"),
          holds(
              LEGAL,
              "legal:rights",
              END,
              500,
              List.of("rights reserved", "may not be", "reproduction", "without", "privacy policy"),
              "\\ball rights reserved\\b"
                  + "|\\bmay not be (?:published|reproduced|copied|distributed|republished|reprinted|used)\\b.{0,120}\\b(?:broadcast|rewritten|redistributed|permission|consent|transmitted|cached)"
                  + "|\\breproduction (?:in whole|of (?:this|any)|or distribution|without)\\b.{0,100}(?:prohibited|forbidden|permission)"
                  + "|\\bwithout (?:the )?(?:prior |express )?(?:written )?(?:permission|consent)\\b.{0,40}\\b(?:prohibited|forbidden)"
                  + "|\\bterms (?:of (?:use|service)|and conditions)\\b.{0,60}\\bprivacy policy\\b"
                  + "|\\bprivacy policy\\b.{0,60}\\bterms (?:of (?:use|service)|and conditions|apply)\\b"),
          holds(
              LEGAL,
              "legal:views",
              END,
              400,
              List.of("expressed", "presented", "stated"),
              "\\b(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|presented|stated)\\b.{0,120}\\b(?:authors?|writers?|contributors?|solely|(?:necessarily|do not|don[’']t|does not) (?:reflect|represent))\\b"),
          starts(
              LEGAL,
              "legal:cookies",
              LINE,
              500,
              "(?:accept|manage|reject) (?:all )?cookies$"
                  + "|cookie (?:settings|policy|preferences|notice)\\b.{0,30}$"
                  + "|privacy (?:policy|notice|statement)$"
                  + "|terms (?:of (?:use|service)|and conditions)$"),
          holds(
              LEGAL,
              "legal:cookies",
              LINE,
              500,
              List.of("cookies", "recaptcha"),
              "\\b(?:we|this (?:web)?site) uses? cookies\\b" + "|\\bprotected by recaptcha\\b"),
          // Blocks of other articles.
          starts(
              LABEL,
              "marker:read-next",
              END,
              60,
              "(?:what to )?(?:read|up|watch) next\\s?[:»]?$"
                  + "|(?:keep|further|suggested|recommended) reading\\s?[:]?$"),
          starts(
              LABEL,
              "marker:related",
              END,
              60,
              "related(?: (?:news|articles?|stories|story|topics?|content|posts?|coverage|links?|reading|videos?|items))?\\s?[:»]?$"
                  + "|(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|recommended(?: (?:for you|stories|articles|videos?))?|suggested (?:for you|articles|stories))\\s?[.:…]*$"),
          starts(
              LABEL,
              "marker:latest",
              END,
              60,
              "(?:the )?(?:latest|recent|top|other|breaking|more|today's|all|trending) (?:news|stories|posts|headlines|articles|videos|updates)\\b.{0,25}$"
                  + "|more (?:from|in|about|on|great)\\s.{2,40}$"
                  + "|(?:most|now) (?:read|popular|viewed|commented|shared|watched|trending|recent)\\b.{0,25}$"
                  + "|(?:trending|popular)(?: (?:now|on .{2,30}|today|stories|this week))?\\s?:?$"
                  + "|editor[s’']{0,2}s? (?:picks?|choice)$"
                  + "|(?:don[’']t miss|in case you missed it|latest|around the web|from (?:around )?the web|from our partners|promoted(?: (?:stories|content))?|also in .{2,30}|elsewhere on .{2,30}|more stories like this)\\s?[:.]?$"),
          starts(
              LABEL,
              "label:tags",
              END,
              400,
              "(?:tags?|topics?|keywords?|categories|filed under|related tags|related topics|tagged(?: with)?|in this story|more about)\\s?:.{0,380}$"
                  + "|(?:tags|topics|related tags|explore more(?: topics)?)$"),
          starts(
              TEASER,
              "marker:inline",
              LINE,
              MEDIUM,
              "[\\[(►▶>»•*-]*\\s?(?:also read|read also|read more|see also|see more|also see|more|related(?: \\w+)?|don[’']t miss|must read|recommended|watch|video|in pictures|in photos|listen|read|click here for more|explained|editorial|opinion|urgent|analysis|go deeper|learn more|see|more on this|more coverage|further reading)\\s?(?:\\||:|»|>)\\s?\\S.*$"
                  + "|(?:also read|read also|see also|read more|click here for more)\\b.{0,200}$"
                  + "|more on this\\s?\\.{0,3}$"
                  + "|urgent\\s?:"),
          // Adverts.
          starts(
              ADVERT,
              "advert:label",
              LINE,
              60,
              "\\W{0,3}(?:advertisements?|adverts?|advertising|ads?|sponsored(?: (?:content|links?|stories|by .{2,30}|post))?|paid (?:content|post|for by .{2,30})|promoted(?: content)?|publicidade?|iklan|anzeige|werbung|publicit[ée])(?: \\W?(?:continue|story|article|scroll).{0,40})?\\W{0,3}$"),
          // Who wrote and who supplied.
          starts(
              BYLINE,
              "byline:by",
              EDGE,
              120,
              "(?!by the president\\b)(?-i:(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ee]dited |[Pp]ublished |[Cc]ompiled |[Aa]nalysis |[Ss]tory )[Bb]y|By|BY)\\s?:?\\s(?:the |The )?[\\p{Lu}@][\\p{L}\\d’'.@_-]*,?(?:(?:\\s|\\s?[|/,&•–—-]\\s?)(?:and |de |van |von |der |al |bin |for |of |at |in |the )?[\\p{Lu}\\d@][\\p{L}\\d’'.:@_-]*,?){0,14}(?:\\s[|/•–—-]\\s?.{0,60})?)$"
                  + "|(?:author|by|written by|reporter|staff writer)\\s?:\\s?.{2,60}$"),
          starts(
              BYLINE,
              "byline:contact",
              EDGE,
              SHORT,
              "[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30})+$" + "|@\\w{2,30}$"),
          starts(
              BYLINE,
              "byline:agency",
              EDGE,
              40,
              "(?:the )?(?:associated press|ap|reuters|afp|agence france[- ]presse|usa today|bloomberg|upi|united press international|xinhua|tass|interfax|dpa|efe|ansa|anadolu(?: agency)?|cnn|bbc(?: news)?|voa(?: news)?|fox news|cbs news|abc news|nbc news|cnbc|npr|the washington post|new york times|staff(?: writer| reporter| report)?s?|news desk|web desk)[\\s.)]{0,2}$"),
          starts(
              CREDIT,
              "credit:contributors",
              EDGE,
              400,
              "(?:—|–|-)?\\s?contributing\\s?:"
                  + "|(?:additional )?(?:reporting|writing|editing|research|compiled)(?: and \\w+)? by\\s"
                  + "|\\((?:additional )?(?:reporting|writing|editing)(?: and \\w+)? by\\s"
                  + "|with (?:reporting|files|additional reporting|inputs?|agencies|a report)\\b.{0,80}$"),
          holds(
              CREDIT,
              "credit:contributors",
              EDGE,
              400,
              List.of("contributed"),
              "\\bcontributed (?:to (?:this|the) (?:report|story|article|dispatch|post)|reporting|research)\\b"),
          starts(
              CREDIT,
              "credit:photo",
              LINE,
              300,
              "(?:photos?|images?|pictures?|illustration|video|source|credits?|photograph|foto)(?: (?:by|credit|source|courtesy))?\\s?[:/©|]\\s?.{2,120}$"
                  + "|\\((?:photos?|image|picture|ap|reuters|afp|getty)\\b[^)]{0,100}\\)$"
                  + "|(?-i:Image (?=[\\p{Lu}]))"
                  + "|slideshow \\("
                  + "|\\(?file(?: photo)?\\)?$"),
          holds(
              CREDIT,
              "credit:photo",
              LINE,
              300,
              List.of(
                  "getty",
                  "ap photo",
                  "afp photo",
                  "epa-efe",
                  "shutterstock",
                  "reuters/",
                  "ap file",
                  "/ap)",
                  "file photo",
                  "handout via",
                  "caption",
                  "enlarge",
                  "courtesy",
                  "credit",
                  "(image",
                  "(file",
                  "©",
                  "screengrab",
                  "via "),
              "\\b(?:getty images|ap photo|afp photo|epa-efe|shutterstock|reuters/(?!ipsos)\\p{L}|ap file|/ap\\)|file photo|handout via|hide caption|toggle caption|enlarge this image|photo courtesy|image courtesy|courtesy of .{2,60}\\)$)"
                  + "|\\bcredit\\s?(?:\\.\\.\\.|…|:)\\s?.{2,80}$"
                  + "|\\(image\\s?:.{0,60}\\)\\s?$"
                  + "|\\(file(?: photo)?\\)\\s?$"
                  + "|©\\s?[\\p{L}]"
                  + "|\\bscreengrab\\b"
                  + "|\\bvia (?:ap|afp|reuters|getty|epa)\\)?$"),
          // Who the author is.
          starts(
              BIOGRAPHY,
              "biography:role",
              EDGE,
              600,
              "(?-i:(?!The )[\\p{Lu}][\\p{L}.’'-]*(?: (?:[\\p{Lu}][\\p{L}.’'-]*|de|del|van|von|der|al|bin|el|la)){1,4}),? (?:is|was|has been) (?:an? |the |our )?(?:[\\p{L}’'-]+ ){0,5}(?:correspondent|reporter|writer|journalist|editor|columnist|contributor|author|producer|freelancer|blogger|anchor|photographer|fellow|intern)\\b(?=.{0,400}(?:\\bbased in\\b|\\bcover(?:s|ing)\\b|\\bfollow (?:him|her|them|me)\\b|\\bbefore joining\\b|\\bpreviously\\b|\\bjoined\\b|\\bfor (?:the |[\\p{Lu}])|\\bat (?:the |[\\p{Lu}])|\\bwrites?\\b|\\bof (?:the |[\\p{Lu}])|\\bpassion|@))"),
          starts(
              BIOGRAPHY,
              "biography:self",
              EDGE,
              LONG,
              "as an? (?:\\p{L}+ ){0,3}(?:writer|journalist|reporter|author|editor|blogger|storyteller)\\b.{0,200}\\b(?:i|my|me)\\b"
                  + "|(?:i am|i'm|i’m) an? (?:\\p{L}+ ){0,4}(?:writer|journalist|reporter|author|editor|blogger)\\b"),
          starts(
              BIOGRAPHY,
              "biography:contact",
              EDGE,
              300,
              "about (?:the )?authors?\\b.{0,40}$"
                  + "|e-?mail (?:him|her|them|the author|the reporter)\\b"),
          holds(
              BIOGRAPHY,
              "biography:contact",
              EDGE,
              300,
              List.of("follow ", "can be "),
              "\\bfollow (?:him|her|them|me) (?:on|at)\\b.{0,20}(?:twitter|facebook|instagram|x|linkedin|@)"
                  + "|\\bcan be (?:reached|contacted|followed|found) (?:at|on|via)\\b.{0,20}(?:twitter|@|e-?mail|[\\w.]+@)"));

  private LineRules() {}

  /** A rule on how a line begins. */
  private static LineRule starts(
      PassageKind kind, String reason, LineRule.Scope scope, int maxLength, String pattern) {
    return new LineRule(kind, reason, scope, maxLength, List.of(), compiled(pattern));
  }

  /** A rule on what a line holds anywhere; it is tried only where one of the words is there. */
  private static LineRule holds(
      PassageKind kind,
      String reason,
      LineRule.Scope scope,
      int maxLength,
      List<String> words,
      String pattern) {
    return new LineRule(kind, reason, scope, maxLength, words, compiled(pattern));
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** The first rule that fits a line, or null. */
  static LineRule of(String line) {
    if (line.length() > LONG) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (LineRule rule : RULES) {
      if (rule.fits(line, lower)) {
        return rule;
      }
    }
    return null;
  }
}
