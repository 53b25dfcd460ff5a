CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    task TEXT NOT NULL,
    created_at TEXT NOT NULL,
    settings TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    format TEXT NOT NULL,
    created_at TEXT NOT NULL,
    added INTEGER NOT NULL DEFAULT 0,
    known INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0
);

-- Files of an import that could not be used, each with its reason.
CREATE TABLE skipped (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL
);

CREATE TABLE samples (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('image', 'text', 'question')),
    hash TEXT NOT NULL UNIQUE,                       -- SHA-256 of the content, in hex
    name TEXT NOT NULL,                              -- as a person knows it
    media TEXT,                                      -- below media/, where the file was copied
    reference TEXT,                                  -- file: URI, where it was left in place
    text TEXT,                                       -- the text, or the question
    passage_id INTEGER REFERENCES passages (id),
    width INTEGER, height INTEGER,                   -- pixels, upright
    split TEXT CHECK (split IN ('train', 'validation', 'test')),
    split_by TEXT CHECK (split_by IN ('person', 'import', 'program')),
    import_id INTEGER REFERENCES imports (id),
    created_at TEXT NOT NULL,
    CHECK (kind != 'question' OR passage_id IS NOT NULL)
);
CREATE INDEX samples_by_name ON samples (name, id);
CREATE INDEX samples_by_split ON samples (split);

CREATE TABLE fields (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
);

CREATE TABLE classes (
    id INTEGER PRIMARY KEY,
    field_id INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    colour TEXT NOT NULL,
    UNIQUE (field_id, name)
);

CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    sample_id INTEGER NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'box', 'span')),
    class_id INTEGER REFERENCES classes (id) ON DELETE CASCADE,
    x REAL, y REAL, width REAL, height REAL,         -- box: pixels of the upright original, top left
    start INTEGER, stop INTEGER,                     -- span: characters of the passage; both NULL means "no answer"
    made_by TEXT NOT NULL CHECK (made_by IN ('person', 'import', 'model')),
    run_id INTEGER REFERENCES runs (id) ON DELETE SET NULL,
    confidence REAL,
    created_at TEXT NOT NULL,
    CHECK (kind = 'span' OR class_id IS NOT NULL),
    CHECK (kind != 'box' OR (x IS NOT NULL AND y IS NOT NULL AND width > 0 AND height > 0)),
    CHECK (made_by != 'model' OR confidence IS NOT NULL)
);
CREATE INDEX annotations_by_sample ON annotations (sample_id, field_id);
CREATE INDEX annotations_by_class ON annotations (class_id);
-- One class a sample and field; what a model suggests stands beside it and is no label.
CREATE UNIQUE INDEX one_class_a_field ON annotations (sample_id, field_id) WHERE kind = 'class' AND made_by != 'model';

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,                              -- JSON of the TrainingPlan
    state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'cancelled', 'failed')),
    created_at TEXT NOT NULL,
    finished_at TEXT,
    summary TEXT NOT NULL DEFAULT '{}'               -- JSON: what a list of runs shows
);

CREATE TABLE run_events (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    event TEXT NOT NULL                              -- JSON of the event
);
CREATE INDEX run_events_by_run ON run_events (run_id, id);

-- Undo: a step is what a person did; an entry is one row before it (NULL: the row was not there).
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    image TEXT
);
CREATE INDEX journal_by_step ON journal (step_id, id);
CREATE TABLE recording (step_id INTEGER);            -- one row: the step that triggers write to, or NULL
INSERT INTO recording VALUES (NULL);
