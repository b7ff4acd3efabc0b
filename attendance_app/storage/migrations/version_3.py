"""Format 3: PINs and the lock-out of who guesses them, feedback from the desk, visitors."""

from attendance_app.storage.migrations.migration import Migration

_SCRIPT = """
CREATE TABLE pins (
    employee_id TEXT PRIMARY KEY REFERENCES employees (id),
    sealed_hash BLOB NOT NULL,
    set_at_us INTEGER NOT NULL,
    author TEXT NOT NULL
) STRICT;

CREATE TABLE pin_failures (
    scope TEXT PRIMARY KEY,
    failures INTEGER NOT NULL CHECK (failures > 0),
    last_at_us INTEGER NOT NULL
) STRICT;

CREATE TABLE feedback_cases (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('not_me', 'ambiguous', 'look_alike')),
    at_us INTEGER NOT NULL,
    device TEXT NOT NULL,
    claimed_employee_id TEXT REFERENCES employees (id),
    true_employee_id TEXT REFERENCES employees (id),
    punch_id TEXT,
    model_id TEXT,
    preprocess_version INTEGER,
    distance REAL,
    margin REAL,
    embedding BLOB,
    crop_jpeg BLOB,
    resolved_at_us INTEGER,
    resolved_by TEXT NOT NULL,
    note TEXT NOT NULL,
    -- A face is kept only of somebody who is known, and so can have agreed to it.
    CHECK (true_employee_id IS NOT NULL OR (embedding IS NULL AND crop_jpeg IS NULL))
) STRICT;
CREATE INDEX feedback_cases_by_instant ON feedback_cases (at_us);
CREATE INDEX feedback_cases_of_true_person ON feedback_cases (true_employee_id);
CREATE UNIQUE INDEX feedback_case_of_punch ON feedback_cases (punch_id) WHERE kind = 'not_me' AND punch_id IS NOT NULL;

-- However a consent comes to be withdrawn, the looks that it covered go in the same transaction.
CREATE TRIGGER withdrawn_consent_forgets_looks AFTER UPDATE OF withdrawn_at_us ON consents
WHEN NEW.withdrawn_at_us IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consents WHERE employee_id = NEW.employee_id AND withdrawn_at_us IS NULL)
BEGIN
    UPDATE feedback_cases SET embedding = NULL, crop_jpeg = NULL WHERE true_employee_id = NEW.employee_id;
END;

CREATE TABLE visitors (
    id TEXT PRIMARY KEY,
    at_us INTEGER NOT NULL,
    device TEXT NOT NULL,
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX visitors_by_instant ON visitors (at_us);

PRAGMA user_version = 3;
"""

PINS_FEEDBACK_VISITORS = Migration(3, "PINs, feedback from the desk, visitors", _SCRIPT)
