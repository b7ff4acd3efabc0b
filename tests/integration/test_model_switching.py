"""Switching the face model on a real database; one test goes the whole way with real networks."""

import dataclasses
import uuid

import cv2
import numpy as np
import pytest
import torch

from attendance_app.bootstrap.application import Application
from attendance_app.domain.people import Template
from attendance_app.errors import Cancelled, ModelError, StorageError, UserError
from attendance_app.paths import DataFolder
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.model_switching import ModelSwitchService, NoCropsError
from attendance_app.services.people import PeopleService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from attendance_app.vision.embedders import load_embedder
from attendance_app.vision.models.files import locked
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.sface import load_sface
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import TUNED, ColourEmbedder, take_in


class Desk:
    """Two models, people with faces of one colour, and the service under test."""

    def __init__(self, folder) -> None:
        self.database = open_database(folder / "attendance.sqlite3", bytes(32), folder / "backups")
        self.clock = FakeClock()
        self.templates = TemplateRepository(self.database, Vault(bytes(32)))
        employees, punches = EmployeeRepository(self.database), PunchRepository(self.database)
        consents = ConsentRepository(self.database)
        self.people = PeopleService(employees, consents, self.templates, punches, self.clock)
        self.settings = SettingsService(SettingsRepository(self.database))
        self.store = ModelStore(folder / "models")
        weights = folder / "weights.pt"
        weights.write_bytes(b"tuned")
        take_in(self.store, weights)
        self.embedder = ColourEmbedder(TUNED)
        values = SettingsRepository(self.database)
        self.calibrating = CalibrationService(values, self.settings, self.templates, folder / "calibration")
        self.service = self.service_with(lambda model_id: self.embedder)

    def service_with(self, load) -> ModelSwitchService:
        return ModelSwitchService(
            self.database,
            self.templates,
            self.settings,
            self.store,
            load,
            self.people.get,
            self.calibrating,
        )

    def person(self, name: str, colours=(), model_id: str = "sface"):
        person = self.people.add(name, name)
        self.people.record_consent(person.id, "screen")
        self.enrol(person, colours, model_id)
        return person

    def enrol(self, person, colours, model_id: str = "sface") -> None:
        """A template a colour; None is a face without a crop."""
        self.templates.add_many([self._template(person, colour, model_id) for colour in colours])

    def _template(self, person, colour, model_id) -> Template:
        crop = b"" if colour is None else cv2.imencode(".jpg", np.full((256, 256, 3), colour, np.uint8))[1].tobytes()
        embedding = np.array([1, 0, 0], "<f4").tobytes()
        now = self.clock.now_utc()
        return Template(str(uuid.uuid4()), person.id, model_id, 1, embedding, 0.9, crop, "camera", "", now)

    def vectors(self, person, model_id: str):
        found = [one for one in self.templates.for_employee(person.id) if one.model_id == model_id]
        return sorted(tuple(np.frombuffer(one.embedding, "<f4").round(2).tolist()) for one in found)

    def state(self):
        """Everything that a switch could change."""
        people = self.people.search(include_inactive=True)
        rows = [one for row in people for one in self.templates.for_employee(row.employee.id)]
        return rows, SettingsService(SettingsRepository(self.database)).current, self.settings.current


RED, GREEN, BLUE = (0, 0, 255), (0, 255, 0), (255, 0, 0)  # blue-green-red, as OpenCV writes


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.database.close()


def test_every_kept_face_is_embedded_with_the_new_model_and_it_is_in_use(desk):
    anna, bert = desk.person("Anna", [RED, GREEN]), desk.person("Bert", [BLUE])
    report = desk.service.switch(TUNED)
    assert (report.people, report.embedded, report.reused, report.left_out) == (2, 3, 0, 0)
    assert desk.vectors(anna, TUNED) == [(0, 1, 0), (1, 0, 0)]
    assert desk.vectors(bert, TUNED) == [(0, 0, 1)]
    assert len(desk.templates.active(TUNED, 1)) == 3
    assert desk.settings.current.model_id == TUNED


def test_the_threshold_is_the_models_own(desk):
    desk.person("Anna", [RED])
    assert desk.settings.current.threshold_distance == 0.95
    report = desk.service.switch(TUNED)
    assert (report.threshold_distance, report.calibrated) == (0.87, True)
    assert desk.settings.current.threshold_distance == 0.87
    assert desk.service.switch("sface").threshold_distance == 0.95


