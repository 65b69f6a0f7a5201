"""Words by which states make a statement together, put their names to it, or come later."""

import pytest
from tests.reading.official.test_leads import signed, statement

from undersigned.model.stances import Stance

HEAD = {
    "en": "Joint statement on seals\n\n",
    "fr": "Déclaration conjointe sur les phoques\n\n",
    "es": "Declaración conjunta sobre las focas\n\n",
    "ru": "Совместное заявление о тюленях\n\n",
    "ar": "بيان مشترك بشأن الفقمات\n\n",
    "zh": "关于海豹的联合声明\n\n",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Having been approved by the capitals of Austria, Chile and Kenya, the following statement is public."),
        ("en", "Endorsed by Austria, Chile and Kenya, the present statement reads as follows."),
        ("en", "Agreed between Austria, Chile and Kenya, this statement is issued in Vienna."),
        ("en", "Austria, Chile and Kenya have come together to make the following statement."),
        ("en", "Austria, Chile and Kenya would like to place the following statement on record."),
        ("en", "Austria makes this statement together with Chile and Kenya."),
        ("en", "Together with Chile and Kenya, Austria wishes to make the following remarks."),
        ("en", "I am joined here by my colleagues from Chile and Kenya, and on their behalf and that of Austria I will "
         "now read a joint statement."),
        ("en", "What follows is the common position of Austria, Chile and Kenya."),
        ("fr", "L'Autriche, le Chili et le Kenya souhaitent faire la déclaration suivante."),
        ("fr", "L'Autriche fait cette déclaration conjointement avec le Chili et le Kenya."),
        ("es", "Austria, Chile y Kenya desean formular la siguiente declaración."),
        ("es", "Austria formula esta declaración junto con Chile y Kenya."),
        ("ru", "Австрия, Чили и Кения хотели бы сделать следующее заявление."),
    ],
)  # fmt: skip
def test_those_who_make_a_statement_together_sign_it(language: str, words: str) -> None:
    assert signed(f"{HEAD[language]}{words}\n\n", language) == {"AUT", "CHL", "KEN"}


@pytest.mark.parametrize(
    "words",
    [
        "Kenya, supported by Austria, blocked the text.",
        "Supported by Austria and Chile, the delegation blocked the text.",
        "Approved by the parliaments of Austria, Chile and Kenya, the treaty has entered into force.",
        "Like Chile and Kenya, Austria has signed the Convention.",
        "Mr President, the statement delivered by Austria on behalf of Chile and Kenya spoke of whales.",
    ],
)
def test_what_others_say_together_is_theirs(words: str) -> None:
    assert signed(f"Seals in spring\n\n{words}") == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Austria, Chile and Kenya wish to be recorded as sponsors of the present statement."),
        ("en", "Austria, Chile and Kenya have asked to be listed as co-sponsors of this statement."),
        ("en", "Austria, Chile and Kenya have put their names to the foregoing."),
        ("en", "The above statement carries the names of Austria, Chile and Kenya."),
        ("en", "This text enjoys the support of Austria, Chile and Kenya."),
        ("en", "Member and observer States on whose behalf the statement was delivered\n\nAustria, Chile, Kenya"),
        ("en", "Delegations in whose name the statement is made:\n\nAustria\nChile\nKenya"),
        ("en", "Full list of countries supporting the statement:\n\nDelegation of Austria\n\nDelegation of Chile\n\n"
         "Delegation of Kenya"),
        ("en", "The countries supporting the statement are:\n\nAustria\nChile\nKenya"),
        ("fr", "L'Autriche, le Chili et le Kenya demandent à figurer parmi les coauteurs de la présente déclaration."),
        ("fr", "États au nom desquels la déclaration a été prononcée :\n\nAutriche\nChili\nKenya"),
        ("es", "Austria, Chile y Kenya desean figurar entre los copatrocinadores de esta declaración."),
        ("es", "Países en cuyo nombre se formula la declaración:\n\nAustria\nChile\nKenya"),
        ("ru", "Австрия, Чили и Кения просят включить их в число соавторов настоящего заявления."),
        ("ar", "الدول التي صدر البيان باسمها:\n\nالنمسا\nشيلي\nكينيا"),
        ("zh", "奥地利、智利和肯尼亚要求列为联署国。"),
    ],
)  # fmt: skip
def test_names_may_be_put_to_a_statement_in_many_ways(language: str, words: str) -> None:
    body = {"en": "Seals have been hunted for too long.", "fr": "La loi doit changer.", "es": "La ley debe cambiar."}
    body |= {"ru": "Закон следует изменить.", "ar": "يجب تغيير القانون.", "zh": "法律应当修改。"}
    assert signed(f"{HEAD[language]}{body[language]}\n\n{words}", language) == {"AUT", "CHL", "KEN"}


