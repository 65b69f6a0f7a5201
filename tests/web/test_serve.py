"""The server as a process: it tells where it is, answers, and stops when asked."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def serving(data: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server on a free port: its address and its process, killed at the end if it still runs."""
    command = [sys.executable, "-m", "undersigned", "serve", "--port", "0", *options]
    environment = os.environ | {"UNDERSIGNED_DATA_DIR": str(data)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            told = process.stdout.readline()
            yield next(word for word in told.split() if word.startswith("http://")), process
        finally:
            if process.poll() is None:
                process.kill()


@pytest.mark.parametrize(("workers", "stop"), [("1", signal.SIGTERM), ("1", signal.SIGINT), ("2", signal.SIGTERM)])
def test_it_tells_its_address_answers_and_stops(shared_data_dir: Path, workers: str, stop: signal.Signals) -> None:
    with serving(shared_data_dir, "--workers", workers) as (address, process):
        with urllib.request.urlopen(address + "states.json", timeout=60) as answer:
            assert answer.status == 200
        process.send_signal(stop)
        _, complaints = process.communicate(timeout=20)
        assert process.returncode == 0
        assert complaints == ""


def test_a_port_in_use_is_told_plainly(shared_data_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "undersigned", "serve", "--port", port]
        environment = os.environ | {"UNDERSIGNED_DATA_DIR": str(shared_data_dir)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1 port {port}" in done.stderr
    assert "Traceback" not in done.stderr
