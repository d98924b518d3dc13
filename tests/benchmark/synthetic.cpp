// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/synthetic.h"

#include "core/calendar/workingcalendar.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <array>
#include <random>

namespace redress {

namespace {

constexpr int kDirectorates = 6;
constexpr int kServicesOfEach = 4;
constexpr std::array kProcedures{"children_statutory", "adult_social_care", "corporate",
                                 "corporate",          "corporate",         "corporate"};
constexpr std::array kOutcomes{"upheld", "partially_upheld", "not_upheld", "not_upheld",
                               "no_finding"};
constexpr std::array kMethods{"Email", "Telephone", "Letter", "Online form", "In person"};
constexpr std::array kTypes{"Parent", "Carer", "Other relative", "Child or young person",
                            "Resident"};
constexpr std::array kWords{"assessment", "visit",   "late",     "placement", "meeting", "minutes",
                            "letter",     "not",     "answered", "contact",   "plan",    "review",
                            "call",       "payment", "wrong",    "delay",     "report",  "shared",
                            "without",    "support", "school",   "transport", "bin",     "road"};

class Random final
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {}
    int below(int limit) { return int(m_engine() % unsigned(limit)); }

private:
    std::mt19937 m_engine;
};

QByteArray iso(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

QByteArray summary(Random &random)
{
    QByteArray text;
    const int words = 8 + random.below(14);
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += ' ';
        text += kWords[size_t(random.below(int(kWords.size())))];
    }
    return text;
}

void writeServices(const QString &folder)
{
    QFile file(folder + QStringLiteral("/services.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("directorate,service,sort_order\n");
    for (int d = 0; d < kDirectorates; ++d) {
        for (int s = 0; s < kServicesOfEach; ++s)
            file.write(QStringLiteral("Directorate %1,Service %1.%2,%3\n")
                           .arg(d + 1)
                           .arg(s + 1)
                           .arg(d * kServicesOfEach + s + 1)
                           .toLatin1());
    }
}

} // namespace

void writeSyntheticCases(const QString &folder, int count, int openCases)
{
    QDir().mkpath(folder);
    writeServices(folder);
    QFile cases(folder + QStringLiteral("/cases.csv"));
    QFile stages(folder + QStringLiteral("/stages.csv"));
    if (!cases.open(QIODevice::WriteOnly) || !stages.open(QIODevice::WriteOnly))
        return;
    cases.write("reference,kind,procedure,directorate,service,team,complainant_type,"
                "child_or_young_person,advocate,contact_method,received_date,responded_date,theme,"
                "summary,quote\n");
    stages.write("reference,stage,received_date,acknowledged_date,agreed_date,due_date,"
                 "extension_agreed_to,responded_date,outcome,outcome_date\n");

    const WorkingCalendar calendar = WorkingCalendar::englandAndWales();
    const QDate first(2014, 4, 1);
    const auto days = int(first.daysTo(QDate(2024, 3, 31)));
    Random random(20240331);
    for (int i = 0; i < count; ++i) {
        const int directorate = random.below(kDirectorates);
        const QByteArray reference = QStringLiteral("S-%1").arg(i, 7, 10, QChar(u'0')).toLatin1();
        const QDate received = first.addDays(qint64(i) * days / count);
        const bool isOpen = i >= count - openCases;
        const int type = random.below(int(kTypes.size()));
        cases.write(reference + ",complaint," + kProcedures[size_t(directorate)] + ",Directorate " +
                    QByteArray::number(directorate + 1) + ",Service " +
                    QByteArray::number(directorate + 1) + '.' +
                    QByteArray::number(random.below(kServicesOfEach) + 1) + ",," +
                    kTypes[size_t(type)] + (type == 3 ? ",yes,," : ",no,,") +
                    kMethods[size_t(random.below(5))] + ',' + iso(received) + ",,," +
                    summary(random) + ",\n");
        const int taken = random.below(100) < 68 ? 1 + random.below(20) : 21 + random.below(30);
        const QDate responded = calendar.after(received, WorkingDays{taken}).value_or(received);
        const bool isExtended = random.below(12) == 0;
        QByteArray line =
            reference + ",1," + iso(received) + ',' + iso(received.addDays(1)) + ",,,";
        if (isExtended)
            line += iso(received.addDays(42));
        line += ',';
        if (!isOpen)
            line += iso(responded) + ',' + kOutcomes[size_t(random.below(5))];
        else
            line += ',';
        stages.write(line + ",\n");
        const bool escalates = !isOpen && directorate == 0 && random.below(10) == 0;
        if (!escalates)
            continue;
        const QDate request = responded.addDays(10);
        const QDate concluded =
            calendar.after(request, WorkingDays{30 + random.below(60)}).value_or(request);
        stages.write(reference + ",2," + iso(request) + ",," + iso(request.addDays(8)) + ",,," +
                     iso(concluded) + ',' + kOutcomes[size_t(random.below(5))] + ",\n");
    }
}

} // namespace redress