def test_other_settings_stay_even_those_another_program_has_just_saved(desk):
    elsewhere = SettingsService(SettingsRepository(desk.database))
    assert desk.settings.current.company_name == ""
    elsewhere.save(elsewhere.current.model_copy(update={"company_name": "Acme"}))
    desk.service.switch(TUNED)
    assert desk.settings.current.company_name == "Acme"


def test_a_threshold_that_was_set_stays_when_the_model_is_in_use_already(desk):
    desk.person("Anna", [RED])
    desk.settings.save(desk.settings.current.model_copy(update={"threshold_distance": 0.9}))
    report = desk.service.switch("sface")
    assert (report.embedded, report.reused, report.threshold_distance) == (0, 1, 0.9)


def test_going_back_uses_the_earlier_templates_again(desk):
    anna = desk.person("Anna", [RED, GREEN])
    before = desk.templates.for_employee(anna.id)
    desk.service.switch(TUNED)
    desk.embedder.embedded = 0
    report = desk.service.switch("sface")
    assert (report.embedded, report.reused, desk.embedder.embedded) == (0, 2, 0)
    assert [one for one in desk.templates.for_employee(anna.id) if one.model_id == "sface"] == before
    assert desk.settings.current.model_id == "sface"


def test_only_faces_enrolled_meanwhile_are_embedded_when_going_back(desk):
    anna = desk.person("Anna", [RED])
    desk.service.switch(TUNED)
    desk.enrol(anna, [BLUE], TUNED)
    desk.embedder.model_id = "sface"
    report = desk.service.switch("sface")
    assert (report.embedded, report.reused) == (1, 1)
    assert desk.vectors(anna, "sface") == [(0, 0, 1), (1, 0, 0)]


def test_new_templates_keep_where_and_when_the_face_was_taken(desk):
    anna = desk.person("Anna", [RED])
    (old,) = desk.templates.for_employee(anna.id)
    desk.clock.advance(3600)
    desk.service.switch(TUNED)
    (new,) = (one for one in desk.templates.for_employee(anna.id) if one.model_id == TUNED)
    kept = dataclasses.replace(new, id=old.id, model_id=old.model_id, embedding=old.embedding)
    assert kept == old


def test_people_who_are_inactive_are_embedded_too(desk):
    anna = desk.person("Anna", [RED])
    desk.people.deactivate(anna.id)
    desk.service.switch(TUNED)
    assert desk.templates.active(TUNED, 1) == []
    desk.people.reactivate(anna.id)
    assert len(desk.templates.active(TUNED, 1)) == 1


def test_people_without_crops_are_named_and_nothing_changes(desk):
    desk.person("Anna", [RED])
    desk.person("Zoë", [None])
    desk.person("Bert", [None, None])
    before = desk.state()
    with pytest.raises(NoCropsError, match=r"no picture is kept of Bert, Zoë\. Nothing was changed\.") as caught:
        desk.service.switch(TUNED)
    assert [person.name for person in caught.value.people] == ["Bert", "Zoë"]
    assert desk.state() == before
    assert desk.embedder.embedded == 0


def test_a_long_list_of_names_is_cut_short(desk):
    for number in range(13):
        desk.person(f"Person {number:02}", [None])
    with pytest.raises(NoCropsError, match=r"Person 09 and 3 more\.") as caught:
        desk.service.switch(TUNED)
    assert len(caught.value.people) == 13


def test_a_face_without_a_crop_is_left_out_where_the_person_has_others(desk):
    anna = desk.person("Anna", [RED, None])
    report = desk.service.switch(TUNED)
    assert (report.embedded, report.left_out) == (1, 1)
    assert desk.vectors(anna, TUNED) == [(1, 0, 0)]


def test_progress_is_told_face_by_face_up_to_all(desk):
    for number in range(3):
        desk.person(f"Person {number}", [RED, GREEN, BLUE])
    told = []
    desk.service.switch(TUNED, lambda done, total: told.append((done, total)))
    assert told == [(0, 9), (3, 9), (6, 9), (9, 9)]


@pytest.mark.parametrize("faces_before", [0, 1, 2])
def test_a_cancel_leaves_everything_as_it_was(desk, faces_before):
    desk.person("Anna", [RED])
    desk.person("Bert", [GREEN])
    before = desk.state()
    with pytest.raises(Cancelled):
        desk.service.switch(TUNED, cancelled=lambda: desk.embedder.embedded >= faces_before)
    assert desk.state() == before
    assert desk.embedder.embedded == faces_before


