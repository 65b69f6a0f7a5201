import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

PAGE = "<html lang=en><title>Joint statement</title><p>The statement was signed by Albania and Chad.</p></html>"
OUT = ".out.jsonl"
READ_ALL = [sys.executable, "-m", "undersigned", "read", ".", "--jobs", "2", "--no-text", "--out", OUT]


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "undersigned", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "b.html").write_text(PAGE)
    (made / "a.txt").write_text("The statement was signed by Albania and Chad.")
    (made / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (made / "d.txt").write_text("")
    (made / ".hidden").write_text("Chad")
    return tmp_path


def test_json_holds_the_schema_it_names(folder: Path) -> None:
    done = run("read", "in/a.txt", "--json", cwd=folder)
    reading = json.loads(done.stdout)
    assert (done.returncode, next(iter(reading)), reading["schema"]) == (0, "schema", "undersigned/reading/1")
    assert reading["text"] == "The statement was signed by Albania and Chad."
    schema = json.loads(run("schema", "reading", cwd=folder).stdout)
    Draft202012Validator(schema).validate(reading)
    assert "text" not in json.loads(run("read", "in/a.txt", "--json", "--no-text", cwd=folder).stdout)


def test_lines_in_order_one_complaint_and_exit_3(folder: Path) -> None:
    done = run("read", "in/b.html", "in", "none.txt", "--jsonl", cwd=folder)
    names = [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()]
    assert names == ["in/b.html", "in/a.txt", "in/b.html", "in/d.txt"]
    assert done.returncode == 3
    assert done.stderr.splitlines() == [
        "undersigned: in/c.png: is a PNG image, not a document that we read",
        "undersigned: none.txt: No such file or directory",
    ]


def test_one_process_or_many_write_the_same(folder: Path) -> None:
    one, many = (run("read", "in", "--jsonl", "--jobs", n, cwd=folder).stdout for n in ("1", "3"))
    assert one == many != ""


def test_resume_goes_on_where_a_run_was_cut(folder: Path) -> None:
    run("read", "in", "--out", "out.jsonl", cwd=folder)
    out = folder / "out.jsonl"
    whole = out.read_bytes()
    first, second, _ = whole.splitlines(keepends=True)
    out.write_bytes(first + second[:40])
    done = run("read", "in", "--out", "out.jsonl", "--resume", cwd=folder)
    assert (done.returncode, done.stdout, out.read_bytes()) == (3, "", whole)


@contextmanager
def _under_way(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A run over two hundred pages in ``folder`` that has written its first readings."""
    for number in range(200):
        (folder / f"{number:03}.html").write_text(PAGE)
    with subprocess.Popen(READ_ALL, cwd=folder, stderr=subprocess.PIPE, text=True) as running:
        out = folder / OUT
        while not (out.exists() and out.stat().st_size):
            time.sleep(0.02)
        yield running


def test_interrupted_run_stops_at_once_and_is_resumed(tmp_path: Path) -> None:
    with _under_way(tmp_path) as running:
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=20)
    assert (running.returncode, said) == (130, "undersigned: interrupted: run it again with --resume to go on\n")
    assert subprocess.run([*READ_ALL, "--resume"], cwd=tmp_path, check=False, timeout=60).returncode == 0
    names = [json.loads(line)["source"]["name"] for line in (tmp_path / OUT).read_text().splitlines()]
    assert names == [f"{number:03}.html" for number in range(200)]


def test_no_process_stays_behind_when_the_first_is_killed(tmp_path: Path) -> None:
    with _under_way(tmp_path) as running:
        running.kill()
        # The pipe of stderr ends only when the last process that holds it has ended.
        running.communicate(timeout=20)


def test_resume_leaves_a_file_of_something_else_alone(folder: Path) -> None:
    out = folder / "out.jsonl"
    out.write_text('{"mine": 1}\n')
    done = run("read", "in", "--out", "out.jsonl", "--resume", cwd=folder)
    assert (done.returncode, out.read_text()) == (3, '{"mine": 1}\n')
    assert done.stderr == "undersigned: out.jsonl, line 1: is not a reading, so nothing was added to the file\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["in", "--json"], "--json prints one document, and 4 were given (use --jsonl)"),
        (["in", "--json", "--jsonl"], "choose one of --json and --jsonl"),
        (["in", "--resume"], "--resume needs --out, the file to go on with"),
    ],
)
def test_bad_usage(folder: Path, arguments: list[str], complaint: str) -> None:
    done = run("read", *arguments, cwd=folder)
    assert (done.returncode, done.stderr) == (2, f"undersigned: {complaint}\n")


def test_view_for_a_person(folder: Path) -> None:
    done = run("read", "in/b.html", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == "in/b.html: Joint statement"
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_an_empty_folder_is_told_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for command in ("read", "check"):
        done = run(command, "empty", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (2, "undersigned: the folder empty holds no files\n")


def test_a_folder_is_checked_as_it_is_read(folder: Path) -> None:
    done = run("check", "in", "--jsonl", cwd=folder)
    names = [json.loads(line)["reading"]["source"]["name"] for line in done.stdout.splitlines()]
    lines = run("read", "in", "--jsonl", cwd=folder).stdout.splitlines()
    assert names == [json.loads(line)["source"]["name"] for line in lines]


FEED = """<rss version="2.0"><channel><title>News</title>
<item><title>One</title><description>The statement was signed by Albania and Chad.</description></item>
<item><title>Two</title><description>The statement was signed by France and Chad.</description></item>
</channel></rss>"""


def test_json_counts_documents_and_not_files(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    for command in ("read", "check"):
        done = run(command, "feed.xml", "--json", cwd=tmp_path)
        complaint = "undersigned: --json prints one document, and feed.xml holds more (use --jsonl)\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", complaint)
        assert len(run(command, "feed.xml", "--jsonl", cwd=tmp_path).stdout.splitlines()) == 2


def test_claim_reviews_of_several_documents_are_one_array(folder: Path) -> None:
    reviews = json.loads(run("check", "in/a.txt", "in/b.html", "--claim-review", cwd=folder).stdout)
    assert {review["@type"] for review in reviews} == {"ClaimReview"}


@pytest.mark.parametrize("command", ["read", "check"])
def test_a_document_comes_from_standard_input(command: str, folder: Path) -> None:
    line = [sys.executable, "-m", "undersigned", command, "in/a.txt", "-", "--jsonl", "--no-text"]
    done = subprocess.run(line, input=PAGE, capture_output=True, text=True, cwd=folder, check=False, timeout=60)
    readings = [json.loads(one) for one in done.stdout.splitlines()]
    sources = [one.get("reading", one)["source"] for one in readings]
    assert [(one["name"], one["media_type"]) for one in sources] == [("in/a.txt", "text/plain"), ("-", "text/html")]
