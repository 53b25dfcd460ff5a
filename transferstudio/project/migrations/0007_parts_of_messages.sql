-- Template and values of a message, in JSON, so that it can be shown in any language; without them there is the English text alone.
ALTER TABLE steps ADD COLUMN parts TEXT;
ALTER TABLE skipped ADD COLUMN parts TEXT;               -- {"name": ..., "reason": ...}
