// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedtables.h"

#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Columns as "id# received_on@ value% name= summary !due_on@": a number, a day, a floating number,
/// a text that is unique, a text; "!" before what is derived.
struct Written {
    const char *name;
    const char *entity; ///< Empty: the name.
    const char *key;
    const char *columns;
};

constexpr std::array kWritten{
    Written{"org_node", "", "id",
            "id# parent_id# level name= sort_order# opened_on@ closed_on@ origin_id# version#"},
    Written{"org_successor", "", "id",
            "id# node_id# successor_id# share_permille# effective_on@ note"},
    Written{"list_item", "", "id",
            "id# list parent_id# name= description sort_order# retired_on@ origin_id# version#"},
    Written{"member", "", "id", "id# login= name initials role team_name left_on@ version#"},
    Written{"calendar_day", "", "id", "id# closed_on@ kind name source origin_id#"},
    Written{"procedure_version", "", "id",
            "id# procedure_key version_name= definition origin_id# version#"},
    Written{"letter_template", "", "id", "id# letter name body retired_on@ origin_id# version#"},
    Written{"period_note", "", "id", "id# first_on@ last_on@ node_id# note origin_id# version#"},
    Written{"finding_note", "", "id",
            "id# from_quarter# to_quarter# finding covers table_ids note origin_id# version#"},
    Written{"printed_table", "", "id", "id# quarter# body origin_id# version#"},
    Written{"practitioner", "", "id",
            "id# name role is_external# day_rate_pence# availability contact retired_on@ version#"},
    Written{"person", "", "id",
            "id# name folded_name born_on@ address email telephone preferred_contact safe_contact "
            "do_not_contact# adjustments merged_into_id# version#"},
    Written{"case_record", "case", "id",
            "id# reference= kind procedure_key received_on@ !received_quarter# responded_on@ "
            "!responded_quarter# !due_on@ !days_taken# !in_time# !settled_on@ directorate_id# "
            "service_id# team_id# complainant_type_id# child_or_young_person# advocate_id# "
            "contact_method_id# theme_id# summary quote officer_id# origin_id# version# "
            "acknowledged_on@ extended_to@"},
    Written{"case_detail", "", "case_id",
            "case_id# logged_on@ back_dated_reason grounds_on@ late_grounds_decision "
            "channel_recipient desired_outcomes responding_manager triage_reason "
            "triage_decided_on@ triage_decider eligible_as subject_in_scope proceedings "
            "frozen_review_on@ risk_flag# language adjustments adjustments_review_on@ "
            "confidentiality close_reason compliment_from quote_is_anonymised# staff_informed_on@ "
            "from_professional# retention_state retain_until@ legal_hold quote_consent "
            "withdrawn_on@ withdrawal_reason converted_on@ triage_result compliment_from_id# "
            "acknowledged_contact_id# acknowledged_document_id# extended_on@ extension_reason "
            "extension_agreed_by enquirer_told_on@"},
    Written{"case_deadline", "", "id", "id# case_id# kept_from_utc due_on@ why"},
    Written{"case_hold", "", "id",
            "id# case_id# first_on@ last_on@ reason_id# stops_clock# authorised_by evidence"},
    Written{"case_event", "", "id",
            "id# case_id# event event_on@ entered_at_utc entered_by proof_document_id# "
            "proof_contact_id# note"},
    Written{"case_reader", "", "case_id", "case_id# member_id#"},
    Written{"case_link", "", "id", "id# case_id# other_case_id# relation note"},
    Written{"case_number", "", "id",
            "id# reference= case_id# merged_id# received_on@ summary merged_by_id#"},
    Written{"stage", "", "id",
            "id# case_id# stage_no# procedure_key procedure_version !directorate_id# !service_id# "
            "received_on@ !received_quarter# acknowledged_on@ record_agreed_on@ !aim_on@ "
            "given_limit_on@ !limit_on@ extended_to@ !due_on@ !panel_by@ panel_on@ !panel_quarter# "
            "findings_on@ responded_on@ !responded_quarter# !days_taken# !in_time# outcome "
            "outcome_on@ !finding_on@ !finding_quarter# !closed_on@ origin_id# version#"},
    Written{"stage_detail", "", "stage_id",
            "stage_id# extended_on@ extension_reason extension_agreed_by complainant_told_on@ "
            "lateness_reason lateness_team outcome_reason report_received_on@ adr_kind "
            "adr_offered_on@ adr_held_on@ next_stage_offered_on@ early_referral_on@ "
            "refusal_reason"},
    Written{"stage_deadline", "", "id", "id# stage_id# kept_from_utc due_on@ why"},
    Written{"hold", "", "id",
            "id# stage_id# first_on@ last_on@ reason_id# stops_clock# authorised_by evidence"},
    Written{"appointment", "", "id", "id# stage_id# practitioner_id# role appointed_on@ ended_on@"},
    Written{"stage_event", "", "id",
            "id# stage_id# event event_on@ entered_at_utc entered_by proof_document_id# "
            "proof_contact_id# note"},
    Written{"issue", "", "id",
            "id# stage_id# position# category_id# root_cause_id# outcome description service_id# "
            "pillar_id# finding_on@ carried_on# origin_id# version# upheld_reason_id#"},
    Written{"action", "", "id",
            "id# stage_id# issue_id# category_id# scope description owner_name due_on@ "
            "completed_on@ evidence follow_up_on@ follow_up_held origin_id# version# came_from "
            "monitored_by"},
    Written{"cost", "", "id",
            "id# stage_id# cost_type amount_pence# invoiced_on@ description recharge_node_id# "
            "origin_id# "
            "version# paid_on@ !paid_quarter# head_id#"},
    Written{"remedy", "", "id",
            "id# stage_id# remedy_type_id# amount_pence# offered_on@ agreed_on@ paid_on@ "
            "description version# due_on@ evidence"},
    Written{"case_person", "", "id",
            "id# case_id# person_id# role complainant_type_id# relationship"},
    Written{"consent", "", "id",
            "id# case_id# person_id# state decided_on@ capacity_note evidence"},
    Written{"advocacy", "", "id", "id# case_id# offered_on@ accepted# provider_id# appointed_on@"},
    Written{"contact_log", "", "id",
            "id# case_id# stage_id# kind direction happened_on@ entered_at_utc entered_by "
            "with_whom note next_chase_on@ ombudsman_case_id#"},
    Written{"document", "", "id",
            "id# case_id# stage_id# name media_type kind direction dated_on@ sent_on@ "
            "letter_template_id# digest added_at_utc added_by checked_on@ checked_by "
            "ombudsman_case_id#"},
    Written{"ombudsman_case", "", "id",
            "id# reference= case_id# directorate_id# service_id# received_on@ !received_quarter# "
            "enquiry_due_on@ enquiry_responded_on@ decision_on@ !decision_quarter# decision "
            "!settled_on@ summary category draft_decision_on@ injustice remedied_before# "
            "report_kind officer_id# origin_id# version# report_answered_on@ retention_state "
            "retain_until@ legal_hold upheld_issues enquiry_first_due_on@ ofsted_note"},
    Written{"ombudsman_reader", "", "ombudsman_case_id", "ombudsman_case_id# member_id#"},
    Written{"ombudsman_person", "", "id", "id# ombudsman_case_id# person_id# role relationship"},
    Written{"ombudsman_enquiry", "", "id",
            "id# ombudsman_case_id# kind letter_on@ due_on@ agreed_to@ replied_on@ note"},
    Written{"recommendation", "", "id",
            "id# source ombudsman_case_id# stage_id# category amount_pence# description accepted# "
            "refusal_reason due_on@ completed_on@ evidence satisfied_on@ origin_id# version# "
            "first_due_on@ evidence_sent_on@"},
    Written{"history_figure", "", "id",
            "id# financial_year# quarter# measure dimension value% source origin_id# version#"},
    Written{"demand_figure", "", "id",
            "id# financial_year# indicator_id# value# source origin_id# version#"},
    Written{"dip_draw", "", "id",
            "id# drawn_on@ from_quarter# to_quarter# seed# wanted# population# origin_id#"},
    Written{"dip_response", "", "id", "id# stage_id# draw_id# origin_id#"},
    Written{"dip_theme", "", "id", "id# dip_response_id# pillar_id# theme_id# note"},
};

