-- Records of one person are found by the one that leads them.

CREATE INDEX person_by_leading ON person (merged_into_id);
