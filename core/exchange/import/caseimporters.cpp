// SPDX-License-Identifier: GPL-3.0-or-later
// services.csv, cases.csv and stages.csv.
#include "core/exchange/import/tableimporter.h"

#include "core/store/auditfields.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <deque>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ImporterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

class ServicesImporter final : public TableImporter
{
public:
    explicit ServicesImporter(ImportSession &session)
        : TableImporter(session)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Directorate, Service, SortOrder };
        const QString directorate = row.requiredText(Directorate);
        const auto service = row.optionalText(Service);
        const auto sortOrder = row.wholeNumber(SortOrder);
        const QString key = directorate + u'\n' + service.value_or(QString());
        if (const auto line = m_lines.constFind(key); line != m_lines.constEnd())
            row.fault(service ? Service : Directorate, row.alreadyThere(*line));
        else
            m_lines.insert(key, row.line());
        if (!row.isGood())
            return;

        const auto &nodes = session().reference().nodes();
        const int order =
            sortOrder.value_or(int(row.addsOnly() ? nodes.size() + 1 : size_t(m_lines.size())));
        m_addsOnly = row.addsOnly();
        const OrgNodeId directorateId =
            node(std::nullopt, OrgLevel::Directorate, directorate, order, !service);
        if (service)
            node(directorateId, OrgLevel::Service, *service, order, true);
    }

private:
    /// The node of that name, added if need be. A directorate takes the order of its own row, or
    /// else of the first that names it.
    OrgNodeId node(std::optional<OrgNodeId> parent, OrgLevel level, const QString &name, int order,
                   bool isOwnRow)
    {
        const auto known = session().reference().findNode(parent, level, name);
        if (!known)
            return session().lists().addNode(parent, level, name, order);
        if (isOwnRow && !m_addsOnly)
            session().lists().setSortOrder(*known, order);
        return *known;
    }

    QHash<QString, qint64> m_lines;
    bool m_addsOnly = false;
};

class CasesImporter final : public TableImporter
{
public:
    explicit CasesImporter(ImportSession &session)
        : TableImporter(session)
    {}

    void importRow(ImportRow &row) override
    {
        CaseRecord record;
        record.reference = row.reference(Reference);
        record.kind = row.word<CaseKind>(Kind, true).value_or(CaseKind::Complaint);
        readProcedure(row, record);
        const auto node = session().nodeOf(row, Directorate, Service);
        record.isChildOrYoungPerson = row.yesNo(ChildOrYoungPerson);
        record.receivedOn = row.requiredPastDate(ReceivedDate);
        record.respondedOn = row.pastDate(RespondedDate);
        record.summary = row.requiredText(Summary);
        record.quote = row.optionalText(Quote);
        row.add(faultsIn(record, row.today()));

        KnownCase *known =
            record.reference.isEmpty() ? nullptr : session().knownCase(record.reference);
        const bool isTwice = known && known->line != 0;
        if (isTwice)
            row.fault(Reference, row.alreadyThere(known->line));
        else if (known && !session().replaces())
            row.fault(Reference, alreadyStored());
        const QString whole = known ? QString() : session().wholeOf(record.reference);
        if (!whole.isEmpty())
            row.fault(Reference,
                      ImporterText::tr("it became part of %1; take them apart first").arg(whole));
        if (!row.isGood()) {
            rememberBad(row, record, known);
            return;
        }

        record.directorate = node->directorate;
        record.service = node->service;
        record.team = team(row, *node);
        record.complainantType =
            session().listItem(UserList::ComplainantType, row, ComplainantType);
        record.advocate = session().listItem(UserList::Advocate, row, Advocate);
        record.contactMethod = session().listItem(UserList::ContactMethod, row, ContactMethod);
        record.theme = session().listItem(UserList::Theme, row, Theme);
        record.origin = session().unit().id();
        if (known)
            replace(record, *known, row.line());
        else
            insert(record, row.line());
    }

private:
    enum Column {
        Reference,
        Kind,
        Procedure,
        Directorate,
        Service,
        Team,
        ComplainantType,
        ChildOrYoungPerson,
        Advocate,
        ContactMethod,
        ReceivedDate,
        RespondedDate,
        Theme,
        Summary,
        Quote,
    };

