// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importsession.h"

#include "core/casework/validation.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/rights.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

const QString kFindCase = uR"sql(
SELECT id, received_on, kind, procedure_key, directorate_id, service_id
FROM case_record WHERE reference = :reference
)sql"_s;

const QString kFindNumber = uR"sql(
SELECT c.reference FROM case_number n JOIN case_record c ON c.id = n.case_id
WHERE n.reference = :reference
)sql"_s;

const QString kFindOmbudsman = uR"sql(
SELECT id, decision FROM ombudsman_case WHERE reference = :reference
)sql"_s;

const QString kFindStage = uR"sql(
SELECT id, responded_on, origin_id FROM stage WHERE case_id = :case_id AND stage_no = :stage_no
)sql"_s;

constexpr int kStages = 3;
constexpr int kTables = 16;
constexpr qsizetype kUsualNames = 256; ///< Bytes of a directorate and a service.
/// Up to one case in so many is settled by itself, rather than all at once.
constexpr size_t kFewOf = 10;

} // namespace

ImportSession::ImportSession(UnitOfWork &unit, const CouncilRules &rules, ReferenceData &reference,
                             QDate today, bool replace)
    : m_unit(unit)
    , m_rules(rules)
    , m_reference(reference)
    , m_today(today)
    , m_replace(replace)
    , m_lists(unit, reference, ReferenceWriter::Trail::Origin)
    , m_writer(unit, rules, CaseWriter::Pace::Bulk)
    , m_eraser(unit)
    , m_stages(unit.id().value())
    , m_hasCases(Statement(unit.database(), u"SELECT id FROM case_record LIMIT 1"_s).step())
    , m_hasOmbudsman(Statement(unit.database(), u"SELECT id FROM ombudsman_case LIMIT 1"_s).step())
    , m_hasNumbers(Statement(unit.database(), u"SELECT id FROM case_number LIMIT 1"_s).step())
    , m_closed(unit.database())
    , m_findNumber(unit.database(), kFindNumber)
    , m_findCase(unit.database(), kFindCase)
    , m_findOmbudsman(unit.database(), kFindOmbudsman)
    , m_findStage(unit.database(), kFindStage)
{}

CaseEraser &ImportSession::eraser()
{
    m_writer.flush();
    return m_eraser;
}

quint16 ImportSession::indexOf(const Node &node) const
{
    return quint16(m_reference.indexOf(node.service.value_or(node.directorate)));
}

ImportSession::Node ImportSession::nodeAt(quint16 index) const
{
    const OrgNode &node = m_reference.nodes()[index];
    return node.parent ? Node{*node.parent, node.id} : Node{node.id, std::nullopt};
}

KnownCase *ImportSession::knownCase(const QString &reference)
{
    const QByteArray key = reference.toUtf8();
    if (KnownCase *known = m_cases.find(key))
        return known;
    if (!m_hasCases)
        return nullptr;
    m_findCase.bind(u":reference"_s, reference);
    if (!m_findCase.step())
        return nullptr;
    RowReader row(m_findCase);
    KnownCase stored;
    stored.setId(row.integer());
    stored.setReceivedOn(row.day());
    stored.setKind(fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint));
    stored.setProcedure(fromStored<ProcedureKey>(row.text()).value_or(ProcedureKey::Corporate));
    const auto directorate = row.id<OrgNodeId>();
    stored.node = indexOf({directorate, row.optionalId<OrgNodeId>()});
    m_findCase.reset();
    return &m_cases.add(key, stored);
}

QString ImportSession::wholeOf(const QString &reference)
{
    if (!m_hasNumbers)
        return {};
    m_findNumber.bind(u":reference"_s, reference);
    QString whole = m_findNumber.step() ? m_findNumber.text(0) : QString();
    m_findNumber.reset();
    return whole;
}

KnownCase &ImportSession::addCase(const QString &reference, const KnownCase &known)
{
    return m_cases.add(reference.toUtf8(), known);
}

void ImportSession::addStage(KnownCase &known, const StageRecord &stage)
{
    m_stages.add(known, stage.id, stage.number, stage.respondedOn.has_value());
}

KnownCase *ImportSession::knownOmbudsman(const QString &reference)
{
    const QByteArray key = reference.toUtf8();
    if (KnownCase *known = m_ombudsman.find(key))
        return known;
    if (!m_hasOmbudsman)
        return nullptr;
    m_findOmbudsman.bind(u":reference"_s, reference);
    if (!m_findOmbudsman.step())
        return nullptr;
    KnownCase stored;
    stored.setId(m_findOmbudsman.integer(0));
    const auto decision = fromStored<Decision>(m_findOmbudsman.text(1));
    stored.isUpheld = decision && isUpheld(*decision);
    m_findOmbudsman.reset();
    return &m_ombudsman.add(key, stored);
}

KnownCase &ImportSession::addOmbudsman(const QString &reference, const KnownCase &known)
{
    return m_ombudsman.add(reference.toUtf8(), known);
}

bool ImportSession::isClosed(OmbudsmanId id)
{
    const auto linked = OmbudsmanRepository::linkedCase(m_unit.database(), id);
    if (!linked)
        return m_closed.has(id);
    if (!m_closed.has(*linked))
        return false;
    const Signature &who = m_unit.signature();
    return !rights::of(m_unit.database(), who.person, who.atUtc.toLocalTime().date())
                .may(TeamRole::Manager);
}

