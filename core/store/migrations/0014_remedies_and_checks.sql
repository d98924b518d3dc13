-- By when a remedy of the council is due and what shows that it was given, whether words of a
-- compliment may be quoted, and who read a letter before it went out.

ALTER TABLE remedy ADD COLUMN due_on @date(due_on)@;
ALTER TABLE remedy ADD COLUMN evidence TEXT;

ALTER TABLE case_detail ADD COLUMN quote_consent @word(quote_consent: given refused)@;

ALTER TABLE document ADD COLUMN checked_on @date(checked_on)@;
ALTER TABLE document ADD COLUMN checked_by TEXT;
