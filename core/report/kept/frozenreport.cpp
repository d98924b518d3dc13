// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/frozenreport.h"

#include "core/report/kept/documentjson.h"
#include "core/report/kept/filledtablejson.h"
#include "core/report/reportscope.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/reportcheck.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FrozenText {
    Q_DECLARE_TR_FUNCTIONS(redress::FrozenReport)
};

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QByteArray rulesOf(Database &database)
{
    QJsonObject object;
    for (const auto &[name, rule] : ReportRepository::rulesInForce(database))
        object.insert(name, rule);
    return written(object);
}

QByteArray calendarOf(const CouncilRules &rules)
{
    QJsonArray days;
    for (const ClosedDay &day : rules.closedDays())
        days.append(QJsonArray{day.on.toString(Qt::ISODate), int(day.kind), day.name, day.source});
    return written({{"closed_days"_L1, days}});
}

QByteArray servicesOf(const ReferenceData &reference)
{
    QJsonArray nodes;
    for (const OrgNode &node : reference.nodes())
        nodes.append(QJsonArray{node.id.value(), node.parent ? node.parent->value() : 0,
                                QString(toStored(node.level)), node.name,
                                dayOrNothing(node.openedOn), dayOrNothing(node.closedOn)});
    QJsonArray successions;
    for (const Succession &succession : reference.successions())
        successions.append(QJsonArray{
            succession.node.value(), succession.successor.value(), succession.sharePermille,
            succession.effectiveOn.toString(Qt::ISODate), succession.note});
    return written({{"services"_L1, nodes}, {"successors"_L1, successions}});
}

QByteArray aboutOf(Database &database, const ReportIssue &issue, const ReportPeriod &period,
                   const ReportScope &scope)
{
    QJsonArray where;
    for (const Filter &filter : scope.where)
        where.append(QJsonArray{QString(toStored(filter.dimension)),
                                QJsonArray::fromStringList(filter.values)});
    return written({{"name"_L1, issue.name},
                    {"issue"_L1, issue.number},
                    {"period"_L1, toJson(period)},
                    {"scope"_L1, where},
                    {"threshold"_L1, disclosureThreshold(database)}});
}

/// Asks for the cases behind every figure that has some. \throws StorageError
FrozenCases casesOf(TableEngine &engine, const std::map<QString, NamedFigure> &named,
                    const PaperCopies &copies, const Progress &progress)
{
    FrozenCases cases;
    const std::vector<PrintedFigure> figures = printedFigures(copies.internal);
    qint64 done = 0;
    for (const PrintedFigure &figure : figures) {
        progress.tell(FrozenText::tr("Keeping the cases behind each figure"), done++,
                      qint64(figures.size()));
        if (progress.isCancelled())
            throw StorageError({Error::Code::Cancelled,
                                FrozenText::tr("The report was not approved. Nothing was changed."),
                                {}});
        const QString reference = figure.reference.text();
        if (figure.table) {
            const Cell &cell = figure.table->cell(figure.row, figure.column);
            if (cell.hasValue() && !cell.isHistory)
                cases.add(reference,
                          unwrap(engine.casesBehind(*figure.table, figure.row, figure.column)));
        } else if (const auto spec =
                       figureOfField(named, figure.field, copies.period.throughQuarter)) {
            cases.add(reference,
                      unwrap(engine.casesBehind(spec->figure, copies.period, spec->where)));
        }
    }
    return cases;
}

Error damaged(const QString &part)
{
    return {Error::Code::Damaged,
            FrozenText::tr("The approved report is no longer what was approved: its %1 has another "
                           "fingerprint. Take it from a backup.")
                .arg(part),
            part};
}

/// Seven bits a byte, the smallest first; the highest bit says that more follow.
void putNumber(QByteArray &bytes, quint32 number)
{
    constexpr quint32 kMore = 0x80;
    while (number >= kMore) {
        bytes.append(char((number & (kMore - 1)) | kMore));
        number >>= 7;
    }
    bytes.append(char(number));
}