KnownCase *ImportSession::complaintOf(ImportRow &row, int column)
{
    const QByteArrayView cell = row.raw(column);
    KnownCase *known = nullptr;
    if (!cell.isEmpty() && cell.size() <= kLongestReference)
        known = m_cases.find(cell);
    if (!known) {
        const QString reference = row.reference(column);
        if (reference.isEmpty())
            return nullptr;
        known = knownCase(reference);
    }
    if (!known) {
        row.fault(column, SessionText::tr("no such case in cases.csv or in the file"));
        return nullptr;
    }
    if (known->isBad)
        return nullptr;
    if (!known->isComplaint()) {
        row.fault(column, SessionText::tr("not a complaint; only complaints have stages"));
        return nullptr;
    }
    return known;
}

std::optional<int> ImportSession::stageNumber(ImportRow &row, int column)
{
    const QByteArrayView cell = row.raw(column);
    if (cell.size() == 1 && cell.front() >= '1' && cell.front() < '1' + kStages)
        return cell.front() - '0';
    if (cell.isEmpty())
        row.requiredText(column);
    else
        row.fault(column, SessionText::tr("allowed: 1; 2; 3"));
    return std::nullopt;
}

std::optional<ImportSession::KnownStage> ImportSession::stageOf(ImportRow &row, int referenceColumn,
                                                                int stageColumn)
{
    const auto number = stageNumber(row, stageColumn);
    const KnownCase *known = complaintOf(row, referenceColumn);
    if (!known || !number)
        return std::nullopt;

    const auto stage = knownStage(*known, *number);
    // A stage whose own row is bad has told so itself.
    if (!stage && !known->hasStage(*number))
        row.fault(stageColumn, SessionText::tr("the complaint has no such stage"));
    return stage;
}

std::optional<ImportSession::KnownStage> ImportSession::knownStage(const KnownCase &known,
                                                                   int number)
{
    KnownStage stage;
    stage.number = number;
    stage.caseReceivedOn = known.receivedOn();
    if (const auto added = m_stages.find(known, number)) {
        stage.id = StageId(added->id);
        stage.hasResponse = added->hasResponse;
        stage.isOfImport = true;
        return stage;
    }
    if (known.isNew())
        return std::nullopt;
    m_findStage.bind(u":case_id"_s, known.id()).bind(u":stage_no"_s, number);
    if (!m_findStage.step())
        return std::nullopt;
    stage.id = StageId(m_findStage.integer(0));
    stage.hasResponse = !m_findStage.isNull(1);
    stage.isOfImport = m_findStage.integer(2) == m_unit.id().value();
    m_findStage.reset();
    return stage;
}

std::optional<ImportSession::Node> ImportSession::nodeOf(ImportRow &row, int directorateColumn,
                                                         int serviceColumn)
{
    const QByteArrayView directorateCell = row.raw(directorateColumn);
    const QByteArrayView serviceCell = row.raw(serviceColumn);
    QVarLengthArray<char, kUsualNames> key(directorateCell.begin(), directorateCell.end());
    key.append('\n');
    key.append(serviceCell.data(), serviceCell.size());
    const auto cached = m_nodeCache.constFind(QByteArray::fromRawData(key.data(), key.size()));
    if (cached != m_nodeCache.constEnd())
        return *cached;

    const QString directorate = row.requiredText(directorateColumn);
    if (directorate.isEmpty())
        return std::nullopt;
    const auto namesOf = [](const std::vector<OrgNode> &nodes) {
        QStringList names;
        for (const OrgNode &node : nodes)
            names.append(node.name);
        return names;
    };
    const auto directorateId =
        m_reference.findNode(std::nullopt, OrgLevel::Directorate, directorate);
    if (!directorateId) {
        row.fault(directorateColumn,
                  SessionText::tr("not a directorate of services.csv; %1")
                      .arg(allowedNames(directorate, namesOf(m_reference.directorates()))));
        return std::nullopt;
    }
    Node node{*directorateId, std::nullopt};
    if (!serviceCell.isEmpty()) {
        const QString service = row.text(serviceColumn);
        node.service = m_reference.findNode(directorateId, OrgLevel::Service, service);
        if (!node.service) {
            const auto services = m_reference.childrenOf(*directorateId, OrgLevel::Service);
            row.fault(serviceColumn,
                      SessionText::tr("not a service of %1; %2")
                          .arg(directorate, allowedNames(service, namesOf(services))));
            return std::nullopt;
        }
    }
    m_nodeCache.insert(QByteArray(key.data(), key.size()), node);
    return node;
}

std::optional<ListItemId> ImportSession::listItem(UserList list, const ImportRow &row, int column)
{
    const QByteArrayView cell = row.raw(column);
    if (cell.isEmpty() || !row.isGood())
        return std::nullopt;
    QHash<QByteArray, ListItemId> &cache = m_listCache[size_t(list)];
    const auto cached = cache.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
    if (cached != cache.constEnd())
        return *cached;
    const ListItemId id = m_lists.itemNamed(list, row.text(column));
    cache.insert(cell.toByteArray(), id);
    return id;
}

bool ImportSession::isFirstOf(ImportTable table, StageId stage)
{
    return m_named.insert(stage.value() * kTables + int(table)).second;
}

void ImportSession::finish()
{
    m_writer.flush();
    for (const CaseId id : m_replaced) {
        m_removedStages += m_eraser.removeStagesOfOtherOrigin(id);
        m_writer.settle(id);
    }
    settleNewCases();
    m_writer.finish();
}

/// New complaints were written as if their first stage began on the day of receipt, as nearly all
/// do: the rows of the stages come later, and writing each case twice would take half as long
/// again.
void ImportSession::settleNewCases()
{
    std::vector<CaseId> others;
    for (const KnownCase &known : m_cases.entries()) {
        if (known.isNew() && known.isComplaint() && !known.hasBegun)
            others.push_back(known.caseId());
    }
    if (others.size() * kFewOf > m_cases.entries().size()) {
        m_writer.settleNew();
        return;
    }
    for (const CaseId id : others)
        m_writer.settle(id);
}

} // namespace redress
