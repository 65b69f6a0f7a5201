"""Layouts of lists on French and Spanish pages: the Union among states, marks, labels, tables, page breaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.readings import ReadStatement
from undersigned.model.stances import Stance
from undersigned.reading.reader import read


def statement(text: str, language: str) -> ReadStatement | None:
    reading = read(replace(load_bytes(text.encode(), name="page.txt"), language=language))
    return next(iter(reading.statements), None)


def signed(text: str, language: str) -> dict[str, Stance]:
    found = statement(text, language)
    return {} if found is None else {p.state: p.stance for p in found.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("language", "names", "union"),
    [
        ("fr", "Autriche, Chili, France, Suède, Union européenne et Uruguay.", True),
        ("fr", "AUTRICHE, CHILI, FRANCE, SUEDE, UNION EUROPEENNE.", True),
        ("fr", "| Autriche | Chili |\n| France | Suède |\n| Union européenne | Uruguay |", True),
        ("fr", "Autriche    Chili               Suède\nFrance      Union européenne    Uruguay", True),
        ("fr", "Uruguay\nChili\nUnion européenne\nSuède\nAutriche\nFrance", False),
        ("fr", "Chili, Uruguay et l'Union européenne (Autriche, France, Suède)", False),
        ("es", "Austria\nChile\nFrancia\nSuecia\nUnión Europea", True),
        ("es", "Austria; Chile; Francia; Suecia; Unión Europea; Uruguay", True),
        ("es", "Uruguay\nChile\nUnión Europea\nSuecia\nAustria\nFrancia", False),
        ("en", "Austria, Chile, European Union, Finland, France, Sweden", True),
        ("en", "Chile\nUruguay\nEuropean Union\nAustria\nFrance\nSweden", False),
        ("ru", "Австрия, Европейский союз, Уругвай, Франция, Чили, Швеция", True),
        ("zh", "奥地利、智利、法国、瑞典、乌拉圭、欧洲联盟", True),
    ],
)  # fmt: skip
def test_the_union_signs_where_it_stands_among_states(language: str, names: str, union: bool) -> None:
    heading = {"fr": "Ont signé :", "es": "Han firmado:", "en": "Signed by:", "ru": "Подписали:", "zh": "签署国："}
    found = signed(f"Text\n\n{heading[language]}\n\n{names}\n", language)
    assert {"AUT", "CHL", "FRA", "SWE"} <= found.keys()
    assert ("EUU" in found) is union


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Signataires :\n\nAutriche\nChili\nTogo+\n\n+ A rejoint la liste après la parution."),
        ("fr", "Signataires : Autriche, Chili, Togo(1)\n\n(1) Joint après sa lecture."),
        ("fr", "Signataires\n\nAutriche, Chili\n\nAdhésions tardives\n\nTogo"),
        ("fr", "Ayant souscrit à la lecture :\n\nAutriche, Chili\n\nPays l'ayant rejoint plus tard :\n\nTogo"),
        ("fr", "Signataires : Autriche, Chili\n\nDepuis, le Togo a aussi notifié son adhésion à la déclaration."),
        ("es", "Firmantes:\n\nAustria\nChile\nTogo+\n\n+ Se sumó tras la difusión."),
        ("es", "Firmantes: Austria, Chile\n\nNuevas adhesiones\n\nTogo"),
        ("es", "Firmantes: Austria, Chile\n\nPaíses que se unieron más tarde:\n\nTogo"),
        ("es", "Firmantes: Austria, Chile\n\nPosteriormente, Togo notificó asimismo su adhesión."),
        ("en", "Signatories:\n\nAustria\nChile\nTogo+\n\n+ Joined after delivery."),
    ],
)  # fmt: skip
def test_who_joined_later(language: str, text: str) -> None:
    title = {"fr": "Déclaration commune", "es": "Declaración conjunta", "en": "Joint statement"}[language]
    found = signed(f"{title}\n\n{text}\n", language)
    assert found == {"AUT": Stance.SIGNED, "CHL": Stance.SIGNED, "TGO": Stance.JOINED_LATER}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Signataires\n\nAfrique                        Togo, Mali\nEurope orientale               Tchéquie\n"
         "Europe occidentale et autres   Autriche"),
        ("fr", "Signataires\n\nRégion                         État\nAfrique                        Mali\n"
         "Afrique                        Togo\nEurope orientale               Tchéquie\n"
         "Europe occidentale et autres   Autriche"),
        ("fr", "Signataires : A – Autriche M – Mali T – Tchéquie, Togo"),
        ("fr", "Signataires\n\nPays\tAmbassadeur\tDate\nAutriche\tA. Roy\t1/2/2017\nMali\tB. P.\t1/2/2017\n"
         "Tchéquie\tC. Mol\t1/2/2017\nTogo\tD. Gil\t1/2/2017"),
        ("fr", "Signataires\n\nAfrique\tMali, Togo\nEurope orientale\tTchéquie\nOcéanie\tAutriche"),
        ("fr", "Signataires :\n\nAutriche, Mali,\n\n3\tGE.22-01234\n\nA/HRC/50/G/9\n\nTchéquie, Togo."),
        ("es", "Firmantes\nGrupo de los Estados de África\n\nTogo, Malí\n\nGrupo de los Estados de Europa Oriental\n\n"
         "Chequia\n\nOtros\n\nAustria"),
        ("es", "Firmantes:\n\nAustria, Malí,\n\n4\tGE.22-01234\n\nRepública\nCheca, Togo."),
    ],
)  # fmt: skip
def test_what_divides_a_list(language: str, text: str) -> None:
    title = {"fr": "Déclaration", "es": "Declaración"}[language]
    assert set(signed(f"{title}\n\n{text}\n", language)) == {"AUT", "MLI", "CZE", "TGO"}


def test_a_name_of_several_words_stands_on_its_line() -> None:
    lists = {
        "fr": "Finlande\nex-République yougoslave de Macédoine\nFrance",
        "es": "Estonia\nex República Yugoslava de Macedonia\nFinlandia\nFrancia",
    }
    assert signed(f"Signataires\n\n{lists['fr']}\n", "fr").keys() == {"FIN", "MKD", "FRA"}
    assert signed(f"Firmantes\n\n{lists['es']}\n", "es").keys() == {"EST", "MKD", "FIN", "FRA"}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "La présente déclaration rassemble trois États.\n\nSignataires : Autriche, Chili, Togo", 3),
        ("fr", "Trois États – Autriche, Chili et Togo – publient la déclaration suivante.", 3),
        ("fr", "Une trentaine d'États, dont l'Autriche, le Chili et le Togo, ont signé la présente déclaration.", 30),
        ("fr", "Plus de vingt pays ont voulu parler d'une même voix.\n\nSignataires : Autriche, Chili, Togo", 20),
        ("es", "La presente declaración congrega a tres Estados.\n\nFirmantes: Austria, Chile, Togo", 3),
        ("es", "Tres Estados –Austria, Chile y Togo– publicaron la declaración siguiente.", 3),
        ("es", "Más de veinte países hablan con una sola voz.\n\nFirmantes: Austria, Chile, Togo", 20),
    ],
)  # fmt: skip
def test_numbers_of_signatories(language: str, text: str, value: int) -> None:
    title = {"fr": "Déclaration commune", "es": "Declaración conjunta"}[language]
    found = statement(f"{title}\n\n{text}\n", language)
    assert found is not None and found.count is not None
    assert found.count.value == value


def test_a_signature_line_behind_the_last_sentence_of_a_letter() -> None:
    text = (
        "Carta conjunta\n\nReciba nuestra consideración más distinguida. Por Austria:\nA. Roy\n\nPor Chile:\nB. Paz\n"
    )
    assert signed(text, "es").keys() == {"AUT", "CHL"}


def test_a_line_of_a_wrapped_paragraph_is_no_title() -> None:
    text = (
        "Appel\n\nSignataires : Autriche, Chili, Togo\n\nNous citons ici la déclaration\nde Vienne, qui nous oblige.\n"
    )
    found = statement(text, "fr")
    assert found is not None
    assert found.title is None or "Vienne" not in found.title
