from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from undersigned import reference
from undersigned.errors import BadData, Place
from undersigned.names import cldr
from undersigned.names.gazetteer import UN_LANGUAGES, Name, NameKind, load_aliases, load_wide, names
from undersigned.reference.tables import shipped


def held(*, state: str, kind: NameKind, language: str) -> set[str]:
    return {name.name for name in names({language}) if (name.state, name.kind) == (state, kind)}


@pytest.mark.parametrize("language", UN_LANGUAGES)
@pytest.mark.parametrize("kind", [NameKind.SHORT, NameKind.OFFICIAL])
def test_every_state_has_a_short_and_an_official_name_in_the_six_languages(language: str, kind: NameKind) -> None:
    named = {name.state for name in names({language}) if name.kind is kind}
    assert named == {state.code for state in reference.states()} | {"EUU"}


@pytest.mark.parametrize(
    ("state", "kind", "language", "name"),
    [
        ("DEU", NameKind.OFFICIAL, "fr", "République fédérale d'Allemagne"),
        ("RUS", NameKind.OFFICIAL, "ru", "Российская Федерация"),
        ("SYR", NameKind.OFFICIAL, "ar", "الجمهورية العربية السورية"),
        ("KOR", NameKind.OFFICIAL, "zh", "大韩民国"),
        ("BOL", NameKind.SHORT, "en", "Bolivia (Plurinational State of)"),
        ("DEU", NameKind.SHORT, "fi", "Saksa"),
        ("ARE", NameKind.INITIALISM, "ru", "ОАЭ"),
        ("BFA", NameKind.FORMER, "fr", "Haute-Volta"),
    ],
)
def test_names_of_each_kind(state: str, kind: NameKind, language: str, name: str) -> None:
    assert name in held(state=state, kind=kind, language=language)


def test_former_names_have_their_days() -> None:
    [ceylon] = [name for name in names({"en"}) if name.name == "Ceylon"]
    assert ceylon.holds_on(date(1960, 1, 1))
    assert not ceylon.holds_on(date(1980, 1, 1))


def test_the_table_of_everyday_names_is_what_cldr_says() -> None:
    assert shipped("names/cldr.csv").read_text(encoding="utf-8") == cldr.table()


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("QQQ,Nowhere,en,variant,,", "iso3"),
        ("FRA,,en,variant,,", "name"),
        ("FRA,Gallia,la,nickname,,", "kind"),
        ("FRA,Gallia,la,former,,", "end"),
        ("FRA,Gallia,la,former,0500-01-01,0400-01-01", "end"),
    ],
)
def test_a_bad_alias_is_refused_by_place(tmp_path: Path, line: str, column: str) -> None:
    path = tmp_path / "aliases.csv"
    path.write_text(f"iso3,name,language,kind,start,end\n{line}\n", encoding="utf-8")
    with pytest.raises(BadData) as refused:
        list(load_aliases(path))
    assert refused.value.where == Place(file="aliases.csv", line=2, column=column)


def test_a_name_without_a_source_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "official.csv"
    path.write_text("iso3,en,fr,es,ru,ar,zh,source\nFRA,French Republic,,,,,,\n", encoding="utf-8")
    with pytest.raises(BadData, match="must not be empty"):
        list[Name](load_wide(path, NameKind.OFFICIAL))