    /// Enquiries and representations have procedures by their kind.
    static bool isOfComplaints(ProcedureKey procedure)
    {
        using enum ProcedureKey;
        return procedure == ChildrenStatutory || procedure == AdultSocialCare ||
               procedure == Corporate;
    }

    static void readProcedure(ImportRow &row, CaseRecord &record)
    {
        if (row.isBlank(Procedure))
            return;
        const auto procedure = fromTyped<ProcedureKey>(row.raw(Procedure));
        if (procedure && isOfComplaints(*procedure)) {
            record.procedure = procedure;
            return;
        }
        const QStringList allowed = storedWords<ProcedureKey>().first(3);
        row.fault(Procedure, ImporterText::tr("not in the list; %1")
                                 .arg(allowedNames(row.text(Procedure), allowed)));
    }

    std::optional<OrgNodeId> team(const ImportRow &row, const ImportSession::Node &node)
    {
        const QByteArrayView cell = row.raw(Team);
        if (cell.isEmpty())
            return std::nullopt;
        const OrgNodeId parent = node.service.value_or(node.directorate);
        QHash<QByteArray, OrgNodeId> &teams = m_teams[parent];
        const auto cached = teams.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
        if (cached != teams.constEnd())
            return *cached;
        const OrgNodeId id = teamNamed(row.text(Team), parent);
        teams.insert(cell.toByteArray(), id);
        return id;
    }

    OrgNodeId teamNamed(const QString &name, OrgNodeId parent)
    {
        if (const auto known = session().reference().findNode(parent, OrgLevel::Team, name))
            return *known;
        const int order = int(session().reference().childrenOf(parent, OrgLevel::Team).size()) + 1;
        return session().lists().addNode(parent, OrgLevel::Team, name, order);
    }

    static void fill(KnownCase &known, const CaseRecord &record, qint64 line)
    {
        known.line = quint32(line);
        known.setKind(record.kind);
        known.setProcedure(record.procedure.value_or(ProcedureKey::Corporate));
        if (record.receivedOn.isValid())
            known.setReceivedOn(record.receivedOn);
    }

    /// So that rows which hang on a bad one are not called orphans as well.
    void rememberBad(const ImportRow &row, const CaseRecord &record, KnownCase *known)
    {
        if (record.reference.isEmpty() || (known && known->line != 0))
            return;
        KnownCase bad;
        fill(bad, record, row.line());
        bad.isBad = true;
        if (known)
            bad.digest = known->digest;
        if (known)
            *known = bad;
        else
            session().addCase(record.reference, bad);
    }

    void insert(CaseRecord &record, qint64 line)
    {
        record.id = session().unit().newId<CaseId>();
        session().writer().insert(record, record.kind == CaseKind::Complaint
                                              ? std::optional(record.receivedOn)
                                              : std::nullopt);
        KnownCase added;
        fill(added, record, line);
        added.setId(record.id.value());
        added.node = session().indexOf({record.directorate, record.service});
        session().addCase(record.reference, added);
    }

    void replace(CaseRecord &record, KnownCase &known, qint64 line)
    {
        UnitOfWork &unit = session().unit();
        const CaseId id = known.caseId();
        const CaseRecord before = unwrap(CaseRepository(unit.database()).dossier(id)).record;
        record.id = id;
        record.officer = before.officer;
        record.keepStepsOf(before);
        session().eraser().clearStagesOf(id);
        unwrap(CaseRepository::update(unit, session().rules(), before, record));
        fill(known, record, line);
        known.node = session().indexOf({record.directorate, record.service});
        known.isReplaced = true;
        session().replaced(id);
    }

    QHash<OrgNodeId, QHash<QByteArray, OrgNodeId>> m_teams; ///< By what they belong to and name.
};

class StagesImporter final : public TableImporter
{
public:
    explicit StagesImporter(ImportSession &session)
        : TableImporter(session)
        , m_receivedOn(session.unit().database(), uR"sql(
SELECT received_on FROM stage WHERE case_id = :case_id AND stage_no = :stage_no
)sql"_s)
        , m_storedStage(session.unit().database(), uR"sql(
SELECT id FROM stage WHERE case_id = :case_id AND stage_no = :stage_no
)sql"_s)
    {}

