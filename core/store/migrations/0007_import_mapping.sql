-- How files with columns of their own are read: saved under a name, offered again for files like them.

CREATE TABLE import_mapping (
    id @id@,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    body TEXT NOT NULL,
    origin_id @ref@ REFERENCES change_set (id),
    version INTEGER NOT NULL DEFAULT 1
);
