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

struct Part {
    const char *directorate;
    const char *procedure;
};

// The names are those that the tables of report 003 list.
constexpr std::array kParts{Part{"Children's Social Care", "children_statutory"},
                            Part{"Adult Social Care", "adult_social_care"},
                            Part{"Education and Learning", "corporate"},
                            Part{"County Solicitors", "corporate"},
                            Part{"Transformation & Business Services", "corporate"},
                            Part{"Finance & Public Value", "corporate"}};
constexpr int kServicesOfEach = 4;
constexpr int kTeamsOfEach = 2;
constexpr std::array kOutcomes{"upheld", "partially_upheld", "not_upheld", "not_upheld",
                               "no_finding"};
constexpr std::array kMethods{"Email", "Telephone", "Letter", "Online form", "In person"};
constexpr std::array kTypes{"Parent", "Carer", "Other relative", "Child or young person",
                            "Resident"};
constexpr int kChild = 3; // Of kTypes.
constexpr std::array kAdvocates{"NYAS", "Coram Voice"};
constexpr std::array kEnquiries{"mp_enquiry", "mp_enquiry", "councillor_enquiry", "representation"};
constexpr std::array kThemes{"Good communication", "Kindness", "Speed", "Going further"};
constexpr std::array kWords{"assessment", "visit",   "late",     "placement", "meeting", "minutes",
                            "letter",     "not",     "answered", "contact",   "plan",    "review",
                            "call",       "payment", "wrong",    "delay",     "report",  "shared",
                            "without",    "support", "school",   "transport", "bin",     "road"};
constexpr auto kRareWord = "ombudsperson";
constexpr std::array kIssues{"Assessments",
                             "Communication",
                             "Conduct of staff",
                             "Contact",
                             "Decisions",
                             "Delay",
                             "Fees",
                             "Information",
                             "Placements",
                             "Quality of care",
                             "Records",
                             "School transport"};
constexpr std::array kCauses{"",
                             "Staff - Poor communication",
                             "Staff - Training",
                             "Process - Delay",
                             "Process - No procedure",
                             "Resources",
                             "Partners",
                             "Records"};
constexpr std::array kActions{"Apology",          "Arrange staff training or guidance",
                              "Change procedure", "Explanation",
                              "Meeting",          "Review of the case"};
constexpr std::array kDecisions{
    "closed_no_further_action", "closed_out_of_jurisdiction", "premature",          "not_upheld",
    "upheld_injustice",         "upheld_injustice",           "upheld_no_injustice"};
constexpr std::array kRemedies{"apology", "financial_remedy", "financial_remedy",
                               "review_policy_or_procedure", "staff_training_or_guidance"};
constexpr std::array kSampled{"Purposeful Visits,Practitioner conduct",
                              "Assessments,Assessment quality",
                              "Voice of the Child,Overall work with the child poor",
                              "Partnership Working,Poor communication with parents",
                              "Recording,Gaps in recording",
                              ","};

class Random final
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {}
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    bool oneIn(int many) { return below(many) == 0; }
    template <typename Words>
    const char *of(const Words &words)
    {
        return words[size_t(below(int(words.size())))];
    }

private:
    std::mt19937 m_engine;
};

