"""Lists in titles, tables and signatures, with people beside the states, and lists that a text points back to."""

import pytest
from tests.reading.official.test_leads import signed


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        (
            "en",
            "Cross-regional statement on the death penalty (Sweden, Argentina, Belgium, Namibia, "
            "Republic of Korea)\nWe welcome the worldwide trend towards abolition and encourage "
            "States to establish a moratorium.\n",
            "SWE ARG BEL NAM KOR",
        ),
        (
            "fr",
            "Déclaration transrégionale sur la peine de mort (Suède, Argentine, Belgique, Namibie, "
            "République de Corée)\nNous saluons la tendance mondiale à l'abolition et encourageons "
            "les États à instaurer un moratoire.\n",
            "SWE ARG BEL NAM KOR",
        ),
        (
            "en",
            "General Assembly, agenda item 71\nAlbania, Honduras, North Macedonia, Palau and "
            "Vanuatu: joint statement\nThe delegations named above reaffirm their commitment to "
            "accountability.\n",
            "ALB HND MKD PLW VUT",
        ),
        (
            "fr",
            "Assemblée générale, point 71 de l'ordre du jour\nAlbanie, Honduras, Macédoine du "
            "Nord, Palaos et Vanuatu : déclaration commune\nLes délégations susmentionnées "
            "réaffirment leur attachement à l'établissement des responsabilités.\n",
            "ALB HND MKD PLW VUT",
        ),
        (
            "es",
            "Asamblea General, tema 71 del programa\nAlbania, Honduras, Macedonia del Norte, Palau "
            "y Vanuatu: declaración conjunta\nLas delegaciones mencionadas reafirman su compromiso "
            "con la rendición de cuentas.\n",
            "ALB HND MKD PLW VUT",
        ),
        (
            "ru",
            "Генеральная Ассамблея, пункт 71 повестки дня\nАлбания, Вануату, Гондурас, Палау и "
            "Северная Македония: совместное заявление\nВышеуказанные делегации подтверждают свою "
            "приверженность привлечению к ответственности.\n",
            "ALB HND MKD PLW VUT",
        ),
        (
            "en",
            "Declaration of solidarity with the peoples of the South\nWe reject all unilateral "
            "coercive measures.\nSignatory State\tName of signatory\nCuba\tBruno Rodríguez\n"
            "Venezuela\tYván Gil\nNicaragua\tValdrack Jaentschke\nBolivia\tCelinda Sosa\n",
            "CUB VEN NIC BOL",
        ),
        (
            "ru",
            "Декларация солидарности с народами Юга\nМы отвергаем односторонние принудительные "
            "меры.\nПодписавшее государство\tИмя подписавшего\nКуба\tБруно Родригес\nВенесуэла\t"
            "Иван Хиль\nНикарагуа\tВальдрак Енчке\nБоливия\tСелинда Соса\n",
            "CUB VEN NIC BOL",
        ),
        (
            "en",
            "Joint letter to the Secretary-General on forest fires\nWe have the honour to draw "
            "your attention to the attached agreement.\n(Signed) Permanent Representative of "
            "Greece\n(Signed) Permanent Representative of Cyprus\n(Signed) Permanent "
            "Representative of Israel\n",
            "GRC CYP ISR",
        ),
        (
            "fr",
            "Lettre conjointe au Secrétaire général sur les feux de forêt\nNous avons l'honneur "
            "d'appeler votre attention sur l'accord ci-joint.\n(Signé) Le Représentant permanent "
            "de la Grèce\n(Signé) Le Représentant permanent de Chypre\n(Signé) Le Représentant "
            "permanent d'Israël\n",
            "GRC CYP ISR",
        ),
        (
            "ru",
            "Совместное письмо Генеральному секретарю о лесных пожарах\nИмеем честь обратить Ваше "
            "внимание на прилагаемую договоренность.\n(Подпись) Постоянный представитель Греции\n"
            "(Подпись) Постоянный представитель Кипра\n(Подпись) Постоянный представитель Израиля\n",
            "GRC CYP ISR",
        ),
        (
            "en",
            "Joint statement of heads of mission in Port Moresby\nThis statement was signed by the "
            "following ambassadors: John Feakes (Australia), Peter Zwelk (New Zealand), Ratu Inoke "
            "(Fiji) and Sione Faka (Tonga). We express our sympathy with the victims.\n",
            "AUS NZL FJI TON",
        ),
        (
            "ru",
            "Совместное заявление глав представительств в Порт-Морсби\nНастоящее заявление "
            "подписали следующие послы: Джон Фикс (Австралия), Питер Звельк (Новая Зеландия), Рату "
            "Иноке (Фиджи) и Сионе Фака (Тонга). Мы выражаем сочувствие пострадавшим.\n",
            "AUS NZL FJI TON",
        ),
        (
            "en",
            "Four-party meeting on the Euphrates\nParties to this statement\nIraq, represented by "
            "the Minister of Water Resources\nTürkiye, represented by the Minister of Agriculture "
            "and Forestry\nSyria, represented by the Minister of Energy\nKuwait, represented by "
            "the Under-Secretary of Electricity and Water\nThe parties agreed to share the losses "
            "of drought fairly.\n",
            "KWT IRQ TUR SYR",
        ),
        (
            "zh",
            "驻莫尔兹比港使团团长联合声明\n下列大使签署本声明：约翰·费克斯（澳大利亚）、彼得·兹韦尔克（新西兰）、拉图·伊诺凯（斐济）和西奥内·法卡（汤加）。我们向灾民表示慰问。\n",
            "AUS NZL FJI TON",
        ),
        (
            "en",
            "Negev meeting\nThis statement was signed by the following ministers: Abdullatif Al "
            "Zayani - Bahrain, Sameh Shoukry - Egypt, Ayman Safadi - Jordan, Nasser Bourita - "
            "Morocco.\n",
            "BHR EGY JOR MAR",
        ),
        (
            "fr",
            "Déclaration des ministres\nLa présente déclaration est signée par les ministres "
            "suivants : Jeanne Roy – Chili ; Paul Petit – Fidji ; Anne Blanc – Kenya.\n",
            "CHL FJI KEN",
        ),
        (
            "es",
            "Declaración de los embajadores\nLa presente declaración fue firmada por los "
            "siguientes embajadores: Ana Ruiz (Chile), Luis Paz (Fiji) y Eva Mora (Kenya).\n",
            "CHL FJI KEN",
        ),
        (
            "ar",
            "بيان الوزراء\nوقع هذا البيان الوزراء الآتية أسماؤهم: أحمد صالح - شيلي، علي حسن - "
            "فيجي، محمد عمر - كينيا.\n",
            "CHL FJI KEN",
        ),
        (
            "zh",
            "部长声明\n本声明由以下部长签署：罗伊——智利；佩蒂——斐济；布朗——肯尼亚。\n",
            "CHL FJI KEN",
        ),
        (
            "ru",
            "Заявление министров\nЗаявление подписали министры: от Чили — Анна Роу, от Фиджи — Пол "
            "Пети, от Кении — Ева Мора.\n",
            "CHL FJI KEN",
        ),
        (
            "es",
            "Declaración interregional sobre la pena de muerte (Suecia, Argentina, Bélgica, "
            "Namibia, República de Corea)\nCelebramos la tendencia mundial a la abolición.\n",
            "SWE ARG BEL NAM KOR",
        ),
        (
            "ru",
            "Межрегиональное заявление о смертной казни (Швеция, Аргентина, Бельгия, Намибия, "
            "Республика Корея)\nМы приветствуем общемировую тенденцию к отмене казни.\n",
            "SWE ARG BEL NAM KOR",
        ),
        (
            "ar",
            "بيان مشترك بشأن عقوبة الإعدام (السويد، الأرجنتين، بلجيكا، ناميبيا، جمهورية كوريا)\n"
            "نرحب بالاتجاه العالمي نحو الإلغاء.\n",
            "SWE ARG BEL NAM KOR",
        ),
        (
            "zh",
            "关于死刑的联合声明（瑞典、阿根廷、比利时、纳米比亚、大韩民国）\n我们欢迎全球废除死刑的趋势。\n",
            "SWE ARG BEL NAM KOR",
        ),
        (
            "ar",
            "الجمعية العامة\nألبانيا، هندوراس، مقدونيا الشمالية: بيان مشترك\nتؤكد الوفود التزامها بالمساءلة.\n",
            "ALB HND MKD",
        ),
        (
            "zh",
            "联合国大会\n阿尔巴尼亚、洪都拉斯和北马其顿：联合声明\n各代表团重申对问责的承诺。\n",
            "ALB HND MKD",
        ),
        (
            "es",
            "Carta conjunta al Secretario General sobre los incendios\nTenemos el honor de señalar "
            "a su atención el acuerdo adjunto.\n(Firmado) Representante Permanente de Grecia\n"
            "(Firmado) Representante Permanente de Chipre\n(Firmado) Representante Permanente de "
            "Israel\n",
            "GRC CYP ISR",
        ),
        (
            "ar",
            "وثيقة ختامية\nاتفقت الوفود على تبسيط الإجراءات.\nرئيس وفد سري لانكا: (إمضاء)\nرئيسة "
            "وفد ملديف: (إمضاء)\nرئيس وفد بوتان: (إمضاء)\n",
            "LKA MDV BTN",
        ),
        (
            "zh",
            "就森林火灾致秘书长的联名信\n谨随函转递有关安排。\n希腊常驻代表（签名）\n塞浦路斯常驻代表（签名）\n以色列常驻代表（签名）\n",
            "GRC CYP ISR",
        ),
        (
            "zh",
            "声援南方人民宣言\n我们反对单边强制措施。\n签署国\t签署人\n古巴\t布鲁诺·罗德里格斯\n委内瑞拉\t伊万·希尔\n尼加拉瓜\t巴尔德拉克·亨茨克\n玻利维亚\t塞琳达·索萨\n",
            "CUB VEN NIC BOL",
        ),
        (
            "ar",
            "إعلان تضامني\nنرفض التدابير القسرية.\nالدولة الموقعة\tاسم الموقّع\nكوبا\tبرونو "
            "رودريغيس\nفنزويلا\tإيفان خيل\nنيكاراغوا\tفالدراك خاينتشكي\nبوليفيا\tسيليندا سوسا\n",
            "CUB VEN NIC BOL",
        ),
        (
            "ar",
            "اجتماع بشأن نهر الفرات\nالأطراف المتعاهدة بموجب هذا البيان\nالعراق، يمثله وزير "
            "الموارد المائية\nتركيا، يمثلها وزير الزراعة\nالكويت، يمثلها وكيل الوزارة\n",
            "IRQ TUR KWT",
        ),
        (
            "fr",
            "Déclaration sur l'Euphrate\nÉtats signataires :\nIraq, représenté par le Ministre des "
            "ressources en eau\nTürkiye, représentée par le Ministre de l'agriculture\nKoweït, "
            "représenté par le Sous-Secrétaire\n",
            "IRQ TUR KWT",
        ),
        (
            "en",
            "Statement on the heart of Borneo\n\nIndonesia\nMalaysia\nBrunei Darussalam\n\nThe "
            "countries listed above undertake in this statement to protect the forests.\n",
            "IDN MYS BRN",
        ),
        (
            "fr",
            "Déclaration sur l'eau\nChili\nFidji\nKenya\nLes États énumérés ci-dessus ont signé la "
            "présente déclaration et protégeront l'eau.\n",
            "CHL FJI KEN",
        ),
        (
            "es",
            "Declaración sobre el agua\nChile\nFiji\nKenya\nLos Estados arriba mencionados han "
            "firmado esta declaración y protegerán el agua.\n",
            "CHL FJI KEN",
        ),
        (
            "ru",
            "Заявление о воде\nЧили\nФиджи\nКения\nПеречисленные выше государства поставили "
            "подписи под этим заявлением.\n",
            "CHL FJI KEN",
        ),
        (
            "ar",
            "بيان قلب بورنيو\nإندونيسيا\nماليزيا\nبروني دار السلام\nإن الدول المدرجة أعلاه، وقد "
            "مهرت هذا البيان بتوقيعاتها، ملتزمة بحماية الغابات.\n",
            "IDN MYS BRN",
        ),
        (
            "zh",
            "婆罗洲之心声明\n印度尼西亚\n马来西亚\n文莱达鲁萨兰国\n以上国家在本声明上签字，决心保护热带雨林。\n",
            "IDN MYS BRN",
        ),
        (
            "en",
            "Letter on water\nWe have the honour to write to you.\n(Signed) Jane Roe, Permanent "
            "Representative of Mexico\n(Signed) John Doe, Permanent Representative of Kenya\n"
            "(Signed) Mary Poe, Permanent Representative of France\n",
            "MEX KEN FRA",
        ),
        (
            "ar",
            "بيان ختامي\nاتفقت شيلي وفيجي وكينيا على نص هذا البيان في ختام مشاوراتها.\n",
            "CHL FJI KEN",
        ),
        (
            "zh",
            "关于水的声明\n智利、斐济和肯尼亚就本声明文本达成一致。\n",
            "CHL FJI KEN",
        ),
        (
            "zh",
            "关于水的声明\n在本声明上署名的国家：智利、斐济、肯尼亚。\n",
            "CHL FJI KEN",
        ),
        (
            "ru",
            "Заявление о воде\nЧили, Фиджи и Кения согласились с текстом настоящего заявления.\n",
            "CHL FJI KEN",
        ),
    ],
)
def test_who_signs(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "UN experts deplore prison conditions\nThe statement was issued by the following "
            "experts: Jane Roe (Mexico), John Doe (Kenya), Mary Poe (France) and Ann Coe (Peru). "
            "They are independent of any government.\n",
        ),
        (
            "en",
            "Joint statement on the Great Lakes region (Burundi, Rwanda, Uganda, Tanzania)\nThe "
            "Special Envoys deplored the violence and called for dialogue.\n",
        ),
        (
            "en",
            "Statement on elections in West Africa (Ghana, Senegal, Togo, Benin)\nThe Commission "
            "welcomes the calm conduct of the votes.\n",
        ),
        (
            "en",
            "Reception in Vienna\nThe minister received ambassadors Jane Roe (Mexico), John Doe "
            "(Kenya) and Mary Poe (France), and discussed trade.\n",
        ),
        (
            "en",
            "Travel advice\n\nKenya\nUganda\nRwanda\n\nNationals of the countries listed above need a visa.\n",
        ),
        (
            "en",
            "Statement of the Chair\n\nKenya\nUganda\nRwanda\n\nWe call on the States listed above "
            "to release the prisoners.\n",
        ),
        (
            "en",
            "Kenya, Uganda and Rwanda: elections ahead\nThe observers will leave on Monday.\n",
        ),
        (
            "ru",
            "Заявление Председателя\n\nКения\nУганда\nРуанда\n\nМы призываем вышеуказанные страны "
            "освободить заключенных.\n",
        ),
        (
            "ar",
            "خبر\nاتفقت شيلي وفيجي وكينيا على بناء ميناء جديد.\n",
        ),
        (
            "zh",
            "新闻\n智利、斐济和肯尼亚就贸易达成一致。\n",
        ),
        (
            "ru",
            "Новости\nЧили, Фиджи и Кения согласились с предложением посредника.\n",
        ),
    ],
)
def test_who_does_not(language: str, text: str) -> None:
    assert signed(text, language) == set()
