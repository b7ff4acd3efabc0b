"""Downloads against a real HTTP server on 127.0.0.1 that drops connections and serves wrong bytes."""

import hashlib
import os
import socket
import sys

import numpy as np
import pytest

from attendance_app.errors import Cancelled, ModelError
from attendance_app.vision.models.download import Patience, PublishedFile, download
from tests.fakes.download_server import Answer, DownloadServer

SIZE = 1_000_000
CONTENT = np.random.default_rng(1).bytes(SIZE)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def server():
    with DownloadServer(CONTENT) as running:
        yield running


@pytest.fixture
def pauses():
    return []


@pytest.fixture
def fetch(server, tmp_path, pauses):
    def run(**options):
        wanted = PublishedFile(options.pop("url", server.url), SIZE, hashlib.sha256(CONTENT).hexdigest())
        patience = Patience(silence_s=options.pop("silence_s", 10.0), attempts=3, first_pause_s=1.0, wait=pauses.append)
        download(wanted, tmp_path / "weights.pt", patience=patience, **options)
        return tmp_path / "weights.pt"

    return run


def leftovers(tmp_path) -> list[str]:
    return sorted(path.name for path in tmp_path.iterdir())


def test_a_file_arrives_whole_with_progress_and_nothing_left_beside_it(fetch, tmp_path):
    told = []
    assert fetch(on_progress=lambda done, total: told.append((done, total))).read_bytes() == CONTENT
    assert told[0] == (0, SIZE)
    assert told[-1] == (SIZE, SIZE)
    assert told == sorted(told)
    assert leftovers(tmp_path) == ["weights.pt"]


def test_a_connection_that_drops_is_continued_where_it_was(fetch, server, pauses):
    server.answers.extend([Answer(drop_after=300_000), Answer(drop_after=200_000)])
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == [None, "bytes=300000-", "bytes=500000-"]
    assert pauses == [1.0, 1.0]


def test_a_continuation_survives_being_sent_on_to_another_address(fetch, server):
    server.answers.extend([Answer(drop_after=300_000), Answer(moved=True)])
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == [None, "bytes=300000-", "bytes=300000-"]


def test_a_later_run_continues_what_an_earlier_one_left(fetch, server, tmp_path):
    server.answers.extend([Answer(drop_after=400_000), *[Answer(status=503)] * 3])
    with pytest.raises(ModelError, match=r"broke off .*503.* Try again: it continues"):
        fetch()
    assert not (tmp_path / "weights.pt").exists()
    told = []
    assert fetch(on_progress=lambda done, _total: told.append(done)).read_bytes() == CONTENT
    assert server.ranges_asked[-1] == "bytes=400000-"
    assert told[0] == 400_000


def test_pauses_grow_while_nothing_arrives(fetch, server, pauses):
    server.answers.extend([Answer(status=503), Answer(status=502)])
    fetch()
    assert pauses == [1.0, 2.0]


def test_a_server_without_ranges_starts_again(fetch, server):
    server.answers.extend([Answer(drop_after=300_000), Answer(ranges=False)])
    assert fetch().read_bytes() == CONTENT


def test_parts_of_two_versions_are_never_joined(fetch, server):
    server.answers.append(Answer(body=bytes(SIZE), drop_after=300_000))
    told = []

    def replace_version(done: int, _total: int) -> None:
        told.append(done)
        if done == 300_000:
            server.etag = '"two"'

    assert fetch(on_progress=replace_version).read_bytes() == CONTENT
    assert told.count(0) == 2


def test_a_server_that_names_no_version_is_continued_too(fetch, server):
    server.etag = ""
    server.answers.append(Answer(drop_after=300_000))
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == [None, "bytes=300000-"]


@pytest.mark.parametrize("content_range", ["bytes 0-999999/1000000", "nonsense"])
def test_an_answer_with_another_range_than_asked_is_not_appended(fetch, server, content_range):
    server.answers.extend([Answer(drop_after=300_000), Answer(content_range=content_range)])
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == [None, "bytes=300000-", None]


def test_wrong_bytes_are_deleted_and_never_get_the_files_name(fetch, server, tmp_path):
    server.answers.append(Answer(body=bytes(SIZE)))
    with pytest.raises(ModelError, match="SHA-256"):
        fetch()
    assert leftovers(tmp_path) == []


def test_a_damaged_earlier_part_is_fetched_again_from_the_start(fetch, server, tmp_path):
    (tmp_path / "weights.pt.part").write_bytes(bytes(500_000))
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == ["bytes=500000-", None]


