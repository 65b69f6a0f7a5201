"""Offices in which several speak of themselves, and states at the end of a list that did not sign, in six languages."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

_TITLES = {
    "en": "Statement on lost fishing gear",
    "fr": "Déclaration sur les engins de pêche perdus",
    "es": "Declaración sobre las redes de pesca perdidas",
    "ru": "Заявление о потерянных рыболовных сетях",
    "ar": "بيان بشأن معدات الصيد المفقودة",
    "zh": "关于丢弃渔具的声明",
}
_TEXTS = {
    "en": "Nets that are lost at sea go on killing for years. Harbours need a place where they can be handed in.",
    "fr": "Les filets perdus en mer tuent pendant des années. Les ports ont besoin d'un lieu où les déposer.",
    "es": "Las redes perdidas en el mar siguen matando durante años. Los puertos necesitan un lugar donde entregarlas.",
    "ru": "Потерянные в море сети убивают годами. В портах нужно место, где их можно сдать.",
    "ar": "الشباك المفقودة في البحر تقتل لسنوات. تحتاج الموانئ إلى مكان لتسليمها.",
    "zh": "丢失在海里的渔网多年来不断造成伤亡。港口需要一个交回渔网的地方。",
}
_NAMED = {
    "en": ("Fiji, Malta, Peru and Togo", "Fiji, Malta, Peru and Togo"),
    "fr": ("les Fidji, Malte, le Pérou et le Togo", "des Fidji, de Malte, du Pérou et du Togo"),
    "es": ("Fiji, Malta, Perú y Togo", "de Fiji, Malta, Perú y Togo"),
    "ru": ("Мальта, Перу, Того и Фиджи", "Мальты, Перу, Того и Фиджи"),
    "ar": ("بيرو وتوغو وفيجي ومالطة", "بيرو وتوغو وفيجي ومالطة"),
    "zh": ("斐济、马耳他、秘鲁和多哥", "斐济、马耳他、秘鲁和多哥"),
}
"""The signatories as the subject of a sentence, and behind "of"."""
_SIGNED = {"FJI", "MLT", "PER", "TGO"}


def _signed(language: str, words: str) -> tuple[set[str], set[str]]:
    """Who signs a text with ``words`` above its substance, and below it."""
    the, of = _NAMED[language]
    said, title, text = words.format(the=the, of=of), _TITLES[language], _TEXTS[language]
    return (
        signed(f"{title}\n\n{said}\n\n{text}\n", language=language),
        signed(f"{title}\n\n{text}\n\n{said}\n", language=language),
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Adopted by {the}, with Chile and Kenya attending as observers."),
        ("en", "Signed by {the}, with Chile and Kenya as observers."),
        ("en", "Signed by {the}; Chile and Kenya abstained."),
        ("en", "Agreed by {the}; Chile reserved its position."),
        ("en", "Supported by {the}, while Chile and Kenya dissociated themselves."),
        ("en", "Signed by {the}, with Chile and Kenya present as guests."),
        ("fr", "Adoptée par {the}, avec le Chili et le Kenya participant en qualité d'observateurs."),
        ("fr", "Signée par {the}, le Chili et le Kenya étant présents comme observateurs."),
        ("fr", "Signée par {the} ; le Chili et le Kenya se sont abstenus."),
        ("fr", "Approuvée par {the} ; le Chili a réservé sa position."),
        ("fr", "Adoptée par {the}, avec le Chili et le Kenya comme observateurs."),
        ("es", "Aprobada por {the}, con Chile y Kenya como observadores."),
        ("es", "Firmada por {the}; Chile y Kenya se abstuvieron."),
        ("es", "Aprobada por {the}; Chile reservó su posición."),
        ("es", "Suscrita por {the}, con Chile y Kenya presentes en calidad de observadores."),
        ("ru", "Подписали: {the}; Чили и Кения воздержались."),
        ("ru", "Принято представителями {of} при участии Чили и Кении в качестве наблюдателей."),
        ("ru", "Заявление подписали {the}; Чили зарезервировало свою позицию."),
        ("ru", "Подписано представителями {of}, а Чили и Кения присутствовали в качестве наблюдателей."),
        ("ar", "اعتمده ممثلو {of}، بحضور شيلي وكينيا بصفة مراقب."),
        ("ar", "وقّع على البيان: {the}؛ شيلي وكينيا امتنعتا."),
        ("ar", "وقّعت على هذا البيان {the}، بمشاركة شيلي وكينيا كمراقبين."),
        ("zh", "签署国：{the}；智利和肯尼亚弃权。"),
        ("zh", "本声明由{the}通过，另有智利和肯尼亚以观察员身份与会。"),
        ("zh", "本声明由{the}签署，智利和肯尼亚列席。"),
    ],
)
def test_who_looked_on_or_abstained_at_the_end_of_a_list_has_not_signed(language: str, words: str) -> None:
    assert _signed(language, words) == (_SIGNED, _SIGNED)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "As ambassadors of {the}, we ask for help."),
        ("en", "As the representatives in Suva of {the}, we turn to you."),
        ("en", "In our capacity as ministers of {the}, we write to you."),
        ("fr", "En tant qu'ambassadeurs {of}, nous demandons de l'aide."),
        ("fr", "En notre qualité de ministres {of}, nous appelons à agir."),
        ("es", "Como embajadores {of}, pedimos ayuda."),
        ("es", "En nuestra calidad de ministros {of}, nos dirigimos a usted."),
        ("ru", "Как послы {of}, мы просим о помощи."),
        ("ru", "Выступая в качестве министров {of}, мы призываем действовать."),
        ("ar", "بصفتنا سفراء {of}، نطلب المساعدة."),
        ("ar", "بوصفنا ممثلي {of}، فإننا ندعو إلى العمل."),
        ("zh", "作为{the}的大使，我们请求帮助。"),
        ("zh", "作为{the}常驻代表，我们呼吁采取行动。"),
    ],
)
def test_those_whose_offices_open_a_sentence_of_their_own_sign(language: str, words: str) -> None:
    assert _signed(language, words) == (_SIGNED, _SIGNED)


def test_those_of_whose_offices_another_tells_do_not_sign() -> None:
    said = "As the ministers of Chad, Mali and Niger said last week, the nets must be found."
    assert signed(f"{_TITLES['en']}\n\n{_TEXTS['en']} {said}\n") == set()
