// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcontext.h"

#include "core/report/printabletexts.h"
#include "core/store/casestore.h"
#include "core/store/paperlanguage.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/store/unitofwork.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QDateTime asAtOf(const ReportPeriod &period, const Clock &clock)
{
    if (!period.asAt || *period.asAt >= clock.today())
        return clock.nowUtc();
    return QDateTime(*period.asAt, QTime(23, 59)).toUTC();
}

QString settingOf(const QString &word)
{
    return u"report."_s + word;
}

struct WordsText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportContext)
};

} // namespace

Result<QHash<QString, QString>> councilWords(Database &database)
{
    return guarded([&] {
        QHash<QString, QString> words;
        for (const QString &word : reportWords()) {
            if (const auto value = rulesrepository::setting(database, settingOf(word)))
                words.insert(word, *value);
        }
        return words;
    });
}

Result<void> setCouncilWords(Database &database, const Signature &signature,
                             const QHash<QString, QString> &words)
{
    return guarded([&] {
        const QHash<QString, QString> before = unwrap(councilWords(database));
        UnitOfWork unit(database, signature, WordsText::tr("Words of the reports set"));
        for (const QString &word : reportWords()) {
            const QString after = words.value(word).trimmed();
            if (after != before.value(word))
                rulesrepository::setSetting(unit, settingOf(word), after);
        }
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<ReportContext> reportContext(CaseStore &store, const ReportPeriod &period)
{
    return guarded([&] {
        ReportContext context;
        context.council = store.councilName();
        context.language = paperLanguage(store.database());
        context.asAtUtc = asAtOf(period, store.clock());
        context.isSample = store.isSample();
        context.words = unwrap(councilWords(store.database()));
        context.picks = printablePicks(store.database(), period.year);
        context.procedures = store.rules().procedures();
        return context;
    });
}

} // namespace redress
