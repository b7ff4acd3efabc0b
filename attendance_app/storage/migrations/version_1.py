"""Format 1: people, consents, templates, punches, settings. Released; never edited."""

from attendance_app.storage.migrations.migration import Migration

_SCRIPT = """
CREATE TABLE employees (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    email TEXT NOT NULL,
    hired_on TEXT,
    left_on TEXT,
    zone TEXT,
    deactivated_at_us INTEGER,
    search_key TEXT NOT NULL
) STRICT;

CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    given_at_us INTEGER NOT NULL,
    source TEXT NOT NULL,
    text_version TEXT NOT NULL,
    withdrawn_at_us INTEGER
) STRICT;
CREATE INDEX consents_of_employee ON consents (employee_id);

CREATE TABLE templates (
    id TEXT PRIMARY KEY,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    model_id TEXT NOT NULL,
    preprocess_version INTEGER NOT NULL,
    embedding BLOB NOT NULL,
    quality REAL NOT NULL,
    crop_jpeg BLOB NOT NULL,
    source TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    created_at_us INTEGER NOT NULL
) STRICT;
CREATE INDEX templates_of_model ON templates (model_id, preprocess_version);
CREATE UNIQUE INDEX template_of_picture
    ON templates (employee_id, source_sha256, model_id, preprocess_version) WHERE source_sha256 <> '';
CREATE INDEX templates_of_employee ON templates (employee_id);

CREATE TABLE punches (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'break_start', 'break_end')),
    at_us INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset_s INTEGER NOT NULL,
    device TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('face', 'pin', 'manual', 'import')),
    model_id TEXT,
    distance REAL,
    margin REAL,
    liveness TEXT,
    reason TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX punches_of_employee ON punches (employee_id, at_us);
CREATE INDEX punches_by_instant ON punches (at_us);

CREATE TRIGGER punches_are_never_changed BEFORE UPDATE ON punches
BEGIN
    SELECT RAISE(ABORT, 'punches are append-only');
END;
CREATE TRIGGER punches_are_never_deleted BEFORE DELETE ON punches
BEGIN
    SELECT RAISE(ABORT, 'punches are append-only');
END;
-- INSERT OR REPLACE would otherwise delete without firing the trigger above.
CREATE TRIGGER punches_are_never_replaced BEFORE INSERT ON punches
WHEN EXISTS (SELECT 1 FROM punches WHERE id = NEW.id)
BEGIN
    SELECT RAISE(IGNORE);
END;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE key_check (
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE gallery_revision (
    value INTEGER NOT NULL
) STRICT;
INSERT INTO gallery_revision (value) VALUES (0);

CREATE TRIGGER template_added AFTER INSERT ON templates
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER template_changed AFTER UPDATE ON templates
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER template_deleted AFTER DELETE ON templates
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER employee_added AFTER INSERT ON employees
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER employee_changed AFTER UPDATE ON employees
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER employee_deleted AFTER DELETE ON employees
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER consent_added AFTER INSERT ON consents
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER consent_changed AFTER UPDATE ON consents
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER consent_deleted AFTER DELETE ON consents
BEGIN UPDATE gallery_revision SET value = value + 1; END;

PRAGMA application_id = 0x41747443;
PRAGMA user_version = 1;
"""

PEOPLE_AND_PUNCHES = Migration(1, "people, consents, templates, punches, settings", _SCRIPT)
