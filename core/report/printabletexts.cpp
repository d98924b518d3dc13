// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printabletexts.h"

#include "core/report/reportjson.h"
#include "core/store/rulesrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/// "report.key_actions": beside the words of the papers.
QString settingOf(ReportPart::Kind kind)
{
    const auto *word = std::find_if(kPartWords.begin(), kPartWords.end(),
                                    [kind](const auto &known) { return known.second == kind; });
    return u"report."_s + word->first;
}

} // namespace

std::vector<PrintableText> printableTexts(Database &database, ReportPart::Kind kind)
{
    const QString stored = rulesrepository::setting(database, settingOf(kind)).value_or(QString());
    std::vector<PrintableText> texts;
    for (const QJsonValue entry : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        const QJsonObject object = entry.toObject();
        const auto year = FinancialYear::fromTyped(object.value("year"_L1).toString());
        if (year)
            texts.push_back({*year, pickFromJson(object)});
    }
    return texts;
}

void setPrintableTexts(UnitOfWork &unit, ReportPart::Kind kind,
                       const std::vector<PrintableText> &texts)
{
    QJsonArray array;
    for (const PrintableText &text : texts) {
        QJsonObject object = pickToJson(text.pick);
        object.insert("year"_L1, text.year.label());
        array.append(object);
    }
    rulesrepository::setSetting(
        unit, settingOf(kind),
        QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

std::map<ReportPart::Kind, std::vector<ReportPick>> printablePicks(Database &database,
                                                                   FinancialYear year)
{
    using Kind = ReportPart::Kind;
    std::map<Kind, std::vector<ReportPick>> picks;
    for (const Kind kind : {Kind::KeyActions, Kind::CaseStudies, Kind::OmbudsmanCases}) {
        for (const PrintableText &text : printableTexts(database, kind)) {
            if (text.year == year)
                picks[kind].push_back(text.pick);
        }
    }
    return picks;
}

} // namespace redress