def test_an_earlier_part_that_is_longer_than_the_file_is_dropped(fetch, server, tmp_path):
    (tmp_path / "weights.pt.part").write_bytes(bytes(SIZE + 1))
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == [None]


def test_a_complete_earlier_part_needs_no_connection(fetch, server, tmp_path):
    (tmp_path / "weights.pt.part").write_bytes(CONTENT)
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == []


def test_a_range_that_cannot_be_satisfied_starts_again(fetch, server, tmp_path):
    (tmp_path / "weights.pt.part").write_bytes(CONTENT[:-1])
    server.answers.append(Answer(status=416))
    assert fetch().read_bytes() == CONTENT


@pytest.mark.parametrize(
    "answer",
    [
        Answer(body=CONTENT[:-10]),
        Answer(body=CONTENT + b"more"),
        Answer(body=CONTENT + b"more", declared=0),
    ],
    ids=["shorter", "longer", "longer without saying so"],
)
def test_a_file_of_another_size_is_refused(fetch, server, tmp_path, answer):
    server.answers.append(answer)
    with pytest.raises(ModelError, match=r"instead of 1,000,000"):
        fetch()
    assert leftovers(tmp_path) == []


def test_a_continuation_of_a_file_of_another_size_is_refused(fetch, server, tmp_path):
    server.answers.extend([Answer(drop_after=300_000), Answer(body=CONTENT + b"more")])
    with pytest.raises(ModelError, match=r"1,000,004 bytes instead of 1,000,000"):
        fetch()
    assert leftovers(tmp_path) == []


def test_a_body_cut_short_without_a_length_is_continued(fetch, server):
    server.answers.append(Answer(body=CONTENT, declared=0, drop_after=300_000))
    assert fetch().read_bytes() == CONTENT


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_file_that_is_gone_is_said_at_once(fetch, server, tmp_path, status):
    server.answers.append(Answer(status=status))
    with pytest.raises(ModelError, match=f"answered {status}"):
        fetch()
    assert len(server.ranges_asked) == 1
    assert leftovers(tmp_path) == []


def test_offline_is_said_at_once_with_what_to_do(fetch, tmp_path, pauses):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/weights.pt"
        with pytest.raises(ModelError, match=r"cannot be reached .*Connect this computer .*by hand"):
            fetch(url=url)
    assert pauses == []
    assert leftovers(tmp_path) == []


def test_a_name_that_does_not_resolve_is_offline_too(fetch):
    with pytest.raises(ModelError, match=r"models\.invalid cannot be reached"):
        fetch(url="http://models.invalid/weights.pt")


def test_a_server_that_falls_silent_counts_as_a_lost_connection(fetch, server):
    server.answers.append(Answer(hang_after=300_000))
    assert fetch(silence_s=1.0).read_bytes() == CONTENT
    assert server.ranges_asked == [None, "bytes=300000-"]


def test_a_cancel_is_heeded_under_way_and_the_next_run_continues(fetch, server, tmp_path):
    arrived = []
    with pytest.raises(Cancelled):
        fetch(on_progress=lambda done, _total: arrived.append(done), cancelled=lambda: bool(arrived and arrived[-1]))
    assert 0 < arrived[-1] < SIZE
    assert not (tmp_path / "weights.pt").exists()
    assert fetch().read_bytes() == CONTENT
    assert server.ranges_asked == [None, f"bytes={arrived[-1]}-"]


def test_a_cancel_before_the_start_makes_no_connection(fetch, server):
    with pytest.raises(Cancelled):
        fetch(cancelled=lambda: True)
    assert server.ranges_asked == []


def test_a_download_that_would_fill_the_disk_is_not_begun(server, tmp_path):
    with pytest.raises(ModelError, match="too little room"):
        download(PublishedFile(server.url, 10**18, "0" * 64), tmp_path / "weights.pt")
    assert server.ranges_asked == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs Linux's always-full device")  # noqa: PTH110
def test_a_full_disk_is_said_in_words(fetch, tmp_path, monkeypatch):
    real_open = type(tmp_path).open

    def onto_a_full_disk(path, mode="r", *args, **options):
        target = type(tmp_path)("/dev/full") if path.name.endswith(".part") and "a" in mode else path
        return real_open(target, mode, *args, **options)

    monkeypatch.setattr(type(tmp_path), "open", onto_a_full_disk)
    with pytest.raises(ModelError, match=r"disk is full.*Free some space"):
        fetch()
    assert not (tmp_path / "weights.pt").exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions don't bind this account")
def test_a_folder_that_cannot_be_written_is_said_in_words(fetch, tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ModelError, match="cannot be used"):
            fetch()
    finally:
        tmp_path.chmod(0o700)
