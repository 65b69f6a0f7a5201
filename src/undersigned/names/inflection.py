"""The forms in which a name or an adjective of nationality stands in running text.

Tables hold one form a word, the one a dictionary gives; this module makes the others:
``Австрия`` gives ``Австрии``, ``Австрию``, ``Австрией``; ``allemand`` gives ``allemande``,
``allemands``, ``allemandes``. Too many forms do no harm, for a form that nobody writes is
never met; a form that is another word would, and such words stand in the table of traps.
"""

from __future__ import annotations

from itertools import product

_RU_HUSHING = "гкхжшщч"
_ACCUSATIVE = 2


def english_people(word: str) -> tuple[str, ...]:
    """``Albanian`` with ``Albanians``; words in -ese, -sh, -ch and -ss have no plural of their own."""
    if word.endswith(("ese", "sh", "ch", "ss", "x")):
        return (word,)
    return (word, word + "s")


def french_adjective(word: str) -> tuple[str, ...]:
    """The four forms of a masculine adjective: ``brésilien`` gives -ne, -s, -nes."""
    if word.endswith("e"):
        return (word, word + "s")
    feminine = word + "ne" if word.endswith(("ien", "éen", "yen")) else word + "e"
    plural = word if word.endswith("s") else word + "s"
    return (word, feminine, plural, feminine + "s")


def spanish_adjective(word: str) -> tuple[str, ...]:
    """The four forms of a masculine adjective: ``francés`` gives ``francesa``, ``franceses``, ``francesas``."""
    if word.endswith("o"):
        stem = word[:-1]
        return (word, stem + "a", stem + "os", stem + "as")
    for accented, plain in (("és", "es"), ("án", "an"), ("ín", "in"), ("ón", "on")):
        if word.endswith(accented):
            stem = word[: -len(accented)] + plain
            return (word, stem + "a", stem + "es", stem + "as")
    if word.endswith("ol"):
        return (word, word + "a", word + "es", word + "as")
    if word.endswith(("í", "ú")):
        return (word, word + "es", word + "s")
    return (word, word + "s")


def russian_adjective(word: str) -> tuple[str, ...]:
    """Every case, number and gender of an adjective in -ский or -цкий."""
    stem = word[:-2]
    soft = ("ий", "им", "ими", "ие", "их", "ая", "ой", "ую", "ою", "ое", "ого", "ому", "ом")
    return tuple(stem + ending for ending in soft)


def russian_people(word: str) -> tuple[str, ...]:
    """The cases of a noun for a person: ``австриец`` gives ``австрийца``, ``австрийцы``, ``австрийцев``."""
    if word.endswith("анин"):
        stem = word[:-2]
        return tuple(word + e for e in ("", "а", "у", "ом", "е")) + tuple(
            stem + e for e in ("е", "", "ам", "ами", "ах")
        )
    if word.endswith("ец"):
        soft = word[-3] in "аеиоуя"
        stem = word[:-2] + ("йц" if soft else "ц")
        endings = ("а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах")
        return (word, *(stem + e for e in endings))
    plural = "и" if word[-1] in _RU_HUSHING else "ы"
    return tuple(word + e for e in ("", "а", "у", "ом", "е", plural, "ов", "ам", "ами", "ах"))


def russian_name(name: str) -> tuple[str, ...]:
    """A name of a state in every case: ``Саудовская Аравия`` gives ``Саудовской Аравии`` and so on.

    The words up to and with the first noun are declined, what follows it stands in the genitive already
    (``Республика Корея`` is taken both ways). An addition in brackets, and what follows a dash, is declined by itself.
    """
    base, bracket, inner = name.rstrip(")").partition(" (")
    if bracket and name.endswith(")"):
        return tuple(f"{one} ({two})" for one, two in product(russian_name(base), russian_name(inner)))
    place, dash, rest = name.partition(" — ")
    words = name.split(" ")
    forms = {name, *(f"{place}{dash}{one}" for one in (russian_name(rest) if dash else ()))}
    head = next((i for i, w in enumerate(words) if not _is_russian_adjective(w)), len(words) - 1)
    for last in {head, len(words) - 1}:
        for case in range(5):
            options = [_russian_word(w, case, head=i == head) if i <= last else (w,) for i, w in enumerate(words)]
            if all(options):
                forms.update(" ".join(pick) for pick in product(*options))
    forms |= {form.replace("ё", "е") for form in forms}
    return tuple(sorted(forms))


