"""Every step of enrolment. The networks read the pictures; who stands before the camera is a still. GUI thread."""

from attendance_app.bootstrap.screenshots.admin_state import (
    AdminState,
    PersonIds,
    close_dialogs,
    dialog_of,
    idle,
)
from attendance_app.bootstrap.screenshots.files import pictures_to_drop
from attendance_app.bootstrap.screenshots.people_states import profile
from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.bootstrap.screenshots.stage import Act
from attendance_app.capture.demo_people import EILEEN
from attendance_app.ui.admin.enrol.same_person_question import SamePersonQuestion
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.window import AdminWindow

_EILEEN_CODE = "1001"
_NEW_CODE, _NEW_NAME = "1041", "Hoàng Mai Linh"
_EILEEN_IN_VIEW = Act(EILEEN.code)


def _details(window: AdminWindow, _ids: PersonIds) -> None:
    _newcomer(window)


def _newcomer(window: AdminWindow) -> EnrolDialog:
    window.open_page("people", Target(action="add"))
    wizard = dialog_of(window, EnrolDialog)
    wizard.details.form.code.setText(_NEW_CODE)
    wizard.details.form.name.setText(_NEW_NAME)
    return wizard


def _consent(window: AdminWindow, _ids: PersonIds) -> None:
    _to_consent(window)


def _to_consent(window: AdminWindow) -> EnrolDialog:
    wizard = _newcomer(window)
    _go_on(wizard)
    return wizard


def _method(window: AdminWindow, _ids: PersonIds) -> None:
    _to_method(window)


def _to_method(window: AdminWindow) -> EnrolDialog:
    wizard = _to_consent(window)
    wizard.consent.agreed.setChecked(True)
    _go_on(wizard)
    return wizard


def _go_on(wizard: EnrolDialog) -> None:
    wait_until(wizard.main.isEnabled, "the next step of enrolment")
    wizard.main.click()


def _eileen(window: AdminWindow, ids: PersonIds) -> EnrolDialog:
    """More photos of somebody who has consented."""
    profile(window, ids(_EILEEN_CODE)).profile.enrol.click()
    return dialog_of(window, EnrolDialog)


def _capture(window: AdminWindow, ids: PersonIds) -> None:
    wizard = _eileen(window, ids)
    wizard.method.camera.click()
    wait_until(lambda: wizard.capture.thumbnails.count > 0, "the photos of a capture", slow=True)


def _dropped(window: AdminWindow, ids: PersonIds) -> None:
    _with_pictures(window, ids)


def _with_pictures(window: AdminWindow, ids: PersonIds) -> EnrolDialog:
    wizard = _eileen(window, ids)
    wizard.method.pictures.click()
    wizard.pictures.add_paths(pictures_to_drop())
    return wizard


def _result(window: AdminWindow, ids: PersonIds) -> None:
    _to_result(window, ids)


def _to_result(window: AdminWindow, ids: PersonIds) -> EnrolDialog:
    wizard = _with_pictures(window, ids)
    _go_on(wizard)
    wait_until(lambda: wizard.step is wizard.result_step, "the pictures being read", slow=True)
    return wizard


def _try(window: AdminWindow, ids: PersonIds) -> None:
    wizard = _to_result(window, ids)
    wizard.result_step.try_now.click()
    wait_until(lambda: bool(wizard.trial.distance.text()), "somebody being recognised", slow=True)


def _same_person(window: AdminWindow, ids: PersonIds) -> None:
    """The newcomer's pictures show somebody who is enrolled already."""
    _with_pictures_stored(window, ids)
    wizard = _to_method(window)
    wizard.method.pictures.click()
    wizard.pictures.add_paths(pictures_to_drop()[1:2])
    _go_on(wizard)
    wait_until(lambda: bool(window.findChildren(SamePersonQuestion)), "a face that is known", slow=True)


def _with_pictures_stored(window: AdminWindow, ids: PersonIds) -> None:
    services, path = window.context.services, pictures_to_drop()[0]
    person_id = ids(_EILEEN_CODE)
    window.jobs.run(
        "Pictures", lambda _handle: services.enrolment().add_pictures(person_id, [path]), lambda _: None, _fail
    )
    wait_until(lambda: not window.jobs.busy, "pictures of Eileen Collins", slow=True)
    idle(window, "pictures of Eileen Collins")


def _fail(error: Exception) -> None:
    raise error


STATES = (
    AdminState("enrol-details", _details, close_dialogs),
    AdminState("enrol-consent", _consent, close_dialogs),
    AdminState("enrol-method", _method, close_dialogs),
    AdminState("enrol-capture", _capture, act=_EILEEN_IN_VIEW, alone=True),
    AdminState("enrol-pictures", _dropped, close_dialogs),
    AdminState("enrol-result", _result, alone=True),
    AdminState("enrol-try", _try, act=_EILEEN_IN_VIEW, alone=True),
    AdminState("enrol-same-person", _same_person, alone=True),
)