@pytest.mark.parametrize(
    ("language", "text", "late"),
    [
        ("en", "On behalf of:\n\n- Austria\n- Chile\n- Kenya\n\nAdded after delivery:\n\n- Croatia\n- Denmark",
         "HRV DNK"),
        ("en", "On behalf of:\n\nAustria\nChile\nKenya\n\nStates which signed on following delivery:\n\nPeru", "PER"),
        ("en", "Signed by: Austria, Chile, Kenya\n\nLate additions: Croatia, Denmark", "HRV DNK"),
        ("en", "On behalf of:\n\nAustria\nChile\nKenya\n\nJoined since delivery\n\nCroatia\nDenmark", "HRV DNK"),
        ("en", "Signed by: Austria, Chile, Kenya\n\nVisits after the delivery of aid: Croatia, Denmark", None),
        ("fr", "Au nom de :\n\nAutriche\nChili\nKenya\n\nAjoutés après le prononcé :\n\nPérou", "PER"),
        ("es", "En nombre de:\n\nAustria\nChile\nKenya\n\nAdhesiones posteriores a la lectura:\n\nPerú", "PER"),
        ("ru", "От имени:\n\nАвстрия\nЧили\nКения\n\nДобавлены после оглашения:\n\nПеру", "PER"),
        ("ar", "الدول الموقعة:\n\nالنمسا\nشيلي\nكينيا\n\nالدول المضافة بعد الإلقاء:\n\nبيرو", "PER"),
        ("zh", "签署国：\n\n奥地利\n智利\n肯尼亚\n\n发言后增列：\n\n秘鲁", "PER"),
    ],
)  # fmt: skip
def test_a_heading_of_its_own_tells_who_came_later(language: str, text: str, late: str | None) -> None:
    found = statement(HEAD[language] + text, language)
    assert found is not None
    later = {p.state for p in found.positions if p.stance is Stance.JOINED_LATER}
    assert later == set((late or "").split())
    assert {p.state for p in found.positions if p.stance is Stance.SIGNED} == {"AUT", "CHL", "KEN"}


@pytest.mark.parametrize(
    ("language", "words", "delivered_by"),
    [
        (
            "en",
            "I have the honour to speak on behalf of Austria and 2 other countries.\n\nSigned by: Chile, Kenya",
            "AUT",
        ),
        ("en", "Together with Chile and Kenya, Austria wishes to make the following remarks.", "AUT"),
        ("en", "I speak on behalf of Chile, Kenya and Austria, my own country.", "AUT"),
        ("en", "Austria read out a statement supported by 3 States.\n\nSignatories: Austria, Chile, Kenya", "AUT"),
        ("es", "Hablo en nombre de Chile, Kenya y Austria, mi propio país.", "AUT"),
    ],
)
def test_who_delivers_may_be_told_in_passing(language: str, words: str, delivered_by: str) -> None:
    found = statement(HEAD[language] + words, language)
    assert found is not None
    assert found.delivered_by == (delivered_by,)
    assert {p.state for p in found.positions} == {"AUT", "CHL", "KEN"}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("On behalf of 18 States:\n\nArmenia Botswana Israel Kenya Lesotho Malawi", "ARM BWA ISR KEN LSO MWI"),
        ("Endorsing States\n\nGE.17-10062   3\n\nA/31/G/20\n\nAustria, Chile and Kenya", "AUT CHL KEN"),
        ("We, the ministers of justice of Austria, Chile and Kenya, met in Vienna.", "AUT CHL KEN"),
        ("Signed by:\n\nA. Doe, Federal Minister for European Affairs of Austria\nB. Roe, Secretary of State for "
         "Foreign, Commonwealth and Development Affairs of Kenya", "AUT KEN"),
    ],
)  # fmt: skip
def test_lists_of_odd_make_are_read_whole(text: str, states: str) -> None:
    assert signed(HEAD["en"] + text) == set(states.split())