def once(action):
    """A callable that does `action` the first time only."""
    remaining = [action]
    return lambda: remaining.pop()() if remaining else None


def test_somebody_enrolled_while_faces_are_embedded_is_not_forgotten(desk):
    desk.person("Anna", [RED])
    desk.embedder.meanwhile = once(lambda: desk.person("Bert", [BLUE]))
    report = desk.service.switch(TUNED)
    assert (report.people, report.embedded, desk.embedder.embedded) == (2, 2, 2)
    assert len(desk.templates.active(TUNED, 1)) == 2


def test_somebody_who_withdraws_while_faces_are_embedded_does_not_come_back(desk):
    anna, bert = desk.person("Anna", [RED]), desk.person("Bert", [BLUE])
    desk.embedder.meanwhile = once(lambda: desk.people.withdraw_consent(anna.id))
    desk.service.switch(TUNED)
    assert desk.templates.for_employee(anna.id) == []
    assert len(desk.vectors(bert, TUNED)) == 1


def test_the_desk_can_write_while_faces_are_embedded(desk):
    desk.person("Anna", [RED])
    desk.embedder.meanwhile = once(lambda: desk.people.add("E9", "Written meanwhile"))
    desk.service.switch(TUNED)
    assert desk.people.by_code("E9").name == "Written meanwhile"


def test_changes_without_end_are_given_up_on(desk):
    anna = desk.person("Anna", [RED])
    desk.embedder.meanwhile = lambda: desk.enrol(anna, [tuple(np.random.default_rng().integers(0, 256, 3))])
    with pytest.raises(UserError, match="changed all the time"):
        desk.service.switch(TUNED)
    assert desk.vectors(anna, TUNED) == []
    assert desk.settings.current.model_id == "sface"


def test_a_failure_to_write_undoes_templates_and_settings(desk, monkeypatch):
    desk.person("Anna", [RED])
    before = desk.state()

    def full(*_: object) -> None:
        raise StorageError("The disk is full.", "Free some space.")

    monkeypatch.setattr(SettingsRepository, "save_json", full)
    with pytest.raises(StorageError, match="disk is full"):
        desk.service.switch(TUNED)
    monkeypatch.undo()
    assert desk.state() == before


def test_settings_in_memory_never_run_ahead_of_the_disk(desk, monkeypatch):
    desk.person("Anna", [RED])
    before = desk.state()
    really_save = SettingsService.save

    def save_then_fail(self, settings) -> None:
        really_save(self, settings)
        raise StorageError("The disk is full.", "Free some space.")

    monkeypatch.setattr(SettingsService, "save", save_then_fail)
    with pytest.raises(StorageError):
        desk.service.switch(TUNED)
    assert desk.state() == before


def test_a_model_that_is_not_there_changes_nothing(desk):
    desk.person("Anna", [RED])
    before = desk.state()
    service = desk.service_with(lambda model_id: load_embedder(model_id, torch.device("cpu"), desk.store))
    for model_id, reason in [("nonsense", "no face model"), ("facenet-vggface2", "missing"), (TUNED, "cannot be read")]:
        with pytest.raises(ModelError, match=reason):
            service.switch(model_id)
    assert desk.state() == before


def test_an_empty_gallery_can_be_switched(desk):
    assert desk.service.switch(TUNED).people == 0
    assert desk.settings.current.model_id == TUNED


def test_the_model_in_use_cannot_be_removed(desk):
    desk.service.switch(TUNED)
    with pytest.raises(UserError, match=r"in use\. Use another one first"):
        desk.service.remove(TUNED)
    desk.service.switch("sface")
    desk.service.remove(TUNED)
    assert TUNED not in [card.model_id for card in desk.store.cards()]


def removable(desk):
    """Anna, who is known by both models; the tuned one isn't in use and has a calibration of its own."""
    anna = desk.person("Anna", [RED])
    desk.service.switch(TUNED)
    desk.service.switch("sface")
    SettingsRepository(desk.database).set_value(f"calibration:{TUNED}", "{}")
    return anna


def what_is_left_of_the_tuned_model(desk, person):
    rows = [one for one in desk.templates.for_employee(person.id) if one.model_id == TUNED]
    calibration = SettingsRepository(desk.database).get_value(f"calibration:{TUNED}")
    return len(rows), calibration, desk.store.has_files(TUNED)