std::vector<int> placesIn(const QByteArray &bytes)
{
    std::vector<int> places;
    quint32 place = 0;
    quint32 number = 0;
    int shift = 0;
    for (const char byte : bytes) {
        number |= (quint32(quint8(byte)) & 0x7fU) << shift;
        if ((quint8(byte) & 0x80U) != 0) {
            shift += 7;
            continue;
        }
        place += number;
        places.push_back(int(place) - 1);
        number = 0;
        shift = 0;
    }
    return places;
}

} // namespace

Result<FrozenReport> freeze(Database &database, TableEngine &engine, const CouncilRules &rules,
                            const ReportIssue &issue, const PaperCopies &copies,
                            const Progress &progress)
{
    const auto definition = definitionOf(issue);
    if (!definition)
        return definition.error();
    return guarded([&] {
        const ReportScope scope = reportScope(engine, *definition, copies.period);
        const auto named = scopedFigures(*definition, scope);
        const std::map<QString, QByteArray> plain{
            {frozenpart::kInternal, documentToJson(copies.internal)},
            {frozenpart::kPublic, documentToJson(copies.open)},
            {frozenpart::kDefinition, issue.body.toUtf8()},
            {frozenpart::kCases, casesOf(engine, named, copies, progress).toJson()},
            {frozenpart::kRules, rulesOf(database)},
            {frozenpart::kCalendar, calendarOf(rules)},
            {frozenpart::kServices, servicesOf(engine.reference())},
            {frozenpart::kAbout, aboutOf(database, issue, copies.period, scope)}};
        FrozenReport frozen;
        QJsonObject index;
        for (const auto &[part, content] : plain) {
            index.insert(part, digestOf(content));
            frozen.parts.emplace(part, qCompress(content));
        }
        frozen.index = QString::fromUtf8(written(index));
        frozen.fingerprint = digestOf(frozen.index.toUtf8());
        return frozen;
    });
}

Result<QStringList> faultsOfFrozen(Database &database, const ReportIssue &issue)
{
    return guarded([&] { return alteredParts(database, issue); });
}

Result<QByteArray> frozenPartOf(Database &database, const ReportIssue &issue,
                                QLatin1StringView part)
{
    return guarded([&] {
        const auto packed = ReportRepository::frozenPart(database, issue.id, part);
        const QJsonObject index = QJsonDocument::fromJson(issue.frozen.toUtf8()).object();
        QByteArray content = packed ? qUncompress(*packed) : QByteArray();
        if (!packed || digestOf(issue.frozen.toUtf8()) != issue.fingerprint ||
            digestOf(content) != index.value(part).toString())
            throw StorageError(damaged(part));
        return content;
    });
}

Result<Document> frozenDocument(Database &database, const ReportIssue &issue, PaperCopy copy)
{
    return frozenPartOf(database, issue,
                        copy == PaperCopy::Public ? frozenpart::kPublic : frozenpart::kInternal)
        .and_then(&documentFromJson);
}

Result<FrozenTerms> frozenTerms(Database &database, const ReportIssue &issue)
{
    return guarded([&] {
        const QJsonObject about =
            QJsonDocument::fromJson(unwrap(frozenPartOf(database, issue, frozenpart::kAbout)))
                .object();
        FrozenTerms terms;
        terms.period = periodFromJson(about.value("period"_L1).toObject());
        ReportScope scope;
        const QJsonArray where = about.value("scope"_L1).toArray();
        for (const QJsonValue value : where) {
            const QJsonArray filter = value.toArray();
            QStringList values;
            const QJsonArray written = filter.at(1).toArray();
            for (const QJsonValue one : written)
                values.append(one.toString());
            if (const auto dimension = fromStored<Dimension>(filter.at(0).toString()))
                scope.where.push_back({*dimension, values});
        }
        const ReportDefinition definition =
            unwrap(reportFromJson(unwrap(frozenPartOf(database, issue, frozenpart::kDefinition))));
        terms.figures = scopedFigures(definition, scope);
        return terms;
    });
}

