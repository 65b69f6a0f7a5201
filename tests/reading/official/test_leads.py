"""Words in front of a list that name its signatories in a roundabout way, and groups of which only some sign."""

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.readings import ReadStatement
from undersigned.reading.reader import read


def statement(text: str, language: str) -> ReadStatement | None:
    document = replace(load_bytes(text.encode(), name="page.txt"), language=language)
    return next(iter(read(document).statements), None)


def signed(text: str, language: str = "en") -> set[str]:
    found = statement(text, language)
    return set() if found is None else {p.state for p in found.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "We, the undersigned members of the Lima Group, are alarmed.\n\nSigned by: Chile, Peru, Brazil",
         "BRA CHL PER"),
        ("es", "Nosotros, los miembros abajo firmantes del Grupo de Lima, condenamos.\n\n"
         "Firmantes: Chile, Perú, Brasil",
         "BRA CHL PER"),
        ("fr", "Nous, membres soussignés du groupe de Lima, sommes inquiets.\n\nSignataires : Chili, Pérou, Brésil",
         "BRA CHL PER"),
        ("en", "I speak on behalf of the following countries: the Benelux and Canada.", "BEL CAN LUX NLD"),
    ],
)  # fmt: skip
def test_undersigned_members_of_a_group_are_those_that_are_named(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "We, the governments behind this initiative, Austria, Chile and Peru, "
         "together with Togo, thank the Chair.",
         "AUT CHL PER TGO"),
        ("en", "The declaration was adopted, on 4 January 2019, by the foreign ministers "
         "of Austria, Chile, Fiji and Peru.",
         "AUT CHL FJI PER"),
        ("es", "La Declaración la adoptaron, el 04 de enero de 2019, los Cancilleres de Argentina, Brasil, Canadá "
         "y Chile. México, que negoció, no acompañó el texto.", "ARG BRA CAN CHL"),
        ("es", "Mediante un comunicado conjunto que difundió la Cancillería peruana, Perú, Paraguay, Chile y Ecuador "
         "expresaron inquietud.", "CHL ECU PER PRY"),
        ("en", "In a joint statement on Thursday, the governments of Austria, Belgium, Fiji and Chile "
         "condemned the arrests.",
         "AUT BEL CHL FJI"),
        ("en", "CSP 26 - Joint statement by AUSTRIA, CHILE, COOK ISLANDS AND PERU AT THE CONFERENCE\n\nWe are alarmed.",
         "AUT CHL COK PER"),
        ("en", "The co-sponsors of the two pages, the Lima Declaration, were the U.S., Brazil, Egypt and Peru.",
         "BRA EGY PER USA"),
        ("en", "Chad: Quad and Troika joint statement\n\nThe news is good for the members of the Quad and Troika "
         "(Norway, Togo, the United Kingdom and the United States).", "GBR NOR TGO USA"),
        ("ru", "Поддержали её три страны — Китай, Боливия и Казахстан. 4 страны — Германия, Франция, Польша и Италия — "
         "выступили после заседания с совместным заявлением.", "DEU FRA ITA POL"),
        ("en", "Mali, Togo and Niger have left the Community. Mali, Togo and Niger call their union the Alliance.", ""),
    ],
)  # fmt: skip
def test_what_is_set_off_before_a_list_does_not_part_it_from_its_words(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "It was Belarus that spoke, on behalf of Egypt, Serbia and Togo.", "BLR"),
        ("fr", "C'est la Suisse qui a prononcé la déclaration au nom de l'Autriche, du Chili et du Pérou.", "CHE"),
        ("es", "Fue Chile quien pronunció la declaración conjunta en nombre de Perú, Fiji y Togo.", "CHL"),
        ("en", "Chile delivered the joint statement on behalf of Peru, Fiji and Togo.", "CHL"),
        ("en", "Ms A. Roe, U.S. Representative to the United Nations, delivered the joint statement on behalf of "
         "Albania, Australia and Brazil.", "USA"),
        ("en", "Norway's Permanent Representative, Mona Juul, delivered the joint statement on behalf of Chile and "
         "Peru.", "NOR"),
        ("en", "The Norwegian ambassador delivered the joint statement on behalf of Chile, Fiji and Peru.", "NOR"),
        ("en", "Joint Statement\n\nDelivered by H.E. A. Roe – Vice-minister of Foreign Affairs of Costa Rica\n\n"
         "This Joint Statement was joined by the United States.", "CRI"),
        ("zh", "在7日举行的会议上,中国常驻联合国日内瓦办事处和瑞士其他国际组织代表俞华代表近50个"
         "发展中国家发表联合声明。", "CHN"),
    ],
)  # fmt: skip
def test_who_speaks_for_others_has_signed(language: str, text: str, speaker: str) -> None:
    found = statement(text, language)
    assert found is not None
    assert found.delivered_by == (speaker,)
    assert speaker in {p.state for p in found.positions}


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "The joint statement was signed by US Ambassador A. Roe, British High Commissioner B. Doe, the French "
         "chargé d'affaires and Dutch Ambassador C. Poe.", "FRA GBR NLD USA"),
        ("en", "Joint statement by German Chancellor A. Roe, French President B. Doe and UK Prime Minister C. Poe\n\n"
         "We condemn the attack.", "DEU FRA GBR"),
        ("en", "I speak on behalf of Austria, Chile and Peru. We thank the Norwegian ambassador, the Swiss ambassador "
         "and the Togolese president for the statement.", "AUT CHL PER"),
    ],
)  # fmt: skip
def test_who_holds_an_office_signs_for_the_state(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "It has three conveners: Japan, Australia, and Fiji. The ministers of these three countries released a "
         "statement.", "AUS FJI JPN"),
        ("es", "Chile, Perú y Colombia se reunieron ayer. Los tres países emitieron una declaración conjunta.",
         "CHL COL PER"),
        ("ru", "Китай, Индия и Бразилия встретились вчера. Эти три страны подписали совместное заявление.",
         "BRA CHN IND"),
        ("en", "Critics named Russia, China and Iran. The three Western governments issued a joint statement.", ""),
        ("en", "Troops entered Kenya, Uganda and Rwanda on Monday. Three countries issued a joint statement.", ""),
    ],
)  # fmt: skip
def test_these_three_are_those_named_before(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The joint statement was signed by 56 of the 193 Member States.", 56),
        ("fr", "La déclaration commune a été signée par 56 des 193 États membres.", 56),
        ("es", "La declaración conjunta fue firmada por 56 de los 193 Estados miembros.", 56),
        ("ru", "Под совместным заявлением стоят подписи только 56 из 193 государств ООН.", 56),
        ("en", "The joint statement was signed by the 27 Member States.", 27),
    ],
)
def test_of_a_part_and_the_whole_the_part_has_signed(language: str, text: str, number: int) -> None:
    found = statement(text, language)
    assert found is not None
    assert found.count is not None
    assert found.count.value == number


def test_part_of_a_group_is_not_the_group() -> None:
    assert signed("I speak on behalf of 12 of the 27 EU member states.") == set()
    assert "MLT" in signed("I speak on behalf of the 27 EU member states.")


def test_few_that_somebody_speaks_for_stay_where_prose_tells_who_spoke() -> None:
    assert signed("Chile delivered the joint statement on behalf of Peru, Fiji and Togo.") == {
        "CHL",
        "FJI",
        "PER",
        "TGO",
    }
    assert signed("Chile did not deliver the joint statement on behalf of Peru, Fiji and Togo.") == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This statement is made on behalf of the following States: Albania, the European Union and its member "
         "states: Austria, Belgium and Bulgaria, and Iceland."),
        ("zh", "我们,加拿大、法国、德国、意大利、日本、英国和美利坚合众国七国集团外长"
         "以及欧盟高级代表,在谋求和平的道路上空前团结。"),
    ],
)  # fmt: skip
def test_the_union_as_such_signs_beside_members_that_are_named(language: str, text: str) -> None:
    assert "EUU" in signed(text, language)
    assert "MLT" not in signed(text, language)
