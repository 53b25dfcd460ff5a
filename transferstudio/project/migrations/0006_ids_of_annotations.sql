-- Ids of annotations are never given twice either: what an import adds while a person deletes something must not take the place of it, or
-- undo would give the wrong one back.
CREATE TABLE annotations_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sample_id INTEGER NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'box', 'span')),
    class_id INTEGER REFERENCES classes (id) ON DELETE CASCADE,
    x REAL, y REAL, width REAL, height REAL,
    start INTEGER, stop INTEGER,
    made_by TEXT NOT NULL CHECK (made_by IN ('person', 'import', 'model')),
    run_id INTEGER REFERENCES runs (id) ON DELETE SET NULL,
    confidence REAL,
    created_at TEXT NOT NULL,
    difficult INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES imports (id),
    given TEXT,
    CHECK (kind = 'span' OR class_id IS NOT NULL),
    CHECK (kind != 'box' OR (x IS NOT NULL AND y IS NOT NULL AND width > 0 AND height > 0)),
    CHECK (made_by != 'model' OR confidence IS NOT NULL)
);
INSERT INTO annotations_anew
    SELECT id, sample_id, field_id, kind, class_id, x, y, width, height, start, stop, made_by, run_id, confidence, created_at,
        difficult, import_id, given
    FROM annotations;
DROP TABLE annotations;
ALTER TABLE annotations_anew RENAME TO annotations;
CREATE INDEX annotations_by_sample ON annotations (sample_id, field_id);
CREATE INDEX annotations_by_class ON annotations (class_id);
CREATE UNIQUE INDEX one_class_a_field ON annotations (sample_id, field_id) WHERE kind = 'class' AND made_by != 'model';
-- What was deleted may come back by undo or redo.
UPDATE sqlite_sequence SET seq = MAX(seq, (SELECT COALESCE(MAX(row), 0) FROM journal WHERE tbl = 'annotations'))
    WHERE name = 'annotations';
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'annotations', newest FROM (SELECT MAX(row) AS newest FROM journal WHERE tbl = 'annotations')
    WHERE newest IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'annotations');

CREATE TABLE cleared_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sample_id INTEGER NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'box', 'span')),
    import_id INTEGER NOT NULL REFERENCES imports (id),
    UNIQUE (sample_id, field_id, kind, import_id)
);
INSERT INTO cleared_anew SELECT id, sample_id, field_id, kind, import_id FROM cleared;
DROP TABLE cleared;
ALTER TABLE cleared_anew RENAME TO cleared;
