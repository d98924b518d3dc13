// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/exchange/import/importrow.h"
#include "core/exchange/import/referenceindex.h"
#include "core/store/caseeraser.h"
#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "core/store/restriction.h"

#include <QHash>

#include <array>
#include <unordered_set>

namespace redress {

/// What the tables of one import share: the unit of work, and what is known so far.
/// All functions throw StorageError.
class ImportSession final
{
public:
    struct Node {
        OrgNodeId directorate;
        std::optional<OrgNodeId> service;
    };
    struct KnownStage {
        StageId id;
        int number = 1;
        QDate caseReceivedOn{};
        bool hasResponse = false;
        bool isOfImport = false;
    };

    ImportSession(UnitOfWork &unit, const CouncilRules &rules, ReferenceData &reference,
                  QDate today, bool replace);

    UnitOfWork &unit() { return m_unit; }
    const CouncilRules &rules() const { return m_rules; }
    ReferenceData &reference() { return m_reference; }
    ReferenceWriter &lists() { return m_lists; }
    CaseWriter &writer() { return m_writer; }
    /// What the writer holds back is written first.
    CaseEraser &eraser();
    FaultList &faults() { return m_faults; }
    QDate today() const { return m_today; }
    bool replaces() const { return m_replace; }

    /// The case of a reference: from this import, or else from the file. Nothing if there is none.
    KnownCase *knownCase(const QString &reference);
    /// The case of which a reference became part, if it did.
    QString wholeOf(const QString &reference);
    KnownCase &addCase(const QString &reference, const KnownCase &known);
    /// Remembers a stage that was not there before.
    void addStage(KnownCase &known, const StageRecord &stage);
    KnownCase *knownOmbudsman(const QString &reference);
    KnownCase &addOmbudsman(const QString &reference, const KnownCase &known);
    /// Whether a stored case at the Ombudsman is not to be changed by whoever imports: one that
    /// stands alone by those alone who may open it, one of a case of the council as that case.
    /// \source features 118
    bool isClosed(OmbudsmanId id);

    /// The case that a row hangs on, in \p column; notes a fault if there is none or it is no
    /// complaint. Nothing, without a fault, if the case's own row is bad.
    KnownCase *complaintOf(ImportRow &row, int column);
    /// The number of a stage, 1 to 3; notes a fault if it is blank or anything else.
    std::optional<int> stageNumber(ImportRow &row, int column);
    /// The stage that a row hangs on; notes a fault if there is none.
    std::optional<KnownStage> stageOf(ImportRow &row, int referenceColumn, int stageColumn);

    /// Directorate and service of a row; notes a fault if they are not known.
    std::optional<Node> nodeOf(ImportRow &row, int directorateColumn, int serviceColumn);
    std::optional<ListItemId> listItem(UserList list, const ImportRow &row, int column);

    /// A small number for directorate and service of a case, and what it stands for.
    quint16 indexOf(const Node &node) const;
    Node nodeAt(quint16 index) const;

    /// Remembers that a case was replaced: stages of it that the import does not name will go.
    void replaced(CaseId id) { m_replaced.push_back(id); }
    qint64 replacedCount() const { return qint64(m_replaced.size()) + m_replacedOthers; }
    void replacedOther() { ++m_replacedOthers; }
    /// Stages that finish() took out.
    qint64 removedStages() const { return m_removedStages; }

    /// True the first time that a table of the import names a stage that was stored before: its
    /// rows of that table are then replaced.
    bool isFirstOf(ImportTable table, StageId stage);

    /// What must wait until all rows are read.
    void finish();

private:
    void settleNewCases();
    /// A stage of this import, or else of the file.
    std::optional<KnownStage> knownStage(const KnownCase &known, int number);

    UnitOfWork &m_unit;
    const CouncilRules &m_rules;
    ReferenceData &m_reference;
    QDate m_today;
    bool m_replace;
    ReferenceWriter m_lists;
    CaseWriter m_writer;
    CaseEraser m_eraser;
    FaultList m_faults;
    ReferenceIndex m_cases;
    ReferenceIndex m_ombudsman;
    StageIndex m_stages;
    bool m_hasCases; ///< The file held some before the import.
    bool m_hasOmbudsman;
    bool m_hasNumbers = false; ///< Cases that are part of others.
    ClosedCases m_closed;
    Statement m_findNumber;
    Statement m_findCase;
    Statement m_findOmbudsman;
    Statement m_findStage;
    std::array<QHash<QByteArray, ListItemId>, kStoredWords<UserList>.size()> m_listCache;
    QHash<QByteArray, Node> m_nodeCache;
    std::vector<CaseId> m_replaced;
    qint64 m_replacedOthers = 0;
    qint64 m_removedStages = 0;
    std::unordered_set<qint64> m_named; ///< Stage and table, packed.
};

} // namespace redress
