-- What a person took off a sample that an import had given it: the same source does not bring it back.
CREATE TABLE cleared (
    id INTEGER PRIMARY KEY,
    sample_id INTEGER NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'box', 'span')),
    import_id INTEGER NOT NULL REFERENCES imports (id),
    UNIQUE (sample_id, field_id, kind, import_id)
);
-- Of older projects the journal tells which labels and answers a person has cleared.
INSERT OR IGNORE INTO cleared (sample_id, field_id, kind, import_id)
    SELECT samples.id, fields.id, json_extract(j.image, '$.kind'), imports.id
    FROM journal j JOIN steps s ON s.id = j.step_id
    JOIN samples ON samples.id = json_extract(j.image, '$.sample_id')
    JOIN fields ON fields.id = json_extract(j.image, '$.field_id')
    JOIN imports ON imports.id = COALESCE(json_extract(j.image, '$.import_id'), samples.import_id)
    WHERE j.tbl = 'annotations' AND NOT s.undone AND s.label NOT LIKE 'import %'
    AND json_extract(j.image, '$.made_by') = 'import' AND json_extract(j.image, '$.kind') IN ('class', 'span')
    AND NOT EXISTS (SELECT 1 FROM annotations a WHERE a.id = j.row);
