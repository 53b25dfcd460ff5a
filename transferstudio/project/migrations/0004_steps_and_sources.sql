-- Ids of steps and entries are never given twice, so that what a transaction wrote can be told by them.
-- The triggers that name these tables are made anew after the migrations.
CREATE TABLE steps_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    open INTEGER NOT NULL DEFAULT 0                  -- 1 while further transactions will write to it, as a long import does
);
CREATE TABLE journal_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES steps_anew (id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    image TEXT
);
INSERT INTO steps_anew (id, label, undone, created_at) SELECT id, label, undone, created_at FROM steps;
INSERT INTO journal_anew SELECT id, step_id, tbl, row, image FROM journal;
DROP TABLE journal;
DROP TABLE steps;
ALTER TABLE steps_anew RENAME TO steps;
ALTER TABLE journal_anew RENAME TO journal;
CREATE INDEX journal_by_step ON journal (step_id, id);

-- Which import made an annotation, and what class its source named; a person may rename or merge the class meanwhile.
ALTER TABLE annotations ADD COLUMN import_id INTEGER REFERENCES imports (id);
ALTER TABLE annotations ADD COLUMN given TEXT;
UPDATE annotations SET
    import_id = (SELECT s.import_id FROM samples s WHERE s.id = annotations.sample_id),
    given = (SELECT c.name FROM classes c WHERE c.id = annotations.class_id)
    WHERE made_by = 'import';

-- Who marked all that is in a picture. Of older projects the journal tells whether a person has changed the boxes.
ALTER TABLE samples ADD COLUMN boxed_by TEXT CHECK (boxed_by IN ('person', 'import'));
UPDATE samples SET boxed_by = 'import'
    WHERE boxed
    AND id IN (SELECT sample_id FROM annotations WHERE kind = 'box' AND made_by = 'import')
    AND id NOT IN (SELECT sample_id FROM annotations WHERE kind = 'box' AND made_by = 'person')
    AND id NOT IN (
        SELECT json_extract(j.image, '$.sample_id') FROM journal j JOIN steps s ON s.id = j.step_id
        WHERE j.tbl = 'annotations' AND j.image IS NOT NULL AND s.label NOT LIKE 'import %'
    );
