// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/mappingsuggestion.h"

#include "core/base/textmatch.h"
#include "core/exchange/import/columnkind.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Synonyms {
    QLatin1StringView column;
    const char *names; ///< Parted by "|", folded; the likeliest first.
};

/// What other systems and spreadsheets call the columns.
constexpr std::array kSynonyms{
    Synonyms{"reference"_L1, "reference|ref|ref no|reference number|case reference|case ref|case "
                             "number|case no|case id|complaint reference|complaint ref|complaint "
                             "number|complaint no|complaint id|id|enquiry reference"},
    Synonyms{"kind"_L1, "kind|record type|case type|contact type|type of contact|type"},
    Synonyms{"procedure"_L1, "procedure|process|complaint type|type of complaint|complaint "
                             "procedure|statutory or corporate|policy"},
    Synonyms{"directorate"_L1, "directorate|department|dept|group"},
    Synonyms{"service"_L1, "service|service area|section|division|business unit"},
    Synonyms{"team"_L1, "team|team name"},
    Synonyms{"complainant_type"_L1, "complainant type|type of complainant|complainant|who "
                                    "complained|made by|relationship|relationship to child"},
    Synonyms{"child_or_young_person"_L1, "child or young person|young person|made by child|made by "
                                         "young person|child complainant"},
    Synonyms{"advocate"_L1, "advocate|advocacy|advocacy provider|advocacy service"},
    Synonyms{"contact_method"_L1, "contact method|method of contact|method|how received|received "
                                  "by|channel|source|method received"},
    Synonyms{"received_date"_L1, "received date|date received|received|received on|date of "
                                 "receipt|date opened|opened|date logged|logged|start date|date of "
                                 "complaint|complaint date|requested|date requested|date started"},
    Synonyms{"responded_date"_L1, "responded date|date responded|responded|response date|date of "
                                  "response|response sent|date response sent|response sent "
                                  "date|replied|date replied|date closed|closed|closed date|date "
                                  "completed|completed"},
    Synonyms{"theme"_L1, "theme|compliment theme"},
    Synonyms{"summary"_L1, "summary|description|details|complaint details|nature of "
                           "complaint|complaint|complaint summary|brief description|subject"},
    Synonyms{"quote"_L1, "quote|quotation"},
    Synonyms{"acknowledged_date"_L1, "acknowledged date|date acknowledged|acknowledged|"
                                     "acknowledgement date|acknowledgement|ack date|ack sent"},
    Synonyms{"agreed_date"_L1, "agreed date|date agreed|statement agreed|date statement "
                               "agreed|complaint agreed"},
    Synonyms{"due_date"_L1, "due date|date due|due|target date|target|deadline|response due"},
    Synonyms{"extension_agreed_to"_L1,
             "extension agreed to|extended to|extension|extension date|extended date"},
    Synonyms{"panel_date"_L1, "panel date|date of panel|panel|review panel"},
    Synonyms{"outcome"_L1, "outcome|finding|findings|result|decision|conclusion"},
    Synonyms{"outcome_date"_L1, "outcome date|date of outcome|decision date"},
    Synonyms{"issue_category"_L1, "issue category|issue|category|main issue|primary issue|category "
                                  "of complaint|complaint category|issue type"},
    Synonyms{"root_cause"_L1, "root cause|cause|cause of complaint|reason|reason for complaint"},
};

