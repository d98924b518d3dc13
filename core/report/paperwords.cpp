// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"

#include "core/base/dates.h"
#include "core/statistics/tableengine.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

void addDays(QHash<QString, QString> &words, const QString &name,
             const std::optional<WorkingDays> &days)
{
    words.insert(name, days ? QString::number(days->count) : QString());
}

/// \source reports/REQUIRED 000-03
void addLimits(QHash<QString, QString> &words, const ProcedureSet &procedures, QDate day)
{
    const auto stageOf = [&](ProcedureKey key, int number) -> const StageRule * {
        const ProcedureVersion *version = procedures.versionOn(key, day);
        return version ? version->stage(number) : nullptr;
    };
    for (const int number : {1, 2}) {
        if (const StageRule *stage = stageOf(ProcedureKey::ChildrenStatutory, number)) {
            addDays(words, u"stage_%1_aim"_s.arg(number), stage->aim);
            addDays(words, u"stage_%1_limit"_s.arg(number), stage->limit);
        }
    }
    const StageRule *review = stageOf(ProcedureKey::ChildrenStatutory, 3);
    if (review && review->panel) {
        addDays(words, u"panel_within"_s, review->panel->panelWithin);
        addDays(words, u"findings_within"_s, review->panel->findingsWithin);
        addDays(words, u"reply_within"_s, review->panel->responseAfterFindings);
    }
    if (const StageRule *adult = stageOf(ProcedureKey::AdultSocialCare, 1))
        addDays(words, u"adult_limit"_s, adult->limit);
    if (const StageRule *corporate = stageOf(ProcedureKey::Corporate, 1))
        addDays(words, u"corporate_limit"_s, corporate->limit);
}

} // namespace

QStringList reportWords()
{
    return {u"committee"_s,  u"meeting_date"_s, u"report_of"_s,         u"status"_s,
            u"divisions"_s,  u"contact"_s,      u"background_papers"_s, u"signed_by"_s,
            u"department"_s, u"portfolio"_s};
}

QHash<QString, QString> paperWords(const ReportPeriod &period, const ReportContext &context)
{
    QHash<QString, QString> words = context.words;
    for (const QString &name : reportWords()) {
        if (!words.contains(name))
            words.insert(name, QString());
    }
    words.insert(u"council"_s, context.council);
    words.insert(u"year"_s, period.year.label());
    words.insert(u"prior_year"_s, period.year.previous().label());
    words.insert(u"year_before"_s, period.lastDay() == period.year.lastDay()
                                       ? ComposerText::tr("the year before")
                                       : ComposerText::tr("the same part of the year before"));
    words.insert(u"next_year"_s, period.year.next().label());
    words.insert(u"period"_s, periodInWords(period));
    words.insert(u"last_quarter_number"_s, QString::number(period.throughQuarter));
    words.insert(u"period_dates"_s,
                 ComposerText::tr("%1 to %2", "first and last day")
                     .arg(dayMonthYearFull(period.firstDay()), dayMonthYearFull(period.lastDay())));
    words.insert(u"as_at"_s, dayMonthYearFull(context.asAtUtc.toLocalTime().date()));
    addLimits(words, context.procedures, period.lastDay());
    return words;
}

} // namespace redress
