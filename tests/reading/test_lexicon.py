"""The notation of phrases, lexicon files, and numbers in words."""

import re
from dataclasses import dataclass

import pytest

from undersigned.errors import BadData
from undersigned.reading.genre import GenreWords
from undersigned.reading.lexicon import languages, read_file, read_section, section, without_families
from undersigned.reading.listwords import list_patterns
from undersigned.reading.numberwords import number_words, ordinal_words
from undersigned.reading.phrases import BadPhrase, any_of, pattern


@pytest.mark.parametrize(
    ("phrase", "text", "matches"),
    [
        ("[joint] statement (by|of)", "Joint  statement\nof", True),
        ("[joint] statement (by|of)", "statement by", True),
        ("[joint] statement (by|of)", "statement from", False),
        ("align* [fully] with", "aligns with", True),
        ("align* [fully] with", "aligned fully with", True),
        ("[have|has] [also] joined", "joined", True),
        ("[have|has] [also] joined", "has also joined", True),
        ("au nom d'[un]", "au nom d’un", True),
        ("代表 [以下] 国家", "代表以下国家", True),
    ],
)
def test_a_phrase_means_what_its_brackets_say(phrase: str, text: str, matches: bool) -> None:
    assert (re.fullmatch(pattern(phrase), text, re.IGNORECASE) is not None) is matches


def test_phrases_keep_to_whole_words() -> None:
    found = re.compile(any_of(("we", "l'")), re.IGNORECASE)
    assert found.search("however") is None
    assert found.search("à l'Allemagne") is not None


@pytest.mark.parametrize("phrase", ["[open", "(one|two", "close)", "a ]"])
def test_brackets_must_match(phrase: str) -> None:
    with pytest.raises(BadPhrase):
        pattern(phrase)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    words: tuple[str, ...]


def _read(content: bytes) -> _Shape:
    name = "xx.toml"
    return read_section(without_families(read_file(content, file=name), file=name), "s", _Shape, file=name)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[s]\nwords = 3\n", "s.words"),
        (b"[s]\nwords = []\nother = 1\n", "s.other"),
        (b"[t]\n", "has no section [s]"),
        (b"words = [\n", "is no TOML"),
        (b"\xff", "is no TOML"),
        (b"[families]\ntext = 'letter'\n[s]\nwords = []\n", "families.text"),
        (b"[families]\ntext = ['letter']\n[s]\nwords = ['this {paper}']\n", "'this {paper}' names {paper}"),
        (b"[families]\na = ['{b}']\nb = ['letter']\n[s]\nwords = []\n", "'{b}' names {b}"),
    ],
)
def test_a_bad_lexicon_is_refused_with_file_and_key(content: bytes, said: str) -> None:
    with pytest.raises(BadData, match=re.escape(said)) as caught:
        _read(content)
    assert "xx.toml" in str(caught.value)


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_language_has_every_section(language: str) -> None:
    assert language in languages()
    assert list_patterns(language).glue.fullmatch(", ") is not None
    assert section(language, "genre", GenreWords).own_voice


@pytest.mark.parametrize(
    ("language", "written", "value"),
    [
        ("en", "47", 47),
        ("en", "forty-seven", 47),
        ("en", "one hundred and twenty", 120),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "soixante et onze", 71),
        ("es", "cuarenta y siete", 47),
        ("es", "veintitrés", 23),
        ("ru", "сорока семи", 47),
        ("ar", "سبع وأربعون", 47),
        ("ar", "٤٧", 47),
        ("zh", "四十七", 47),
        ("zh", "一百二十", 120),
        ("en", "many", None),
    ],
)
def test_numbers_in_figures_and_words(language: str, written: str, value: int | None) -> None:
    assert number_words(language).value(written) == value


@pytest.mark.parametrize(
    ("language", "written", "value"),
    [
        ("en", "forty-third", 43),
        ("fr", "quarante-septième", 47),
        ("es", "quincuagésimo primer", 51),
        ("ar", "التاسعة والأربعون", 49),
    ],
)
def test_ordinals_of_sessions(language: str, written: str, value: int) -> None:
    assert ordinal_words(language).value(written) == value


def test_a_family_is_written_out_wherever_a_phrase_names_it() -> None:
    content = b"[families]\ntext = ['letter', 'joint call']\n[s]\nwords = ['[this] {text} (by|of)', 'by']\n"
    assert _read(content).words == ("[this] (letter|joint call) (by|of)", "by")


def test_a_family_may_name_those_above_it() -> None:
    content = b"[families]\nkind = ['letter', 'call']\ntext = ['joint {kind}', 'plea']\n[s]\nwords = ['this {text}']\n"
    assert _read(content).words == ("this (joint (letter|call)|plea)",)


def test_words_that_may_be_missing_do_not_part_a_run_of_blanks_in_every_way() -> None:
    expression = re.compile(pattern("under [*] [*] [*] [*] [*] [*] [*] [*] the names"))
    assert expression.match("under" + " " * 400 + "a name") is None
