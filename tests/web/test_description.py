"""The API keeps to its own description, whatever a client sends."""

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case

from tests.web.conftest import SITE

schema = schemathesis.pytest.from_fixture("described")


@schema.parametrize()
@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_described(case: Case) -> None:
    case.call_and_validate(base_url=SITE)
