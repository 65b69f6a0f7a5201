"""Wordings of French and Spanish statements around their lists: before them, behind them, over them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

_BEGINS = {
    "fr": "Déclaration sur l'accès aux vaccins\n\nTant que les doses manqueront quelque part, nul ne sera à l'abri.",
    "es": "Declaración sobre el acceso a las vacunas\n\nMientras falten dosis en alguna parte, nadie estará a salvo.",
}
_ENDS = {
    "fr": "Les écoles fermées doivent rouvrir et les soignants être protégés. Les laboratoires publics partageront "
    "leurs travaux. Les pays les plus pauvres passeront d'abord, et personne ne paiera de sa poche ce qui le protège.",
    "es": "Las escuelas cerradas deben reabrir y el personal sanitario ser protegido. Los laboratorios públicos "
    "compartirán sus trabajos. Los países más pobres irán primero, y nadie pagará de su bolsillo lo que lo protege.",
}
_OF = {
    "fr": "de l'Autriche, du Chili, du Kenya et des Pays-Bas",
    "es": "de Austria, Chile, Kenya y los Países Bajos",
}
_THE = {
    "fr": "l'Autriche, le Chili, le Kenya et les Pays-Bas",
    "es": "Austria, Chile, Kenya y los Países Bajos",
}
_LINES = {"fr": "Autriche\nChili\nKenya\nPays-Bas", "es": "Austria\nChile\nKenya\nPaíses Bajos"}
_SIGNED = {"AUT", "CHL", "KEN", "NLD"}


def signed(text: str, language: str) -> set[str]:
    reading = read(replace(load_bytes(text.encode(), name="page.txt"), language=language))
    return {p.state for each in reading.statements for p in each.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La présente intervention est faite pour le compte {of}."),
        ("fr", "Ont pris part à cette déclaration {the}."),
        ("fr", "Cette déclaration reflète la position commune {of}."),
        ("fr", "La déclaration qui suit est commune à {the}."),
        ("fr", "Se joignent à nous {the}."),
        ("fr", "Nous parlons ici pour {the}."),
        ("fr", "À ce texte se rallient {the}."),
        ("fr", "Avec le concours {of}, nous publions la présente déclaration."),
        ("fr", "Lettre proposée conjointement par {the}"),
        ("fr", "Les représentants {of} ont l'honneur de soumettre ce qui suit."),
        ("es", "Se han asociado a esta declaración {the}."),
        ("es", "Esta declaración refleja la posición común {of}."),
        ("es", "La declaración que sigue es común a {the}."),
        ("es", "Se suman a nosotros {the}."),
        ("es", "Hablamos aquí por {the}."),
        ("es", "El presente llamamiento emana {of}."),
        ("es", "Con el respaldo {of}, publicamos la siguiente declaración."),
        ("es", "Carta propuesta conjuntamente por {the}"),
        ("es", "Los representantes {of} tienen el agrado de someter lo siguiente."),
    ],
)  # fmt: skip
def test_words_before_a_list(language: str, sentence: str) -> None:
    said = sentence.format(of=_OF[language], the=_THE[language])
    assert signed(f"{_BEGINS[language]}\n\n{said}\n\n{_ENDS[language]}\n", language) == _SIGNED


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "{the} ont souhaité être ajoutés à la liste des signataires."),
        ("fr", "{the} se rallient au présent texte."),
        ("fr", "{the} comptent parmi les coauteurs du texte."),
        ("fr", "{the} : voilà les États qui ont signé la présente déclaration."),
        ("fr", "{the} ont autorisé que cette déclaration soit prononcée en leur nom."),
        ("fr", "{the} ont décidé de soumettre ensemble le présent texte."),
        ("fr", "{the} se portent garants ou coauteurs ; {the} se portent coauteurs de la présente déclaration."),
        ("fr", "{the}, cosignataires."),
        ("es", "{the} han querido que se los incluya en la lista de firmantes."),
        ("es", "{the} se adhieren al presente texto."),
        ("es", "{the} se cuentan entre los coautores del texto."),
        ("es", "{the}: tales son los Estados que han firmado la presente declaración."),
        ("es", "{the} han autorizado que esta declaración se pronuncie en su nombre."),
        ("es", "{the} han decidido someter juntos el presente texto."),
        ("es", "{the} se han constituido en coautores de la presente declaración."),
        ("es", "{the}, cosignatarios."),
    ],
)  # fmt: skip
def test_words_behind_a_list(language: str, sentence: str) -> None:
    said = sentence.format(the=_THE[language])
    said = said[0].upper() + said[1:]
    assert signed(f"{_BEGINS[language]}\n\n{_ENDS[language]}\n\n{said}\n", language) == _SIGNED


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fr", "Avec l'appui de :"),
        ("fr", "Pays au nom desquels le texte a été lu :"),
        ("fr", "La déclaration a recueilli l'adhésion des États dont les noms suivent :"),
        ("fr", "Gouvernements ayant approuvé la déclaration :"),
        ("fr", "Adhèrent au présent texte les délégations mentionnées ci-dessous :"),
        ("fr", "Pays ayant apporté leur soutien"),
        ("es", "Con el respaldo de:"),
        ("es", "Países en cuyo nombre se leyó el texto:"),
        ("es", "La declaración ha obtenido la adhesión de los Estados cuyos nombres figuran abajo:"),
        ("es", "Gobiernos que han aprobado la declaración:"),
        ("es", "Se suman al presente texto las delegaciones mencionadas más abajo:"),
        ("es", "Han cofirmado:"),
        ("es", "Países que han prestado su apoyo"),
    ],
)  # fmt: skip
def test_words_over_a_list(language: str, heading: str) -> None:
    ends = f"{_ENDS[language]}\n\n{_ENDS[language]}"
    for names in (_LINES[language], _LINES[language].replace("\n", ", ")):
        text = f"{_BEGINS[language]}\n\n{ends}\n\n{heading}\n\n{names}\n\n{ends}\n"
        assert signed(text, language) == _SIGNED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Avec le soutien {of}, l'hôpital a été rebâti."),
        ("fr", "Ont approuvé le budget {the}."),
        ("fr", "Les experts {of} étaient représentés à la réunion."),
        ("fr", "{the} comptent parmi les pays les plus touchés."),
        ("es", "Con el apoyo {of}, se reconstruyó el hospital."),
        ("es", "Estuvieron representados {the}."),
        ("es", "Han aprobado el presupuesto {the}."),
        ("es", "{the} se cuentan entre los países más afectados."),
    ],
)  # fmt: skip
def test_words_like_them_that_tell_of_something_else(language: str, text: str) -> None:
    said = text.format(of=_OF[language], the=_THE[language])
    assert signed(f"{_BEGINS[language]}\n\n{_ENDS[language]}\n\n{said}\n", language) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Liste des orateurs, point 5\n\nDeux minutes.\n\n1. Autriche\n2. Chili\n3. Kenya\n4. Pays-Bas\n5. Mali\n",
        "Lista de participantes\n\nPuntualidad.\n\n1. Austria\n2. Chile\n3. Kenya\n4. Países Bajos\n5. Malí\n",
        "List of speakers, item 5\n\nTwo minutes each.\n\n1. Austria\n2. Chile\n3. Kenya\n4. Netherlands\n5. Mali\n",
    ],
)
def test_a_list_of_speakers_or_participants_is_signed_by_nobody(text: str) -> None:
    assert signed(text, "en" if text.startswith("List of") else "fr" if text.startswith("Liste") else "es") == set()