    void importRow(ImportRow &row) override
    {
        StageRecord stage;
        KnownCase *known = session().complaintOf(row, Reference);
        stage.number = session().stageNumber(row, Stage).value_or(0);
        readDates(row, stage);
        row.add(faultsIn(stage, row.today()));
        if (known)
            row.add(faultsAgainst(stage, known->receivedOn(), std::nullopt));
        // A row whose reference is unknown, or whose case is bad, cannot be placed.
        if (!known)
            return;
        const bool numberIsKnown = stage.number >= 1;
        std::optional<StageId> stored;
        if (numberIsKnown)
            stored = checkOnce(row, *known, stage.number);
        if (!row.isGood())
            return;
        write(row, stage, *known, stored);
        if (stage.receivedOn == known->receivedOn())
            known->hasBegun = true;
        if (stage.number > 1 || stored)
            m_later.push_back({known, stage.receivedOn, quint32(row.line()), quint16(row.file()),
                               quint8(stage.number), stored.has_value()});
    }

    qint64 finish() override
    {
        qint64 bad = 0;
        for (const Later &later : m_later) {
            if (!followsTheStageBefore(later) || !precedesTheStageAfter(later))
                ++bad;
        }
        return bad;
    }

private:
    enum Column {
        Reference,
        Stage,
        ReceivedDate,
        AcknowledgedDate,
        AgreedDate,
        DueDate,
        ExtensionAgreedTo,
        OnHoldFrom,
        OnHoldTo,
        OnHoldReason,
        PanelDate,
        RespondedDate,
        OutcomeColumn,
        OutcomeDate,
    };
    /// A stage that is to be compared with its neighbours once all rows are read.
    struct Later {
        const KnownCase *known;
        QDate receivedOn;
        quint32 line;
        quint16 file;
        quint8 number;
        bool isReplacement; ///< One was stored before, and so perhaps the stage after it.
    };

    bool followsTheStageBefore(const Later &stage)
    {
        const int number = stage.number - 1;
        const bool isNamed = stage.known->hasStage(number);
        auto before = receivedOn(stage.known->caseId(), number);
        if (number == 0 || (!before && isNamed))
            return true; // the first, or one behind a bad row that has told so itself
        if (stage.known->isReplaced && !isNamed)
            before.reset(); // it goes with what was stored
        if (before && stage.receivedOn >= *before)
            return true;
        if (before)
            fault(stage, u"received_date"_s, stage.receivedOn.toString(Qt::ISODate),
                  messageFor(FieldFault{Field::ReceivedDate, FieldFault::Rule::Before,
                                        Field::ReceivedDate, before, 0}));
        else
            fault(stage, u"stage"_s, QString::number(stage.number),
                  ImporterText::tr("stage %1 of %2 needs stage %3 before it")
                      .arg(stage.number)
                      .arg(referenceOf(stage.known->caseId()))
                      .arg(number));
        return false;
    }

    /// A stage after it that is in this import looks back by itself; a stored one cannot.
    bool precedesTheStageAfter(const Later &stage)
    {
        const int number = stage.number + 1;
        const bool staysAsStored =
            stage.isReplacement && !stage.known->isReplaced && !stage.known->hasStage(number);
        const auto after = staysAsStored ? receivedOn(stage.known->caseId(), number) : std::nullopt;
        if (!after || stage.receivedOn <= *after)
            return true;
        fault(stage, u"received_date"_s, stage.receivedOn.toString(Qt::ISODate),
              ImporterText::tr("after stage %1 was received, on %2; that day or an earlier one is "
                               "allowed")
                  .arg(number)
                  .arg(after->toString(Qt::ISODate)));
        return false;
    }

    void fault(const Later &stage, const QString &column, const QString &value,
               const QString &message)
    {
        session().faults().add({stage.file, stage.line, 0, column, value, message});
    }

    QString referenceOf(CaseId id)
    {
        return unwrap(CaseRepository(session().unit().database()).dossier(id)).record.reference;
    }

    /// When a stage was received that is in the file or in this import by now.
    std::optional<QDate> receivedOn(CaseId id, int number)
    {
        m_receivedOn.bind(u":case_id"_s, id).bind(u":stage_no"_s, number);
        std::optional<QDate> day;
        if (m_receivedOn.step())
            day = m_receivedOn.date(0);
        m_receivedOn.reset();
        return day;
    }

