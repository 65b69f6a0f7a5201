"""What the process that reads a stranger's document cannot do."""

import subprocess
import sys

import pytest

BEFORE = (
    "import sys, os; sys.path[:0] = {path!r}; from undersigned.web import reader; sys.addaudithook(reader._refuse); "
)


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
        "open('/tmp/undersigned-should-not-be', 'w')",
        "os.open('/tmp/undersigned-should-not-be', os.O_CREAT | os.O_WRONLY)",
        "os.remove('/tmp/undersigned-should-not-be')",
    ],
)
def test_it_can_neither_write_nor_reach_out(deed: str) -> None:
    program = BEFORE.format(path=sys.path) + deed
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert "PermissionError: reading a document needs no" in done.stderr


def test_it_may_look() -> None:
    program = BEFORE.format(path=sys.path) + "open(os.devnull).close(); print('seen')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout == "seen\n"