int FrozenCases::setOf(const std::vector<FactRef> &facts)
{
    std::vector<int> places;
    places.reserve(facts.size());
    for (const FactRef &fact : facts) {
        auto at = m_factAt.find(fact.factId);
        if (at == m_factAt.end()) {
            at = m_factAt.insert(fact.factId, int(m_facts.size()));
            m_facts.push_back(fact);
        }
        places.push_back(*at);
    }
    std::sort(places.begin(), places.end());
    QByteArray bytes;
    int last = -1;
    for (const int place : places) {
        putNumber(bytes, quint32(place - last));
        last = place;
    }
    const auto known = m_setAt.constFind(bytes);
    if (known != m_setAt.constEnd())
        return *known;
    const int set = int(m_sets.size());
    m_sets.push_back(bytes);
    m_setAt.insert(bytes, set);
    return set;
}

std::vector<FactRef> FrozenCases::factsOf(int set) const
{
    std::vector<FactRef> facts;
    if (set < 0 || size_t(set) >= m_sets.size())
        return facts;
    for (const int place : placesIn(m_sets[size_t(set)])) {
        if (place >= 0 && size_t(place) < m_facts.size())
            facts.push_back(m_facts[size_t(place)]);
    }
    std::ranges::stable_sort(facts, [](const FactRef &a, const FactRef &b) {
        return a.placedOn != b.placedOn ? a.placedOn < b.placedOn : a.reference < b.reference;
    });
    return facts;
}

void FrozenCases::add(const QString &reference, const CasesBehind &cases)
{
    Behind behind;
    behind.numerator = setOf(cases.numerator);
    behind.denominator = cases.hasDenominator ? setOf(cases.denominator) : -1;
    m_behind.insert_or_assign(reference, behind);
}

std::optional<CasesBehind> FrozenCases::behind(const QString &reference) const
{
    const auto found = m_behind.find(reference);
    if (found == m_behind.end())
        return std::nullopt;
    CasesBehind cases;
    cases.numerator = factsOf(found->second.numerator);
    cases.hasDenominator = found->second.denominator >= 0;
    cases.denominator = factsOf(found->second.denominator);
    return cases;
}

QByteArray FrozenCases::toJson() const
{
    QJsonArray facts;
    for (const FactRef &fact : m_facts)
        facts.append(QJsonArray{fact.factId, fact.caseId, fact.reference, fact.stage,
                                fact.placedOn.toString(Qt::ISODate)});
    QJsonArray sets;
    for (const QByteArray &set : m_sets)
        sets.append(QString::fromLatin1(set.toBase64()));
    QJsonObject behind;
    for (const auto &[reference, of] : m_behind)
        behind.insert(reference, QJsonArray{of.numerator, of.denominator});
    return written({{"facts"_L1, facts}, {"sets"_L1, sets}, {"figures"_L1, behind}});
}

Result<FrozenCases> FrozenCases::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains("figures"_L1))
        return damaged(frozenpart::kCases);
    FrozenCases cases;
    const QJsonArray facts = object.value("facts"_L1).toArray();
    for (const QJsonValue value : facts) {
        const QJsonArray fact = value.toArray();
        FactRef ref;
        ref.factId = fact.at(0).toInteger();
        ref.caseId = fact.at(1).toInteger();
        ref.reference = fact.at(2).toString();
        ref.stage = fact.at(3).toInt();
        ref.placedOn = QDate::fromString(fact.at(4).toString(), Qt::ISODate);
        cases.m_factAt.insert(ref.factId, int(cases.m_facts.size()));
        cases.m_facts.push_back(ref);
    }
    const QJsonArray sets = object.value("sets"_L1).toArray();
    for (const QJsonValue set : sets)
        cases.m_sets.push_back(QByteArray::fromBase64(set.toString().toLatin1()));
    const QJsonObject figures = object.value("figures"_L1).toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it)
        cases.m_behind.insert_or_assign(it.key(), Behind{it.value().toArray().at(0).toInt(-1),
                                                         it.value().toArray().at(1).toInt(-1)});
    return cases;
}

} // namespace redress
