// SPDX-License-Identifier: GPL-3.0-or-later
// ombudsman.csv and remedies.csv.
#include "core/exchange/import/tableimporter.h"

#include "core/conduct/ombudsman.h"
#include "core/store/auditfields.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ImporterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

QString closedWords()
{
    return ImporterText::tr("it is restricted; only those who may open it can change it");
}

class OmbudsmanImporter final : public TableImporter
{
public:
    explicit OmbudsmanImporter(ImportSession &session)
        : TableImporter(session)
    {}

    void importRow(ImportRow &row) override
    {
        OmbudsmanRecord record;
        record.reference = row.reference(Reference);
        if (const auto own = row.optionalText(OwnReference)) {
            const KnownCase *known = session().knownCase(*own);
            if (!known)
                row.fault(OwnReference,
                          ImporterText::tr("no such case in cases.csv or in the file"));
            else if (!known->isBad)
                record.caseId = known->caseId();
        }
        const auto node = session().nodeOf(row, Directorate, Service);
        record.receivedOn = row.requiredPastDate(ReceivedDate);
        record.enquiryDueOn = row.date(EnquiryDueDate);
        record.enquiryRespondedOn = row.pastDate(EnquiryRespondedDate);
        record.decisionOn = row.pastDate(DecisionDate);
        record.decision = row.word<Decision>(DecisionColumn, importedDecisions());
        record.summary = row.optionalText(Summary);
        row.add(faultsIn(record, row.today()));

        KnownCase *known =
            record.reference.isEmpty() ? nullptr : session().knownOmbudsman(record.reference);
        if (known && known->line != 0)
            row.fault(Reference, row.alreadyThere(known->line));
        else if (known && !session().replaces())
            row.fault(Reference, alreadyStored());
        else if (known && session().isClosed(OmbudsmanId(known->id())))
            row.fault(Reference, closedWords());
        if (!row.isGood()) {
            rememberBad(row, record, known);
            return;
        }
        record.directorate = node->directorate;
        record.service = node->service;
        record.origin = session().unit().id();
        write(row, record, known);
    }

private:
    enum Column {
        Reference,
        OwnReference,
        Directorate,
        Service,
        ReceivedDate,
        EnquiryDueDate,
        EnquiryRespondedDate,
        DecisionDate,
        DecisionColumn,
        Summary,
    };

    static void fill(KnownCase &known, const OmbudsmanRecord &record, qint64 line)
    {
        known.line = quint32(line);
        known.isUpheld = record.decision && isUpheld(*record.decision);
    }

    void rememberBad(const ImportRow &row, const OmbudsmanRecord &record, KnownCase *known)
    {
        if (record.reference.isEmpty() || (known && known->line != 0))
            return;
        KnownCase bad;
        fill(bad, record, row.line());
        bad.isBad = true;
        if (!known) {
            session().addOmbudsman(record.reference, bad);
            return;
        }
        bad.digest = known->digest;
        *known = bad;
    }

    void write(const ImportRow &row, OmbudsmanRecord &record, KnownCase *known)
    {
        UnitOfWork &unit = session().unit();
        if (known) {
            record.id = OmbudsmanId(known->id());
            const OmbudsmanRecord stored =
                unwrap(OmbudsmanRepository::load(unit.database(), record.id));
            record.officer = stored.officer;
            if (!record.caseId) // A file that does not say takes no link away.
                record.caseId = stored.caseId;
            if (!stored.caseId && record.caseId)
                ombudsman::takeAlong(unit, record.id, *record.caseId);
            if (stored.enquiryDueOn != record.enquiryDueOn) // It was moved from another day.
                updateRecord(unit, "ombudsman_case"_L1, record.id.value(), record.caseId,
                             {{u"enquiry_first_due_on"_s, std::nullopt}});
            session().eraser().removeRecommendationsOf(record.id);
            unwrap(OmbudsmanRepository::replace(unit, record));
            fill(*known, record, row.line());
            known->isReplaced = true;
            session().replacedOther();
            return;
        }
        record.id = unit.newId<OmbudsmanId>();
        session().writer().insert(record);
        KnownCase added;
        fill(added, record, row.line());
        added.setId(record.id.value());
        session().addOmbudsman(record.reference, added);
    }
};

class RemediesImporter final : public TableImporter
{
public:
    explicit RemediesImporter(ImportSession &session)
        : TableImporter(session)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Reference, Category, Amount, Description, DueDate, CompletedDate };
        const QString reference = row.reference(Reference);
        const KnownCase *known =
            reference.isEmpty() ? nullptr : session().knownOmbudsman(reference);
        if (!known && !reference.isEmpty())
            row.fault(Reference,
                      ImporterText::tr("no such Ombudsman case in ombudsman.csv or in the "
                                       "file"));
        else if (known && !known->isBad && !known->isUpheld)
            row.fault(Reference,
                      ImporterText::tr("this case was not upheld, so it has no remedies; "
                                       "allowed: a case with the decision "
                                       "upheld_injustice or upheld_no_injustice"));
        if (known && !known->isBad && known->line == 0 &&
            session().isClosed(OmbudsmanId(known->id())))
            row.fault(Reference, closedWords());
        RecommendationRecord record;
        const auto category = row.word<RemedyCategory>(Category, true);
        record.category = category.value_or(RemedyCategory::Other);
        record.amount = row.money(Amount);
        record.description = row.optionalText(Description);
        record.dueOn = row.date(DueDate);
        record.completedOn = row.pastDate(CompletedDate);
        row.add(faultsIn(record, row.today()));
        if (!known || known->isBad || !row.isGood())
            return;
        const OmbudsmanId id(known->id());
        // Remedies of a case that was stored before take the place of those that it had.
        if (session().replaces() && known->line == 0 &&
            session().isFirstOf(ImportTable::Remedies, StageId(known->id())))
            session().eraser().removeRecommendationsOf(id);
        record.id = session().unit().newId<RecommendationId>();
        record.ombudsmanCase = id;
        record.origin = session().unit().id();
        session().writer().insert(record);
    }
};

} // namespace

std::unique_ptr<TableImporter> ombudsmanImporter(ImportSession &session)
{
    return std::make_unique<OmbudsmanImporter>(session);
}

std::unique_ptr<TableImporter> remediesImporter(ImportSession &session)
{
    return std::make_unique<RemediesImporter>(session);
}

} // namespace redress