StoredColumn columnFrom(QString word)
{
    StoredColumn column;
    column.isDerived = word.startsWith(u'!');
    if (column.isDerived)
        word.remove(0, 1);
    const QChar mark = word.back();
    column.isUnique = mark == u'=';
    column.kind = mark == u'#'   ? StoredColumn::Kind::Number
                  : mark == u'@' ? StoredColumn::Kind::Day
                  : mark == u'%' ? StoredColumn::Kind::Real
                                 : StoredColumn::Kind::Text;
    if (column.isUnique || column.kind != StoredColumn::Kind::Text)
        word.chop(1);
    column.name = word;
    return column;
}

std::vector<StoredTable> readTables()
{
    std::vector<StoredTable> tables;
    for (const Written &written : kWritten) {
        StoredTable table{QString::fromLatin1(written.name),
                          QString::fromLatin1(written.entity),
                          QString::fromLatin1(written.key),
                          {}};
        if (table.entity.isEmpty())
            table.entity = table.name;
        for (const QString &word : QString::fromLatin1(written.columns).split(u' '))
            table.columns.push_back(columnFrom(word));
        tables.push_back(std::move(table));
    }
    return tables;
}

QString bodyFrom(const Statement &row, const StoredTable &table)
{
    QJsonObject body;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const StoredColumn &column = table.columns[i];
        const int at = int(i);
        if (row.isNull(at))
            continue;
        switch (column.kind) {
        case StoredColumn::Kind::Day:
            body.insert(column.name, row.date(at).value_or(QDate()).toString(Qt::ISODate));
            break;
        case StoredColumn::Kind::Number:
            body.insert(column.name, QString::number(row.integer(at)));
            break;
        case StoredColumn::Kind::Real:
            body.insert(column.name, QString::number(row.real(at), 'g', 15));
            break;
        case StoredColumn::Kind::Text:
            body.insert(column.name, row.text(at));
            break;
        }
    }
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