QByteArray iso(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

/// A file of the import format, written line by line.
class Sheet final
{
public:
    Sheet(const QString &folder, const char *name, const char *columns)
        : m_file(QDir(folder).filePath(QLatin1StringView(name)))
    {
        if (m_file.open(QIODevice::WriteOnly))
            m_file.write(columns);
        m_file.write("\n");
    }
    void add(const QByteArrayList &cells) { m_file.write(cells.join(',') + '\n'); }

private:
    QFile m_file;
};

/// Invents one contact after the other, with all that hangs on it.
class Inventor final
{
public:
    explicit Inventor(const QString &folder)
        : m_cases(folder, "cases.csv",
                  "reference,kind,procedure,directorate,service,team,complainant_type,"
                  "child_or_young_person,advocate,contact_method,received_date,responded_date,"
                  "theme,summary,quote")
        , m_stages(folder, "stages.csv",
                   "reference,stage,received_date,acknowledged_date,agreed_date,due_date,"
                   "extension_agreed_to,on_hold_from,on_hold_to,panel_date,responded_date,outcome,"
                   "outcome_date")
        , m_issues(folder, "issues.csv", "reference,stage,issue_category,root_cause,outcome")
        , m_actions(folder, "actions.csv",
                    "reference,stage,category,scope,description,due_date,completed_date")
        , m_costs(folder, "costs.csv", "reference,stage,cost_type,amount,paid_date")
        , m_ombudsman(folder, "ombudsman.csv",
                      "reference,own_reference,directorate,service,received_date,"
                      "enquiry_due_date,enquiry_responded_date,decision_date,decision")
        , m_remedies(folder, "remedies.csv",
                     "ombudsman_reference,category,amount,due_date,completed_date")
        , m_sample(folder, "dip_sample.csv", "reference,stage,pillar,theme")
    {}

    /// \param isOpen neither answered nor decided, and a complaint.
    /// \param isRecent what was agreed need not be done yet.
    void invent(int number, QDate received, bool isOpen, bool isRecent)
    {
        m_isRecent = isRecent;
        m_reference = QStringLiteral("S-%1").arg(number, 7, 10, QChar(u'0')).toLatin1();
        m_received = received;
        m_part = m_random.below(int(kParts.size()));
        const int kind = m_random.below(100);
        const int service = m_random.below(kServicesOfEach) + 1;
        m_service = serviceName(m_part, service);
        if (isOpen || kind < 80)
            inventComplaint(number, isOpen);
        else if (kind < 85)
            inventContact(number, "compliment", {});
        else
            inventContact(number, m_random.of(kEnquiries),
                          iso(m_calendar.after(received, WorkingDays{1 + m_random.below(30)})
                                  .value_or(received)));
        if (!isOpen && m_random.oneIn(100))
            inventOmbudsman(number);
    }

    static QByteArray serviceName(int part, int service)
    {
        return "Service " + QByteArray::number(part + 1) + '.' + QByteArray::number(service);
    }

private:
    void addCase(int number, const QByteArray &kind, const QByteArray &responded,
                 const QByteArray &theme, const QByteArray &quote)
    {
        const bool isComplaint = kind == "complaint";
        const int type = m_random.below(int(kTypes.size()));
        const bool isChild = isComplaint && type == kChild;
        const QByteArray team =
            m_service + " Team " + QByteArray::number(m_random.below(kTeamsOfEach) + 1);
        m_cases.add(
            {m_reference, kind, isComplaint ? kParts[size_t(m_part)].procedure : "",
             kParts[size_t(m_part)].directorate, m_service, team, kTypes[size_t(type)],
             isChild ? "yes" : "no", isChild && m_random.oneIn(3) ? m_random.of(kAdvocates) : "",
             m_random.of(kMethods), iso(m_received), responded, theme, summary(number), quote});
    }

    QByteArray summary(int number)
    {
        // One in five thousand holds a word that is nowhere else.
        QByteArray text(number % 5000 == 2500 ? kRareWord : m_random.of(kWords));
        for (int words = 7 + m_random.below(14); words > 0; --words)
            text += QByteArray(" ") + m_random.of(kWords);
        return text;
    }

    void inventContact(int number, const QByteArray &kind, const QByteArray &responded)
    {
        const bool isCompliment = kind == "compliment";
        addCase(number, kind, responded, isCompliment ? m_random.of(kThemes) : "",
                isCompliment && m_random.oneIn(4) ? "Thank you for listening." : "");
    }

    void inventComplaint(int number, bool isOpen)
    {
        addCase(number, "complaint", {}, {}, {});
        const int taken =
            m_random.below(100) < 68 ? 1 + m_random.below(20) : 21 + m_random.below(30);
        const QDate responded = after(m_received, taken);
        if (isOpen) {
            addStage(1, m_received, {}, {}, {});
            return;
        }
        if (m_random.oneIn(40)) {
            addStage(1, m_received, {}, "withdrawn", responded);
            return;
        }
        const QByteArray outcome = m_random.of(kOutcomes);
        addStage(1, m_received, responded, outcome, {});
        addIssues(outcome);
        addLearning(1, responded, outcome);
        if (m_part == 0 ? m_random.oneIn(8) : m_random.oneIn(25))
            inventStage2(responded.addDays(10));
    }

    /// None is asked for so late that a panel would sit after the day of the benchmarks.
    void inventStage2(QDate requested)
    {
        if (requested > QDate(2024, 1, 31))
            return;
        const QDate concluded = after(requested, 30 + m_random.below(80));
        const bool isOfChildren = m_part == 0;
        if (m_random.oneIn(20)) {
            addStage(2, requested, {}, isOfChildren ? "discontinued" : "withdrawn", concluded);
            return;
        }
        const QByteArray outcome = m_random.of(kOutcomes);
        addStage(2, requested, concluded, outcome, {});
        addLearning(2, concluded, outcome);
        if (!isOfChildren)
            return;
        addCost(2, "investigating_officer", 900 + m_random.below(1500), concluded);
        addCost(2, "independent_person", 400 + m_random.below(800), concluded.addDays(20));
        if (m_random.oneIn(12))
            addCost(2, "mediation", 300 + m_random.below(300), concluded);
        if (++m_investigations % 8 == 0)
            addCost(2, "other", 20 + m_investigations % 80, concluded);
        if (!m_random.oneIn(5))
            return;
        const QDate asked = concluded.addDays(15);
        const QDate panel = after(asked, 15 + m_random.below(25));
        const QDate replied = after(panel, 10 + m_random.below(20));
        addStage(3, asked, replied, m_random.of(kOutcomes), {}, panel);
        addCost(3, "stage_3_panel", 700 + m_random.below(700), replied);
        if (m_random.oneIn(3))
            addCost(3, "financial_redress", 100 + m_random.below(900), replied.addDays(20));
    }

    void addStage(int number, QDate received, QDate responded, const QByteArray &outcome,
                  QDate ended, QDate panel = {})
    {
        const bool isHeld = responded.isValid() && m_random.oneIn(50);
        const bool isExtended = number == 1 && m_random.oneIn(12);
        m_stages.add({m_reference, QByteArray::number(number), iso(received),
                      iso(received.addDays(1)),
                      number == 2 ? iso(received.addDays(8)) : QByteArray(), "",
                      isExtended ? iso(received.addDays(42)) : QByteArray(),
                      isHeld ? iso(received.addDays(1)) : QByteArray(),
                      isHeld ? iso(responded) : QByteArray(), iso(panel), iso(responded), outcome,
                      iso(ended)});
    }

    void addIssues(const QByteArray &outcome)
    {
        for (int issues = 1 + m_random.below(2); issues > 0; --issues)
            m_issues.add({m_reference, "1", m_random.of(kIssues), m_random.of(kCauses),
                          m_random.oneIn(4) ? QByteArray(m_random.of(kOutcomes)) : outcome});
    }

    void addLearning(int stage, QDate responded, const QByteArray &outcome)
    {
        const bool isUpheld = outcome == "upheld" || outcome == "partially_upheld";
        if (!isUpheld)
            return;
        const QByteArray number = QByteArray::number(stage);
        if (!m_random.oneIn(3))
            m_actions.add(
                {m_reference, number, m_random.of(kActions),
                 m_random.oneIn(3) ? "wider" : "individual", "As agreed",
                 iso(responded.addDays(60)),
                 m_random.oneIn(4) && m_isRecent ? QByteArray() : iso(responded.addDays(50))});
        if (m_random.oneIn(10)) {
            for (int themes = 1 + m_random.below(2); themes > 0; --themes)
                m_sample.add({m_reference, number, m_random.of(kSampled)});
        }
    }

    void addCost(int stage, const char *type, int pounds, QDate paid)
    {
        m_costs.add(
            {m_reference, QByteArray::number(stage), type, QByteArray::number(pounds), iso(paid)});
    }

    void inventOmbudsman(int number)
    {
        const QByteArray reference =
            QStringLiteral("24 %1").arg(number, 7, 10, QChar(u'0')).toLatin1();
        const QDate received = m_received.addDays(60);
        const QDate due = received.addDays(28);
        const QByteArray decision = m_random.of(kDecisions);
        const QDate decided = received.addDays(90);
        m_ombudsman.add({reference, m_random.oneIn(3) ? QByteArray() : m_reference,
                         kParts[size_t(m_part)].directorate, m_service, iso(received), iso(due),
                         iso(due.addDays(m_random.below(12) - 8)), iso(decided), decision});
        if (!decision.startsWith("upheld"))
            return;
        for (int remedies = 1 + m_random.below(2); remedies > 0; --remedies) {
            const QByteArray category = m_random.of(kRemedies);
            const bool isPaid = category == "financial_remedy";
            const bool isToDo = m_isRecent && m_random.oneIn(6);
            m_remedies.add({reference, category,
                            isPaid ? QByteArray::number(100 + m_random.below(900)) : QByteArray(),
                            iso(decided.addDays(30)),
                            isToDo ? QByteArray() : iso(decided.addDays(m_random.below(45)))});
        }
    }

    QDate after(QDate day, int workingDays) const
    {
        return m_calendar.after(day, WorkingDays{workingDays}).value_or(day);
    }

    const WorkingCalendar m_calendar = WorkingCalendar::englandAndWales();
    Random m_random{20240331};
    Sheet m_cases;
    Sheet m_stages;
    Sheet m_issues;
    Sheet m_actions;
    Sheet m_costs;
    int m_investigations = 0; ///< Of children's complaints.
    Sheet m_ombudsman;
    Sheet m_remedies;
    Sheet m_sample;
    QByteArray m_reference;
    QByteArray m_service;
    QDate m_received;
    bool m_isRecent = false;
    int m_part = 0;
};

void writeServices(const QString &folder)
{
    Sheet sheet(folder, "services.csv", "directorate,service,sort_order");
    for (int part = 0; part < int(kParts.size()); ++part) {
        for (int service = 1; service <= kServicesOfEach; ++service)
            sheet.add({kParts[size_t(part)].directorate, Inventor::serviceName(part, service),
                       QByteArray::number(part * kServicesOfEach + service)});
    }
}

void writeDemand(const QString &folder, int cases)
{
    Sheet sheet(folder, "demand.csv", "year,measure,value");
    for (int year = 2014; year < 2024; ++year) {
        const QByteArray label =
            QByteArray::number(year) + '-' + QByteArray::number(year % 100 + 1);
        sheet.add({label, "Referrals to Children's Social Care",
                   QByteArray::number(cases / 5 + 13 * (year - 2014))});
        sheet.add({label, "Children on a protection plan",
                   QByteArray::number(cases / 50 + 7 * (2024 - year))});
    }
}

} // namespace

void writeSyntheticCases(const QString &folder, int count, int openCases)
{
    constexpr int kRecentOfOpen = 20;
    QDir().mkpath(folder);
    const QDate first(2014, 4, 1);
    const auto days = int(first.daysTo(QDate(2024, 3, 31)));
    Inventor inventor(folder);
    for (int i = 0; i < count; ++i)
        inventor.invent(i, first.addDays(qint64(i) * days / count), i >= count - openCases,
                        i >= count - openCases * kRecentOfOpen);
    writeDemand(folder, count);
    writeServices(folder); // Last: where it is there, all are.
}

} // namespace redress
