// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diversity.h"

#include "core/store/diversitypermission.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DiversityText {
    Q_DECLARE_TR_FUNCTIONS(redress::Diversity)
};

const QString kReturns = uR"sql(
SELECT financial_year, offered, returned FROM diversity_form ORDER BY financial_year DESC
)sql"_s;

const QString kReturnOf = uR"sql(
SELECT offered, returned FROM diversity_form WHERE financial_year = :financial_year
)sql"_s;

const QString kKeepReturn = uR"sql(
INSERT INTO diversity_form (financial_year, offered, returned)
VALUES (:financial_year, :offered, :returned)
ON CONFLICT (financial_year) DO UPDATE SET offered = excluded.offered, returned = excluded.returned
)sql"_s;

const QString kInsertAnswer = uR"sql(
INSERT INTO diversity_answer (id, form_number, financial_year, service_group, question, answer,
    reporting_group)
VALUES (:id, :form_number, :financial_year, :service_group, :question, :answer, :reporting_group)
)sql"_s;

const QString kIsTaken = uR"sql(
SELECT count(*) FROM diversity_answer WHERE form_number = :form_number OR id = :id
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &words)
{
    throw StorageError({code, words, u"diversity"_s});
}

void demandPermission(Database &database, const Signature &signature)
{
    if (!diversitypermission::has(database, signature.person, signature.atUtc.toLocalTime().date()))
        refuse(Error::Code::ReadOnly,
               DiversityText::tr("Answers on diversity are taken in by those who have the "
                                 "permission for it. An administrator gives it, under Settings, "
                                 "People and roles. Nothing was changed."));
}

DiversityReturn returnOf(Database &database, FinancialYear year)
{
    DiversityReturn found;
    found.year = year;
    Statement select(database, kReturnOf);
    select.bind(u":financial_year"_s, year.startYear);
    if (select.step()) {
        found.offered = int(select.integer(0));
        found.returned = int(select.integer(1));
    }
    return found;
}

void keep(UnitOfWork &unit, const DiversityReturn &before, const DiversityReturn &after)
{
    Statement(unit.database(), kKeepReturn)
        .bind(u":financial_year"_s, after.year.startYear)
        .bind(u":offered"_s, after.offered)
        .bind(u":returned"_s, after.returned)
        .run();
    const auto number = [](int count) { return std::optional(QString::number(count)); };
    unit.changed("diversity_form"_L1, after.year.startYear, {}, "offered"_L1,
                 number(before.offered), number(after.offered));
    unit.changed("diversity_form"_L1, after.year.startYear, {}, "returned"_L1,
                 number(before.returned), number(after.returned));
}

/// By chance: a number that counts up would tell which case was recorded just before.
qint64 numberByChance(Database &database)
{
    Statement taken(database, kIsTaken);
    for (;;) {
        const qint64 number = qint64(QRandomGenerator::global()->generate() >> 1) + 1;
        taken.bind(u":form_number"_s, number).bind(u":id"_s, number);
        const bool isTaken = taken.step() && taken.integer(0) > 0;
        taken.reset();
        if (!isTaken)
            return number;
    }
}

} // namespace

QString labelOf(DiversityQuestion question)
{
    switch (question) {
    case DiversityQuestion::EthnicOrigin:
        return DiversityText::tr("Ethnic origin");
    case DiversityQuestion::Gender:
        return DiversityText::tr("Gender");
    case DiversityQuestion::Disability:
        return DiversityText::tr("Disability");
    case DiversityQuestion::Age:
        return DiversityText::tr("Age");
    case DiversityQuestion::ReligionOrBelief:
        return DiversityText::tr("Religion or belief");
    case DiversityQuestion::SexualOrientation:
        return DiversityText::tr("Sexual orientation");
    }
    return {};
}

std::optional<int> DiversityReturn::percent() const
{
    if (offered <= 0)
        return std::nullopt;
    return int((qint64(returned) * 200 + offered) / (qint64(offered) * 2));
}

namespace diversity {

Result<void> setOffered(Database &database, const Signature &signature, FinancialYear year,
                        int offered, const QString &what)
{
    return guarded([&] {
        demandPermission(database, signature);
        UnitOfWork unit(database, signature, what);
        const DiversityReturn before = returnOf(database, year);
        if (offered < before.returned)
            refuse(Error::Code::Invalid,
                   DiversityText::tr("%n form(s) came back already, so at least as many were sent.",
                                     nullptr, before.returned));
        DiversityReturn after = before;
        after.offered = offered;
        keep(unit, before, after);
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<void> takeForm(Database &database, const Signature &signature, FinancialYear year,
                      const QString &serviceGroup, const std::vector<DiversityAnswer> &answers,
                      const QString &what)
{
    return guarded([&] {
        demandPermission(database, signature);
        if (std::all_of(answers.begin(), answers.end(),
                        [](const DiversityAnswer &one) { return one.answer.trimmed().isEmpty(); }))
            refuse(Error::Code::Invalid,
                   DiversityText::tr("The form has no answer: give at least one."));
        UnitOfWork unit(database, signature, what);
        const DiversityReturn before = returnOf(database, year);
        DiversityReturn after = before;
        after.returned = before.returned + 1;
        after.offered = std::max(before.offered, after.returned);
        const qint64 form = numberByChance(database);
        for (const DiversityAnswer &one : answers) {
            const QString answer = one.answer.trimmed();
            if (answer.isEmpty())
                continue;
            const QString group = one.group.trimmed();
            Statement(database, kInsertAnswer)
                .bind(u":id"_s, numberByChance(database))
                .bind(u":form_number"_s, form)
                .bind(u":financial_year"_s, year.startYear)
                .bind(u":service_group"_s, serviceGroup.trimmed())
                .bind(u":question"_s, QString(toStored(one.question)))
                .bind(u":answer"_s, answer)
                .bind(u":reporting_group"_s, group.isEmpty() ? answer : group)
                .run();
        }
        keep(unit, before, after);
        unit.commit();
    });
}

Result<std::vector<DiversityReturn>> returns(Database &database)
{
    return guarded([&] {
        std::vector<DiversityReturn> found;
        Statement select(database, kReturns);
        while (select.step()) {
            RowReader row(select);
            DiversityReturn one;
            one.year.startYear = int(row.integer());
            one.offered = int(row.integer());
            one.returned = int(row.integer());
            found.push_back(one);
        }
        return found;
    });
}

} // namespace diversity

} // namespace redress
