-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came with the days of enquiries.
UPDATE case_record SET acknowledged_on = '2024-03-01', extended_to = '2024-04-02' WHERE id = 31;
INSERT INTO case_detail (case_id, extended_on, extension_reason, extension_agreed_by) VALUES (31, '2024-03-20', 'Easter', 'The head of service');
