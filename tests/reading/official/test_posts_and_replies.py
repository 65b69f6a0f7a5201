"""Letters signed person by person, columns of yes and no, replies to others' statements, page lines, flags."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

LETTERS = (
    "Geneva, 12 July 2019\n\nExcellency,\n\nWe write to you regarding the Council’s work.\n\n"
    "Please accept, Excellency, the assurances of our highest consideration.\n\n"
    "(Signed) Rita Costa\nPermanent Representative of Austria to the United Nations Office\n\n"
    "(Signed) Paul Santos, Ambassador of Chile\n\n(Signed) C. Weiss\nPermanent Representative of Fiji\n",
    "Excellence,\n\nNous vous écrivons au sujet des travaux du Conseil.\n\n"
    "Veuillez agréer, Excellence, les assurances de notre très haute considération.\n\n"
    "(Signé) Rita Costa\nReprésentante permanente de l'Autriche auprès de l'Office des Nations Unies\n\n"
    "(Signé) Paul Santos\nAmbassadeur du Chili\n\n(Signé) C. Weiss\nReprésentante permanente des Fidji\n",
    "Excelencia:\n\nNos dirigimos a usted en relación con los trabajos del Consejo.\n\n"
    "Acepte, Excelencia, las seguridades de nuestra más alta consideración.\n\n"
    "(Firmado) Rita Costa\nRepresentante Permanente de Austria ante la Oficina de las Naciones Unidas\n\n"
    "(Firmado) Paul Santos\nEmbajador de Chile\n\n(Firmado) C. Weiss\nRepresentante Permanente de Fiji\n",
    "Ваше Превосходительство,\n\nОбращаемся к Вам в связи с работой Совета.\n\n"
    "Примите, Ваше Превосходительство, уверения в нашем весьма высоком уважении.\n\n"
    "(Подпись) Rita Costa\nПостоянный представитель Австрии при Отделении ООН\n\n"
    "(Подпись) Paul Santos\nПостоянный представитель Чили при Отделении ООН\n\n"
    "(Подпись) C. Weiss\nПостоянный представитель Фиджи при Отделении ООН\n",
    "صاحب السعادة،\n\nنكتب إليكم بشأن عمل المجلس.\n\nوتفضلوا بقبول فائق التقدير والاحترام.\n\n"
    "(توقيع) Rita Costa\nالممثلة الدائمة لدى مكتب الأمم المتحدة – النمسا\n\n"
    "(توقيع) Paul Santos\nالممثل الدائم لدى مكتب الأمم المتحدة – شيلي\n\n"
    "(توقيع) C. Weiss\nالممثلة الدائمة لدى مكتب الأمم المتحدة – فيجي\n",
    "阁下：\n\n我们致函阁下，谈及理事会的工作。\n\n谨致最崇高的敬意。\n\n"
    "（签名）Rita Costa\n奥地利常驻联合国日内瓦办事处代表\n\n（签名）Paul Santos\n智利常驻代表\n\n"
    "（签名）李娜\n斐济常驻联合国日内瓦办事处大使\n",
)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_of_those_who_signed_it_person_by_person(letter: str) -> None:
    assert signed(letter) == {"AUT", "CHL", "FJI"}


COLUMNS = (
    ("Joint statement on water", "State\tEndorsement", "Austria Chile Fiji Mali Peru Togo", "endorsed|not endorsed"),
    ("Joint statement on water", "State\tPosition", "Austria Chile Fiji Mali Peru Togo", "supports|abstained"),
    ("Déclaration conjointe sur l'eau", "État\tAppui", "Autriche Chili Fidji Mali Pérou Togo", "appuie|n'appuie pas"),
    ("Declaración conjunta", "País\tAdhesión", "Austria Chile Fiji Malí Perú Togo", "adherido|no se ha adherido"),
    ("Совместное заявление", "Страна\tПозиция", "Австрия Чили Фиджи Мали Перу Того", "поддержала|не поддержала"),
    ("بيان مشترك بشأن المياه", "الدولة\tالموقف", "النمسا شيلي فيجي مالي بيرو توغو", "مؤيدة|غير مؤيدة"),
    ("关于水的联合声明", "国家\t联署情况", "奥地利 智利 斐济 马里 秘鲁 多哥", "已联署|未联署"),
)


@pytest.mark.parametrize(("title", "head", "names", "answers"), COLUMNS)
def test_who_has_not_signed_by_the_column_beside_does_not_sign(title: str, head: str, names: str, answers: str) -> None:
    yes, no = answers.split("|")
    austria, chile, *others = names.split()
    rows = [f"{austria}\t{no}", f"{chile}\t{no}", *(f"{name}\t{yes}" for name in others)]
    assert signed("\n".join([f"{title}\n", head, *rows])) == {"FJI", "MLI", "PER", "TGO"}


OWN = {
    "en": "Joint statement on water\n\nThis text is issued on behalf of Austria, Chile and Fiji.\n\n{}\n",
    "fr": "Déclaration conjointe\n\nCe texte est présenté au nom de l'Autriche, du Chili et des Fidji.\n\n{}\n",
    "es": "Declaración conjunta sobre el agua\n\nEste texto se presenta en nombre de Austria, Chile y Fiji.\n\n{}\n",
    "ru": "Совместное заявление о воде\n\nДанный текст представлен от имени Австрии, Чили и Фиджи.\n\n{}\n",
    "ar": "بيان مشترك بشأن المياه\n\nيقدم هذا النص باسم النمسا وشيلي وفيجي.\n\n{}\n",
    "zh": "关于水的联合声明\n\n本案文以奥地利、智利和斐济的名义提出。\n\n{}\n",
}


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "This statement responds to the one that Paraguay read this morning on behalf of Qatar and Oman."),
        ("en", "Our text differs from the one presented by Italy on behalf of Qatar and Oman."),
        ("en", "We do not share the views put forward by Italy on behalf of Qatar and Oman."),
        ("fr", "La présente déclaration répond à celle que l'Italie a lue ce matin au nom du Qatar et d'Oman."),
        ("fr", "Nous ne partageons pas les vues exprimées par l'Italie au nom du Qatar et d'Oman."),
        ("es", "La presente declaración responde a la que Italia leyó esta mañana en nombre de Qatar y Omán."),
        ("es", "Nuestro texto difiere del que presentó Italia en nombre de Qatar y Omán."),
        ("ru", "Наше заявление является ответом на заявление, с которым выступила Италия от имени Катара и Омана."),
        ("ru", "Мы не разделяем мнение, высказанное Италией от имени Катара и Омана."),
        ("ar", "ويرد هذا البيان على ذلك الذي تلته إيطاليا صباحا باسم قطر وعمان."),
        ("ar", "ولا نشاطر الرأي الذي أعربت عنه إيطاليا باسم قطر وعمان."),
        ("zh", "本声明答复意大利代表团上午代表卡塔尔和阿曼宣读的声明。"),
        ("zh", "我们不同意意大利代表卡塔尔和阿曼表达的看法。"),
    ],
)
def test_who_is_answered_does_not_sign(language: str, reply: str) -> None:
    assert signed(OWN[language].format(reply)) == {"AUT", "CHL", "FJI"}


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        ("Joint statement on water\n\nSignatories\n\nAustria\nChile", "Joint statement – page 2", "Fiji\nPeru"),
        ("Joint statement on water\n\nSignatories\n\nAustria\nChile\nFiji", "Page 2 of 3", "Peru"),
        ("Joint statement on water\n\nSignatories\n\nAustria\nChile", "JOINT STATEMENT ON WATER", "Fiji\nPeru"),
        ("Déclaration conjointe sur l'eau\n\nSignataires\n\nAutriche\nChili", "Déclaration – p. 2", "Fidji\nPérou"),
        ("Declaración conjunta sobre el agua\n\nFirmantes\n\nAustria\nChile", "Declaración – página 2", "Fiji\nPerú"),
        ("Совместное заявление о воде\n\nПодписали\n\nАвстрия\nЧили", "Заявление – стр. 2", "Фиджи\nПеру"),
        ("بيان مشترك بشأن المياه\n\nالدول الموقعة\n\nالنمسا\nشيلي", "بيان مشترك – الصفحة 2", "فيجي\nبيرو"),
        ("关于水的联合声明\n\n联署国名单\n\n奥地利\n智利", "联合声明 — 第2页", "斐济\n秘鲁"),
    ],
)
def test_a_list_goes_on_behind_the_line_that_heads_a_page(above: str, line: str, below: str) -> None:
    assert signed(f"{above}\n\n{line}\n\n{below}\n") == {"AUT", "CHL", "FJI", "PER"}


def test_another_heading_ends_the_list() -> None:
    above = "Joint statement on water\n\nSignatories\n\nAustria\nChile\n\n"
    assert signed(f"{above}Observers and guests, page 2 of the programme of Mali\n\nFiji\nPeru\n") == {"AUT", "CHL"}


@pytest.mark.parametrize(
    "post",
    [
        "8 July 2019\n\nOur joint statement is out 💧 Signed by 🇦🇹 Austria 🇨🇱 Chile 🇫🇯 Fiji 🇵🇪 Peru\n\n♥ 214\n",
        "Joint statement on water\n\nSignatories:\n🇦🇹 Austria\n🇨🇱 Chile\n🇫🇯 Fiji\n🇵🇪 Peru\n",
        "Joint statement on water\n\nSigned by: 🇦🇹 🇨🇱 🇫🇯 🇵🇪\n",
        "Déclaration conjointe sur l'eau. Signataires : 🇦🇹 Autriche 🇨🇱 Chili 🇫🇯 Fidji 🇵🇪 Pérou\n",
        "Nueva declaración conjunta sobre el agua ⬇️ Firman: 🇦🇹 Austria 🇨🇱 Chile 🇫🇯 Fiji 🇵🇪 Perú\n",
        "Новое совместное заявление о воде ⬇️\nПодписали: 🇦🇹 Австрия 🇨🇱 Чили 🇫🇯 Фиджи 🇵🇪 Перу\n#Вода\n",
        "بيان مشترك جديد ⬇️ الموقعون: 🇦🇹 النمسا 🇨🇱 شيلي 🇫🇯 فيجي 🇵🇪 بيرو\n",
        "联合声明⬇️联署国：🇦🇹 奥地利 🇨🇱 智利 🇫🇯 斐济 🇵🇪 秘鲁\n",
    ],
)
def test_a_flag_stands_beside_its_states_name_or_for_it(post: str) -> None:
    assert signed(post) == {"AUT", "CHL", "FJI", "PER"}