def test_a_removed_models_templates_go_with_it_and_others_stay(desk):
    anna = removable(desk)
    kept = [one for one in desk.templates.for_employee(anna.id) if one.model_id == "sface"]
    desk.service.remove(TUNED)
    assert what_is_left_of_the_tuned_model(desk, anna) == (0, None, False)
    assert desk.templates.for_employee(anna.id) == kept != []


def test_files_that_cannot_be_deleted_leave_everything_as_it_was(desk):
    anna = removable(desk)
    with (
        locked(desk.store._folder / f".{TUNED}.lock", ModelError("held")),
        pytest.raises(ModelError, match="being changed"),
    ):
        desk.service.remove(TUNED)
    assert what_is_left_of_the_tuned_model(desk, anna) == (1, "{}", True)
    desk.service.remove(TUNED)
    assert what_is_left_of_the_tuned_model(desk, anna) == (0, None, False)


def test_a_removal_cut_short_after_the_files_went_is_finished_by_asking_again(desk, monkeypatch):
    anna = removable(desk)
    remove = desk.store.remove

    def remove_and_lose_power(model_id: str) -> None:
        remove(model_id)
        raise OSError("power is out")

    monkeypatch.setattr(desk.store, "remove", remove_and_lose_power)
    with pytest.raises(OSError, match="power"):
        desk.service.remove(TUNED)
    assert what_is_left_of_the_tuned_model(desk, anna) == (1, "{}", False)
    monkeypatch.undo()
    desk.service.remove(TUNED)
    assert what_is_left_of_the_tuned_model(desk, anna) == (0, None, False)
    with pytest.raises(ModelError, match="no face model"):
        desk.service.remove(TUNED)


def test_a_model_by_which_alone_somebody_is_known_stays(desk):
    anna = removable(desk)
    bert = desk.person("Bert", [BLUE], model_id=TUNED)
    with pytest.raises(UserError, match=r"Known by sface\+spring alone: Bert\. .*attendance models use sface"):
        desk.service.remove(TUNED)
    assert what_is_left_of_the_tuned_model(desk, anna) == (1, "{}", True)
    desk.embedder.model_id = "sface"
    desk.service.switch("sface")
    desk.service.remove(TUNED)
    assert len(desk.vectors(bert, "sface")) == 1


def test_people_are_recognised_with_a_fine_tuned_model_after_the_switch(tmp_path, networks, clock, portraits):
    """Real networks: SFace with slightly moved weights stands for a fine-tuned one."""
    folder, cpu = DataFolder(tmp_path / "home"), torch.device("cpu")
    store = ModelStore(folder.models)
    network = load_sface(store.verified_file(store.card("sface")))
    network.head_norm.bias += 0.05
    torch.save(network.state_dict(), tmp_path / "weights.pt")
    take_in(store, tmp_path / "weights.pt")
    with Application(folder, clock, networks) as application:
        application.enrolment().enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen")
        templates = TemplateRepository(application.database, Vault(folder.key_file.read_bytes()))
        service = ModelSwitchService(
            application.database,
            templates,
            application.settings,
            store,
            lambda model_id: load_embedder(model_id, cpu, store),
            application.people.get,
            application.calibrating,
        )
        service.switch(TUNED)
    with Application(folder, clock, (networks[0], load_embedder(TUNED, cpu, store))) as application:
        (eileen,) = application.identification().identify(portraits["eileen"])
        (grace,) = application.identification().identify(portraits["grace"])
    assert (eileen.match.outcome.value, grace.match.outcome.value) == ("accepted", "unknown")
    assert eileen.match.distance < 0.2


def test_a_model_made_anew_under_an_earlier_ones_name_is_loaded_anew(tmp_path, networks, clock, monkeypatch) -> None:
    """Else templates would be computed with weights that are gone, and nobody be recognised after a restart."""
    folder = DataFolder(tmp_path / "home")
    store, weights = ModelStore(folder.models), tmp_path / "weights.pt"
    loaded = []

    def load(model_id, _device, models) -> ColourEmbedder:
        loaded.append(models.verified_file(models.card(model_id)).read_bytes())
        return ColourEmbedder(model_id)

    monkeypatch.setattr("attendance_app.vision.embedders.load_embedder", load)
    with Application(folder, clock, networks) as application:
        for content in (b"first", b"second"):
            weights.write_bytes(content)
            take_in(store, weights)
            for model_id in (TUNED, "sface", TUNED, "sface"):
                application.model_switching().switch(model_id)
            application.model_switching().remove(TUNED)
    assert loaded == [b"first", b"second"]
