-- What is to do on a day is found by when it was done, not among all that was ever to do.

DROP INDEX action_to_do;

CREATE INDEX action_by_completed ON action (completed_on, due_on);
