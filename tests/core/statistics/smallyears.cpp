// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/smallyears.h"

#include "core/calendar/workingcalendar.h"

#include <QDate>

#include <random>

namespace redress {

namespace {

std::vector<Kind> everyKind()
{
    std::vector<Kind> kinds;
    for (const int year : kSmallYears) {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            for (size_t service = 0; service < kServiceNames.size(); ++service) {
                for (size_t outcome = 0; outcome < kOutcomeWords.size(); ++outcome) {
                    for (const bool isInTime : {true, false}) {
                        for (size_t type = 0; type < kTypeNames.size(); ++type)
                            kinds.push_back(
                                {year, quarter, int(service), int(outcome), isInTime, int(type)});
                    }
                }
            }
        }
    }
    return kinds;
}

} // namespace

const std::vector<Kind> &allKinds()
{
    static const std::vector<Kind> kinds = everyKind();
    return kinds;
}

SmallCouncil::SmallCouncil(unsigned seed)
    : m_seed(seed)
    , m_counts(allKinds().size(), 0)
{
    std::mt19937 dice(seed);
    const auto upTo = [&dice](unsigned most) { return 1 + unsigned(dice() % most); };
    // Services, findings and people are not alike: weights make large and small numbers.
    std::array<unsigned, kServiceNames.size()> ofService{};
    for (unsigned &weight : ofService)
        weight = upTo(9);
    std::array<unsigned, kOutcomeWords.size()> ofOutcome{};
    for (unsigned &weight : ofOutcome)
        weight = upTo(5);
    const unsigned late = upTo(5);
    const unsigned child = upTo(4);
    const unsigned complaints = 30 + upTo(120);
    std::vector<double> weights;
    for (const Kind &kind : allKinds())
        weights.push_back(double(ofService[size_t(kind.service)] * ofOutcome[size_t(kind.outcome)] *
                                 (kind.isInTime ? 6 : late) * (kind.type == 0 ? 6 : child)));
    std::discrete_distribution<size_t> kinds(weights.begin(), weights.end());
    for (unsigned i = 0; i < complaints; ++i)
        ++m_counts[kinds(dice)];
}

void SmallCouncil::write(QByteArray &cases, QByteArray &stages) const
{
    static const WorkingCalendar calendar = WorkingCalendar::englandAndWales();
    int number = 0;
    for (size_t i = 0; i < allKinds().size(); ++i) {
        const Kind &kind = allKinds()[i];
        const QDate first = QDate(kind.year, 4, 3).addMonths(3 * (kind.quarter - 1));
        for (int j = 0; j < m_counts[i]; ++j) {
            const QByteArray reference =
                QStringLiteral("K%1-%2").arg(m_seed).arg(++number, 4, 10, QChar(u'0')).toLatin1();
            const QDate received = first.addDays(j % 20);
            // Answered within the quarter; 20 working days are in time.
            const QDate answered =
                calendar.after(received, WorkingDays{kind.isInTime ? 7 : 32}).value_or(received);
            const QByteArray day = received.toString(Qt::ISODate).toLatin1();
            cases += reference + ",complaint,corporate," + directorate().toLatin1() + ',' +
                     kServiceNames[size_t(kind.service)] + ',' + kTypeNames[size_t(kind.type)] +
                     ',' + day + ",Something\n";
            stages += reference + ",1," + day + ',' + answered.toString(Qt::ISODate).toLatin1() +
                      ',' + kOutcomeWords[size_t(kind.outcome)] + '\n';
        }
    }
}

QByteArray casesHeading()
{
    return "reference,kind,procedure,directorate,service,complainant_type,received_date,summary\n";
}

QByteArray stagesHeading()
{
    return "reference,stage,received_date,responded_date,outcome\n";
}

} // namespace redress
