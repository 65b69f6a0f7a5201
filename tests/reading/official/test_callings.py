"""What texts of several states are called in plain words, and numbers that agree with their lists."""

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.readings import ReadStatement
from undersigned.model.statements import Extent, StatementKind
from undersigned.reading.reader import read

STATEMENT, LETTER, DECLARATION = StatementKind.JOINT_STATEMENT, StatementKind.JOINT_LETTER, StatementKind.DECLARATION


def statement(text: str) -> ReadStatement:
    return read(load_bytes(text.encode(), name="page.txt")).statements[0]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Troika statement on the lake", STATEMENT),
        ("Riga pledge on safe water", DECLARATION),
        ("The Oslo charter for rivers", DECLARATION),
        ("Excellency,\n\nDear Minister, we ask you to read our letter on the lake.", LETTER),
        ("On the lake\n\nWe are grateful to all who keep our statement in mind.", STATEMENT),
        ("On the lake", None),
    ],
)
def test_a_text_of_several_is_called_by_plain_words(head: str, kind: StatementKind | None) -> None:
    assert statement(f"{head}\n\nSignatories:\n\nTogo\nMali\nPeru\n").kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Communiqué sur le lac\n\nPays signataires :\n\nTogo\nMali\nPérou\n", STATEMENT),
        ("Charte du lac\n\nPays signataires :\n\nTogo\nMali\nPérou\n", DECLARATION),
        ("Comunicado sobre el lago\n\nPaíses firmantes:\n\nTogo\nMalí\nPerú\n", STATEMENT),
        ("Заявление о защите озера\n\nСтраны-подписанты:\n\nТого\nМали\nПеру\n", STATEMENT),
        ("بيان بشأن البحيرة\n\nالدول الموقعة:\n\nتوغو\nمالي\nبيرو\n", STATEMENT),
        ("关于湖泊的声明\n\n签署国：\n\n多哥\n马里\n秘鲁\n", STATEMENT),
        ("关于湖泊的倡议\n\n签署国：\n\n多哥\n马里\n秘鲁\n", DECLARATION),
    ],
)
def test_so_it_is_in_other_languages(text: str, kind: StatementKind) -> None:
    assert statement(text).kind is kind


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We, the Ministers of Togo, Mali and Peru, met. Our three countries share the lake.", 3),
        ("We, the Ministers of Togo, Mali and Peru, met. We thank those four countries that lent boats.", None),
        ("Nous, ministres du Togo, du Mali et du Pérou, avons parlé. Nos trois pays partagent le lac.", 3),
        ("Nosotros, los ministros de Togo, Malí y Perú, conversamos. Nuestros tres países comparten el lago.", 3),
        ("Мы, министры Того, Мали и Перу, встретились. Наши три страны делят озеро.", 3),
        ("نحن وزراء خارجية توغو ومالي وبيرو نلتقي اليوم. وتتقاسم دولنا الثلاث البحيرة.", 3),
        ("我们，多哥、马里和秘鲁的外长，今日会晤。我们三国共享该湖。", 3),
    ],
)
def test_a_number_that_agrees_with_the_list_is_the_count(text: str, count: int | None) -> None:
    found = statement(text)
    assert (None if found.count is None else found.count.value) == count


def test_a_list_that_such_a_number_meets_is_complete() -> None:
    found = statement("Signatories\n\nTogo\nMali\nPeru\n\nThe three governments share the lake.")
    assert found.listing is Extent.COMPLETE


@pytest.mark.parametrize(
    "head",
    [
        "A/HRC/41/G/17\n\nJoint letter on the lake",
        "Joint statement on the lake\n47/HRC – item 5",
    ],
)
def test_the_symbol_of_a_paper_tells_its_session(head: str) -> None:
    assert statement(f"{head}\n\nSignatories\n\nTogo\nMali\nPeru\n").session in ("41", "47")


def test_a_letter_tells_its_day_in_a_long_line_too() -> None:
    head = (
        "United Nations\n\nLetter dated 7 March 2024 from the Permanent Representatives of the countries named below"
        " to the United Nations addressed to the President of the Security Council."
    )
    assert statement(f"{head}\n\nSignatories\n\nTogo\nMali\nPeru\n").date == "2024-03-07"