const StoredColumn *StoredTable::column(const QString &columnName) const
{
    const auto found = std::ranges::find(columns, columnName, &StoredColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

std::span<const StoredTable> storedTables()
{
    static const std::vector<StoredTable> tables = readTables();
    return tables;
}

const StoredTable *storedTableOf(const QString &entity)
{
    const auto tables = storedTables();
    const auto found = std::ranges::find(tables, entity, &StoredTable::entity);
    return found == tables.end() ? nullptr : &*found;
}

bool bindStored(Statement &statement, const QString &name, const StoredColumn &column,
                const std::optional<QString> &value)
{
    if (!value) {
        statement.bind(name, nullptr);
        return true;
    }
    bool isGood = true;
    switch (column.kind) {
    case StoredColumn::Kind::Text:
        statement.bind(name, *value);
        break;
    case StoredColumn::Kind::Number:
        statement.bind(name, value->toLongLong(&isGood));
        break;
    case StoredColumn::Kind::Real:
        statement.bind(name, value->toDouble(&isGood));
        break;
    case StoredColumn::Kind::Day: {
        const QDate day = QDate::fromString(*value, Qt::ISODate);
        isGood = day.isValid();
        if (isGood)
            statement.bind(name, day);
        break;
    }
    }
    return isGood;
}

std::vector<std::pair<qint64, QString>> recordBodies(Database &database, QLatin1StringView entity,
                                                     QLatin1StringView column, qint64 value)
{
    const StoredTable *table = storedTableOf(entity);
    Q_ASSERT(table && table->column(column));
    QStringList names;
    int key = 0;
    for (const StoredColumn &one : table->columns) {
        if (one.name == table->key)
            key = int(names.size());
        names.append(one.name);
    }
    Statement select(database, u"SELECT %1 FROM %2 WHERE %3 = :value ORDER BY %4"_s.arg(
                                   names.join(u", "_s), table->name, column, table->key));
    select.bind(u":value"_s, value);
    std::vector<std::pair<qint64, QString>> bodies;
    while (select.step())
        bodies.emplace_back(select.integer(key), bodyFrom(select, *table));
    return bodies;
}

} // namespace redress
