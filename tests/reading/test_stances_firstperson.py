"""States that speak of themselves in a quotation, and pronouns that are denied together with a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reading.told import positions_in, positions_told

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

SPOKEN = [
    ("en", '"We did not sign the joint letter," the Omani envoy said.', "OMN did_not_sign"),
    ("en", '"Neither we nor Yemen signed the joint letter," the Omani envoy said.', "OMN YEM did_not_sign"),
    ("en", '"Chile signed the letter, but we did not," Fiji\'s minister said.', "CHL signed; FJI did_not_sign"),
    ("en", '"Chile signed the letter. We did too," Fiji\'s minister said.', "CHL FJI signed"),
    ("en", '"Our name is not on the joint letter," Fiji\'s minister said.', "FJI did_not_sign"),
    ("en", '"We are on the joint letter," Fiji\'s minister said.', "FJI signed"),
    ("en", '"Our government refused to sign the joint letter," the Fijian envoy said.', "FJI declined"),
    ("en", '"The joint letter does not bear our signature," Fiji\'s minister said.', "FJI did_not_sign"),
    ("en", '"We took our name off the joint letter," Fiji\'s minister said.', "FJI withdrew"),
    ("en", '"We put our name to the joint letter," Fiji\'s minister said.', "FJI signed"),
    ("en", '"We signed the joint letter," an activist from Suva said.', ""),
    ("fr", "« Nous n'avons pas signé la lettre », a déclaré le ministre belge.", "BEL did_not_sign"),
    ("fr", "« Nous refusons de signer la lettre », a déclaré le ministre belge.", "BEL declined"),
    ("fr", "« Ni nous ni le Luxembourg n'avons signé la lettre », a dit le ministre belge.", "BEL LUX did_not_sign"),
    ("fr", "« Notre nom ne figure pas dans la lettre », a déclaré le ministre belge.", "BEL did_not_sign"),
    ("fr", "« La France nous a remis la lettre », a déclaré le ministre belge.", ""),
    ("es", '"No firmamos la carta", dijo el canciller de Perú.', "PER did_not_sign"),
    ("es", '"Ni nosotros ni Chile firmamos la carta", dijo el canciller de Perú.', "PER CHL did_not_sign"),
    ("es", '"Nuestro país no firmó la carta", dijo el canciller de Perú.', "PER did_not_sign"),
    ("es", '"Nuestro nombre no está en la carta", dijo el canciller de Perú.', "PER did_not_sign"),
]


@pytest.mark.parametrize(("language", "text", "told"), SPOKEN)
def test_a_state_speaks_of_itself(language: str, text: str, told: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    assert {(c.state, c.kind) for c in reading.claims if c.state is not None and c.said_by} == positions_told(told)
    assert not positions_in(text, language)


NEITHER = [
    ("en", "Neither it nor Yemen signed the joint letter.", "YEM did_not_sign"),
    ("en", "Oman criticised the joint letter. Neither it nor Yemen signed it.", "OMN YEM did_not_sign"),
    ("en", "Oman and Qatar criticised the letter. Neither they nor Yemen signed it.", "OMN QAT YEM did_not_sign"),
    ("en", "Neither the host government nor Yemen signed the joint letter.", "YEM did_not_sign"),
    ("en", "Neither the African Union nor Chad signed the joint letter.", "TCD did_not_sign"),
    ("en", "Neither the Baltic states nor Chad signed the letter.", "EST LTU LVA TCD did_not_sign"),
    ("fr", "Ni l'ONU ni le Yémen n'ont signé la lettre.", "YEM did_not_sign"),
    ("fr", "Oman a critiqué la lettre. Ni lui ni le Yémen ne l'ont signée.", "OMN YEM did_not_sign"),
    ("es", "Ni la ONU ni Yemen firmaron la carta conjunta.", "YEM did_not_sign"),
    ("es", "Omán criticó la carta conjunta. Ni él ni Yemen la firmaron.", "OMN YEM did_not_sign"),
]

UNREAD = [
    ("en", "Fiji had signed the declaration without reading the annex.", "FJI signed"),
    ("en", "The joint statement was not delivered by Peru.", ""),
    ("en", "A diplomat said Peru had been asked to sign the joint letter but had not replied.", ""),
    ("en", "Peru claims not to have been asked to sign the joint letter.", ""),
    ("en", "Peru was not asked to sign the joint letter.", "PER not_asked"),
    ("en", "Neither the African Union nor the Arab League signed the joint letter.", ""),
    ("en", "None of the Nordic countries signed the joint letter.", "DNK FIN ISL NOR SWE did_not_sign"),
    ("ru", "Ни одна из стран Балтии не подписала письмо.", ""),
    ("fr", "Le Chili, comme le Pérou, a signé la déclaration commune.", "CHL PER signed"),
    ("fr", "Le Chili et le Pérou ont tous deux signé la déclaration commune.", "CHL PER signed"),
    ("fr", "Le Pérou est parti sans signer la déclaration commune.", "PER did_not_sign"),
    ("fr", "Ni les pays baltes ni la Grèce n'ont signé la lettre.", "EST LTU LVA GRC did_not_sign"),
]


@pytest.mark.parametrize(("language", "text", "told"), NEITHER + UNREAD)
def test_what_is_denied_is_no_signature(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)