/// Values that people write for the words of the format.
constexpr std::array kWords{
    Synonyms{"upheld"_L1, "fully upheld|substantiated|justified|yes upheld"},
    Synonyms{"partially_upheld"_L1, "partly upheld|partial|partially|part upheld|partially "
                                    "substantiated|partly substantiated|part justified"},
    Synonyms{"not_upheld"_L1,
             "unsubstantiated|not substantiated|unjustified|rejected|no fault|un upheld"},
    Synonyms{"no_finding"_L1, "inconclusive|unable to reach a finding|no outcome|unproven"},
    Synonyms{"withdrawn"_L1, "complaint withdrawn|withdrew"},
    Synonyms{"discontinued"_L1, "stopped|ceased|abandoned"},
    Synonyms{"complaint"_L1, "stage 1 complaint|formal complaint|complaints"},
    Synonyms{"representation"_L1, "comment|suggestion|concern"},
    Synonyms{"mp_enquiry"_L1, "mp|mp letter|mp query|mps|member of parliament"},
    Synonyms{"councillor_enquiry"_L1,
             "councillor|cllr|cllr enquiry|member enquiry|members enquiry"},
    Synonyms{"compliment"_L1, "praise|thanks|thank you|compliments"},
    Synonyms{"children_statutory"_L1, "statutory|children|children act|children s statutory|"
                                      "statutory children|childrens statutory|children s"},
    Synonyms{"adult_social_care"_L1,
             "adults|adult|adult statutory|adults statutory|asc|adult social care statutory"},
    Synonyms{"corporate"_L1, "non statutory|council|corporate complaint"},
};

/// Letters and figures in lower case, single spaces between them.
QString bare(const QString &text)
{
    QString plain = folded(text);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return plain.simplified();
}

struct Heading {
    QString own;   ///< As the file has it.
    QString words; ///< Without the stage.
    int stage = 0; ///< That it names; 0 for none.
    bool isTaken = false;
};

Heading headingOf(const QString &own)
{
    static const QRegularExpression kStage(u"\\b(?:stage|stg|st|s)\\s?([123])\\b"_s);
    Heading heading{own, bare(own)};
    if (const auto found = kStage.match(heading.words); found.hasMatch()) {
        heading.stage = found.capturedView(1).toInt();
        heading.words = heading.words.remove(found.capturedStart(), found.capturedLength());
        heading.words = heading.words.simplified();
    }
    return heading;
}

/// How well a heading fits a column, 0 to 1.
double likeness(const Heading &heading, const QString &column)
{
    constexpr double kLessForEachPlace = 0.01;
    constexpr double kContained = 0.6;
    if (heading.words == bare(column))
        return 1;
    for (const Synonyms &one : kSynonyms) {
        if (one.column != column)
            continue;
        const QStringList names = QString::fromLatin1(one.names).split(u'|');
        double best = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const double place = kLessForEachPlace * double(i);
            if (heading.words == names.at(i))
                return 0.98 - place;
            // "Date received by council" holds "date received".
            const QString padded = u' ' + heading.words + u' ';
            if (names.at(i).contains(u' ') && padded.contains(u' ' + names.at(i) + u' '))
                best = std::max(best, kContained - place);
        }
        return best;
    }
    return 0;
}

class Suggestion final
{
public:
    explicit Suggestion(const QStringList &headings)
    {
        for (const QString &heading : headings)
            m_headings.push_back(headingOf(heading));
    }

    bool namesStage(int stage) const
    {
        return std::any_of(m_headings.begin(), m_headings.end(),
                           [stage](const Heading &heading) { return heading.stage == stage; });
    }

    /// The heading that fits best, of those that name \p stage. Empty if none does.
    QString best(const QString &column, int stage, bool takes)
    {
        constexpr double kLeast = 0.5;
        Heading *found = nullptr;
        double most = kLeast;
        for (Heading &heading : m_headings) {
            if (heading.stage != stage || (takes && heading.isTaken))
                continue;
            const double fits = likeness(heading, column);
            if (fits > most) {
                most = fits;
                found = &heading;
            }
        }
        if (!found)
            return {};
        found->isTaken = found->isTaken || takes;
        return found->own;
    }

private:
    std::vector<Heading> m_headings;
};

void add(MappedTable &table, const QString &column, const QString &from,
         const QString &constant = {})
{
    if (!from.isEmpty() || !constant.isEmpty())
        table.columns.push_back({column, from, constant});
}

MappedTable casesOf(Suggestion &suggestion)
{
    MappedTable cases{ImportTable::Cases, {}};
    for (const ImportColumn &column : columnsOf(ImportTable::Cases)) {
        // A complaint is answered in its stages.
        if (column.name == "responded_date"_L1)
            continue;
        const bool isShared = column.name == "reference"_L1 || column.name == "received_date"_L1;
        QString from = suggestion.best(column.name, 0, !isShared);
        if (from.isEmpty() && column.name == "received_date"_L1)
            from = suggestion.best(column.name, 1, false);
        add(cases, column.name, from,
            column.name == "kind"_L1 && from.isEmpty() ? u"complaint"_s : QString());
    }
    return cases;
}

