"""Every view of the administrator's window that has a picture. GUI thread."""

from attendance_app.bootstrap.screenshots import (
    enrol_states,
    people_states,
    record_states,
    setup_states,
    training_states,
    window_states,
)
from attendance_app.bootstrap.screenshots.admin_state import AdminState, page_state
from attendance_app.ui.admin.pages import PAGES

STATES: tuple[AdminState, ...] = (
    *(page_state(spec.key) for spec in PAGES),
    *record_states.STATES,
    *people_states.STATES,
    *setup_states.STATES,
    *training_states.STATES,
    *window_states.STATES,
    *enrol_states.STATES,
)