def _is_russian_adjective(word: str) -> bool:
    return len(word) > 4 and word.endswith(("ая", "ый", "ий", "ой", "ое", "ые", "ие", "овы"))


def _russian_word(word: str, case: int, *, head: bool = False) -> tuple[str, ...]:
    """The forms of one word in a case: 0 genitive, 1 dative, 2 accusative, 3 instrumental, 4 prepositional.

    The ``head`` is a noun even where it looks like an adjective: "Маврикий".
    """
    if word.isupper() or len(word) < 3 or not (word[0].isupper() or word.startswith(("д'", "д’"))):
        return (word,)
    if "-" in word:
        first, last = word.split("-", 1)
        firsts, lasts = ((part, *_russian_word(part, case)) for part in (first, last))
        return tuple(f"{one}-{two}" for one, two in product(firsts, lasts))
    if _is_russian_adjective(word) and not head:
        return _russian_adjective_case(word, case)
    for ending, cases in _RU_NOUNS:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)] if ending else word
            return tuple(_spelt(stem, e) for e in cases[case])
    return (word,)


def _spelt(stem: str, ending: str) -> str:
    """The spelling rule: no ы after г, к, х, ж, ш, щ, ч."""
    return stem + ("и" if ending == "ы" and stem[-1] in _RU_HUSHING else ending)


def _russian_adjective_case(word: str, case: int) -> tuple[str, ...]:
    stem, vowel = word[:-2], "и" if word.endswith(("ий", "ие")) else "ы"
    if word.endswith("ая"):
        return (stem + ("ую" if case == _ACCUSATIVE else "ой"),)
    if case == _ACCUSATIVE:
        return (word,)
    if word.endswith("овы"):
        stem = word[:-1]
    if word.endswith(("ые", "ие", "овы")):
        return (stem + vowel + ("х", "м", "", "ми", "х")[case],)
    return (stem + ("ого", "ому", "", vowel + "м", "ом")[case],)


_Cases = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]

_RU_NOUNS: tuple[tuple[str, _Cases], ...] = (
    ("рова", (("ровов",), ("ровам",), ("рова",), ("ровами",), ("ровах",))),
    ("ство", (("ства",), ("ству",), ("ство",), ("ством",), ("стве",))),
    ("пет", (("пта",), ("пту",), ("пет",), ("птом",), ("пте",))),
    ("ий", (("ия",), ("ию",), ("ий",), ("ием",), ("ии",))),
    ("уа", (("уа",),) * 5),
    ("ия", (("ии",), ("ии",), ("ию",), ("ией",), ("ии",))),
    ("я", (("и",), ("е",), ("ю",), ("ей",), ("е",))),
    ("а", (("ы",), ("е",), ("у",), ("ой", "ей"), ("е",))),
    ("ы", (("", "ов"), ("ам",), ("ы",), ("ами",), ("ах",))),
    ("ь", (("я", "и"), ("ю", "и"), ("ь",), ("ем", "ью"), ("е", "и"))),
    ("й", (("я",), ("ю",), ("й",), ("ем",), ("е",))),
    *((vowel, ((vowel,),) * 5) for vowel in ("о", "е", "и", "у", "ю", "э")),
    ("", (("а",), ("у",), ("",), ("ом",), ("е",))),
)


def arabic_adjective(word: str) -> tuple[str, ...]:
    """The forms of an adjective in -ي with and without the article: ``روسي`` gives ``الروسية``."""
    forms = [word + ending for ending in ("", "ة", "ين", "ون", "ان", "ات", "تين")]
    return tuple(forms + ["ال" + form for form in forms])


def feminine_adjective(word: str, language: str) -> str:
    """The adjective as it stands beside a republic: ``чешский`` gives ``Чешская``, ``تركي`` gives ``التركية``."""
    return f"ال{word}ة" if language == "ar" else f"{word[:-2]}ая".capitalize()


def adjective_forms(word: str, language: str) -> tuple[str, ...]:
    """Every form of an adjective of nationality, small and capital letter where both are written."""
    match language:
        case "fr":
            return _both_cases(french_adjective(word))
        case "es":
            return _both_cases(spanish_adjective(word))
        case "ru":
            return _both_cases(russian_adjective(word))
        case "ar":
            return arabic_adjective(word)
    return (word,)


def people_forms(word: str, language: str) -> tuple[str, ...]:
    """Every form of a noun for a state's people."""
    match language:
        case "en":
            return english_people(word)
        case "ru":
            return _both_cases(russian_people(word))
    return adjective_forms(word, language)


def _both_cases(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*words, *(word[0].upper() + word[1:] for word in words))