std::optional<MappedTable> stageOf(Suggestion &suggestion, int stage, const QString &reference)
{
    MappedTable table{ImportTable::Stages, {}};
    add(table, u"reference"_s, reference);
    add(table, u"stage"_s, {}, QString::number(stage));
    bool hasMore = false;
    for (const ImportColumn &column : columnsOf(ImportTable::Stages)) {
        if (column.name == "reference"_L1 || column.name == "stage"_L1)
            continue;
        QString from = suggestion.best(column.name, stage, true);
        // Without a stage in its name a column is about the first.
        if (from.isEmpty() && stage == 1)
            from = suggestion.best(column.name, 0, column.name != "received_date"_L1);
        hasMore = hasMore || (!from.isEmpty() && column.name != "received_date"_L1);
        if (column.name == "received_date"_L1)
            table.onlyWhere = from;
        add(table, column.name, from);
    }
    if (!table.rule(u"received_date") || (stage == 1 && !hasMore))
        return std::nullopt;
    return table;
}

} // namespace

ImportMapping suggestedMapping(const QStringList &headings, const ImportMapping &form)
{
    ImportMapping mapping = form;
    mapping.headings = headings;
    mapping.tables.clear();
    Suggestion suggestion(headings);
    MappedTable cases = casesOf(suggestion);
    const ColumnRule *reference = cases.rule(u"reference");
    const QString referenceFrom = reference ? reference->from : QString();

    MappedTable services{ImportTable::Services, {}};
    services.once = true;
    for (const char *column : {"directorate", "service"}) {
        if (const ColumnRule *rule = cases.rule(QString::fromLatin1(column)))
            services.columns.push_back(*rule);
    }
    if (services.rule(u"directorate"))
        mapping.tables.push_back(services);
    mapping.tables.push_back(std::move(cases));
    for (int stage = 1; stage <= 3; ++stage) {
        if (stage > 1 && !suggestion.namesStage(stage))
            break;
        if (auto table = stageOf(suggestion, stage, referenceFrom))
            mapping.tables.push_back(*std::move(table));
    }
    MappedTable issues{ImportTable::Issues, {}};
    const QString category = suggestion.best(u"issue_category"_s, 0, true);
    if (!category.isEmpty()) {
        add(issues, u"reference"_s, referenceFrom);
        add(issues, u"stage"_s, {}, u"1"_s);
        add(issues, u"issue_category"_s, category);
        add(issues, u"root_cause"_s, suggestion.best(u"root_cause"_s, 0, true));
        issues.onlyWhere = category;
        mapping.tables.push_back(std::move(issues));
    }
    return mapping;
}

bool isAllowedWord(const QString &value, const QStringList &allowed)
{
    QString typed = value.trimmed().toLower();
    typed.replace(u' ', u'_').replace(u'-', u'_');
    return allowed.contains(typed);
}

QString suggestedWord(const QString &value, const QStringList &allowed)
{
    const QString typed = bare(value);
    for (const QString &word : allowed) {
        if (bare(word) == typed)
            return word;
    }
    for (const Synonyms &one : kWords) {
        if (allowed.contains(QString(one.column)) &&
            QString::fromLatin1(one.names).split(u'|').contains(typed))
            return one.column;
    }
    // A slip of the finger in a long word is still that word.
    constexpr qsizetype kLong = 5;
    const QStringList nearest = nearestNames(typed, allowed, 1);
    if (nearest.isEmpty() || typed.size() < kLong)
        return {};
    QString spaced = nearest.first();
    spaced.replace(u'_', u' ');
    return std::abs(spaced.size() - typed.size()) <= 2 && spaced.at(0) == typed.at(0)
               ? nearest.first()
               : QString();
}

} // namespace redress
