-- What was looked at, printed and saved, and what an erasure has noted, are found without reading the
-- whole audit trail, the newest at the end. The indexes hold those entries alone, so that saving a case
-- pays next to nothing for them.

CREATE INDEX change_entry_exported ON change_entry (id) WHERE action = 'exported';

CREATE INDEX change_entry_erased ON change_entry (id) WHERE entity = 'change_set';