    static void readDates(ImportRow &row, StageRecord &stage)
    {
        stage.receivedOn = row.requiredPastDate(ReceivedDate);
        stage.acknowledgedOn = row.pastDate(AcknowledgedDate);
        stage.recordAgreedOn = row.pastDate(AgreedDate);
        stage.givenLimitOn = row.date(DueDate);
        stage.extendedTo = row.date(ExtensionAgreedTo);
        stage.panelOn = row.date(PanelDate);
        stage.respondedOn = row.pastDate(RespondedDate);
        stage.outcome = row.word<Outcome>(OutcomeColumn);
        stage.outcomeOn = row.pastDate(OutcomeDate);
        const auto holdFrom = row.pastDate(OnHoldFrom);
        const auto holdTo = row.date(OnHoldTo);
        if (holdFrom)
            stage.holds.push_back({{}, *holdFrom, holdTo, {}, false});
        else if (holdTo && row.isBlank(OnHoldFrom))
            row.fault(OnHoldTo, ImporterText::tr("needs on_hold_from"));
    }

    /// A stage may be there once, in the file and in this import. \return the stored one that is to
    /// be replaced.
    std::optional<StageId> checkOnce(ImportRow &row, KnownCase &known, int number)
    {
        const bool isTwice = known.hasStage(number);
        known.setStage(number);
        if (isTwice) {
            row.fault(Stage,
                      ImporterText::tr("stage %1 of this complaint stands in this file already; "
                                       "each stage may stand there once")
                          .arg(number));
            return std::nullopt;
        }
        if (known.isNew())
            return std::nullopt;
        m_storedStage.bind(u":case_id"_s, known.id()).bind(u":stage_no"_s, number);
        if (!m_storedStage.step())
            return std::nullopt;
        const StageId stored(m_storedStage.integer(0));
        m_storedStage.reset();
        if (!session().replaces())
            row.fault(Stage, alreadyStored());
        return stored;
    }

    void write(const ImportRow &row, StageRecord &stage, KnownCase &known,
               std::optional<StageId> stored)
    {
        UnitOfWork &unit = session().unit();
        stage.caseId = known.caseId();
        stage.procedure = known.procedure();
        stage.procedureVersion = versionName(stage.procedure, known.receivedOn());
        stage.origin = unit.id();
        for (Hold &hold : stage.holds) {
            hold.id = unit.newId<HoldId>();
            hold.reason = session().listItem(UserList::HoldReason, row, OnHoldReason);
        }
        if (stored) {
            const StageRecord before = session().eraser().makeWayFor(*stored);
            const AuditFields was = auditFields(before);
            const AuditFields is = auditFields(stage);
            for (size_t i = 0; i < was.size(); ++i)
                unit.changed("stage"_L1, stored->value(), stage.caseId, was[i].name, was[i].value,
                             is[i].value);
            unit.changed("stage"_L1, stored->value(), stage.caseId, "origin_id"_L1,
                         QString::number(before.origin.value()),
                         QString::number(stage.origin.value()));
            if (!known.isReplaced)
                session().replacedOther();
            stage.version = before.version + 1;
        }
        stage.id = stored.value_or(StageId());
        if (!stored)
            stage.id = unit.newId<StageId>();
        const ImportSession::Node node = session().nodeAt(known.node);
        session().writer().insert(stage, node.directorate, node.service);
        if (stored)
            session().writer().settle(stage.caseId);
        else
            session().addStage(known, stage);
    }

    QString versionName(ProcedureKey procedure, QDate receivedOn)
    {
        const auto *version = session().rules().procedures().versionOn(procedure, receivedOn);
        return version ? version->version : QString();
    }

    Statement m_receivedOn;
    Statement m_storedStage;
    std::deque<Later> m_later;
};

} // namespace

std::unique_ptr<TableImporter> servicesImporter(ImportSession &session)
{
    return std::make_unique<ServicesImporter>(session);
}

std::unique_ptr<TableImporter> casesImporter(ImportSession &session)
{
    return std::make_unique<CasesImporter>(session);
}

std::unique_ptr<TableImporter> stagesImporter(ImportSession &session)
{
    return std::make_unique<StagesImporter>(session);
}

} // namespace redress
