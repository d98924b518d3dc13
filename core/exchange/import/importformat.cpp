// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importformat.h"

#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kServices{
    ImportColumn{"directorate"_L1, true},
    ImportColumn{"service"_L1},
    ImportColumn{"sort_order"_L1},
};

constexpr std::array kCases{
    ImportColumn{"reference"_L1, true},
    ImportColumn{"kind"_L1, true},
    ImportColumn{"procedure"_L1},
    ImportColumn{"directorate"_L1, true},
    ImportColumn{"service"_L1},
    ImportColumn{"team"_L1},
    ImportColumn{"complainant_type"_L1},
    ImportColumn{"child_or_young_person"_L1},
    ImportColumn{"advocate"_L1},
    ImportColumn{"contact_method"_L1},
    ImportColumn{"received_date"_L1, true},
    ImportColumn{"responded_date"_L1},
    ImportColumn{"theme"_L1},
    ImportColumn{"summary"_L1, true},
    ImportColumn{"quote"_L1},
};

constexpr std::array kStages{
    ImportColumn{"reference"_L1, true},
    ImportColumn{"stage"_L1, true},
    ImportColumn{"received_date"_L1, true},
    ImportColumn{"acknowledged_date"_L1},
    ImportColumn{"agreed_date"_L1},
    ImportColumn{"due_date"_L1},
    ImportColumn{"extension_agreed_to"_L1},
    ImportColumn{"on_hold_from"_L1},
    ImportColumn{"on_hold_to"_L1},
    ImportColumn{"on_hold_reason"_L1},
    ImportColumn{"panel_date"_L1},
    ImportColumn{"responded_date"_L1},
    ImportColumn{"outcome"_L1},
    ImportColumn{"outcome_date"_L1},
};

constexpr std::array kIssues{
    ImportColumn{"reference"_L1, true},
    ImportColumn{"stage"_L1, true},
    ImportColumn{"issue_category"_L1, true},
    ImportColumn{"root_cause"_L1},
    ImportColumn{"outcome"_L1},
};

constexpr std::array kActions{
    ImportColumn{"reference"_L1, true}, ImportColumn{"stage"_L1, true},
    ImportColumn{"category"_L1, true},  ImportColumn{"scope"_L1},
    ImportColumn{"description"_L1},     ImportColumn{"due_date"_L1},
    ImportColumn{"completed_date"_L1},
};

constexpr std::array kOmbudsman{
    ImportColumn{"reference"_L1, true},
    ImportColumn{"own_reference"_L1},
    ImportColumn{"directorate"_L1, true},
    ImportColumn{"service"_L1},
    ImportColumn{"received_date"_L1, true},
    ImportColumn{"enquiry_due_date"_L1},
    ImportColumn{"enquiry_responded_date"_L1},
    ImportColumn{"decision_date"_L1},
    ImportColumn{"decision"_L1},
    ImportColumn{"summary"_L1},
};

constexpr std::array kRemedies{
    ImportColumn{"ombudsman_reference"_L1, true},
    ImportColumn{"category"_L1, true},
    ImportColumn{"amount"_L1},
    ImportColumn{"description"_L1},
    ImportColumn{"due_date"_L1},
    ImportColumn{"completed_date"_L1},
};

constexpr std::array kCosts{
    ImportColumn{"reference"_L1, true}, ImportColumn{"stage"_L1, true},
    ImportColumn{"cost_type"_L1, true}, ImportColumn{"amount"_L1, true},
    ImportColumn{"paid_date"_L1, true}, ImportColumn{"description"_L1},
};

constexpr std::array kHistory{
    ImportColumn{"year"_L1, true}, ImportColumn{"quarter"_L1},     ImportColumn{"measure"_L1, true},
    ImportColumn{"dimension"_L1},  ImportColumn{"value"_L1, true},
};

constexpr std::array kDemand{
    ImportColumn{"year"_L1, true},
    ImportColumn{"measure"_L1, true},
    ImportColumn{"value"_L1, true},
};

constexpr std::array kDipSample{
    ImportColumn{"reference"_L1, true},
    ImportColumn{"stage"_L1, true},
    ImportColumn{"pillar"_L1},
    ImportColumn{"theme"_L1},
};

} // namespace

std::span<const ImportColumn> columnsOf(ImportTable table)
{
    switch (table) {
    case ImportTable::Services:
        return kServices;
    case ImportTable::Cases:
        return kCases;
    case ImportTable::Stages:
        return kStages;
    case ImportTable::Issues:
        return kIssues;
    case ImportTable::Actions:
        return kActions;
    case ImportTable::Ombudsman:
        return kOmbudsman;
    case ImportTable::Remedies:
        return kRemedies;
    case ImportTable::Costs:
        return kCosts;
    case ImportTable::History:
        return kHistory;
    case ImportTable::Demand:
        return kDemand;
    case ImportTable::DipSample:
        return kDipSample;
    }
    return {};
}

std::optional<ImportTable> tableOfFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (!name.endsWith(".csv"_L1))
        return std::nullopt;
    const QString base = name.chopped(4);
    return fromStored<ImportTable>(QStringView(base).mid(base.lastIndexOf(u'.') + 1));
}

} // namespace redress
