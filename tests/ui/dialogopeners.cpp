// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openerhost.h"

#include "core/conduct/conversion.h"
#include "core/conduct/costs.h"
#include "core/conduct/dipsample.h"
#include "core/conduct/knownpeople.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/prematurereturn.h"
#include "core/conduct/remedies.h"
#include "core/store/bin.h"
#include "core/store/caserepository.h"
#include "ui/casefile/conversiondialog.h"
#include "ui/casefile/costdialog.h"
#include "ui/casefile/draftcomparison.h"
#include "ui/casefile/putbackdialog.h"
#include "ui/casefile/restrictdialog.h"
#include "ui/casefile/stageremedydialog.h"
#include "ui/cases/bulkdialog.h"
#include "ui/learning/dipdrawdialog.h"
#include "ui/learning/diplookdialog.h"
#include "ui/letters/checkeddialog.h"
#include "ui/letters/contactdialog.h"
#include "ui/letters/documentdialog.h"
#include "ui/letters/sentdialog.h"
#include "ui/ombudsman/enquirydialog.h"
#include "ui/ombudsman/ombudsmandialog.h"
#include "ui/ombudsman/prematuredialog.h"
#include "ui/ombudsman/remedydialog.h"
#include "ui/people/findpersondialog.h"
#include "ui/people/linkdialog.h"
#include "ui/people/needsdialog.h"
#include "ui/people/peoplecase.h"
#include "ui/people/personcasesdialog.h"
#include "ui/people/removaldialog.h"
#include "ui/settings/loosepeopledialog.h"
#include "ui/shell/session.h"
#include "ui/widgets/reasondialog.h"
#include "ui/widgets/whydialog.h"

#include <gtest/gtest.h>

#include <QPointer>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

CaseDossier dossierOf(OpenerHost &host)
{
    CaseRepository cases(host.session().database());
    const auto id = cases.find(u"CSC/25/0003"_s);
    EXPECT_TRUE(id && *id);
    return cases.dossier(**id).value_or(CaseDossier());
}

/// A case of the Ombudsman about one of the council, as it is before it is saved.
OmbudsmanFacts atOmbudsman(OpenerHost &host)
{
    OmbudsmanFacts facts = ombudsman::about(dossierOf(host).record, kOpenersToday);
    facts.record.reference = u"25 001 234"_s;
    return facts;
}

CaseDocument document()
{
    CaseDocument made;
    made.id = DocumentId(1);
    made.name = u"Minutes of July.pdf"_s;
    made.kind = QString(kAttachedKind);
    made.direction = DocumentDirection::Out;
    made.datedOn = kOpenersToday;
    return made;
}

KnownPerson person()
{
    KnownPerson known;
    known.person.name = u"Janet Moss"_s;
    CaseOfPerson on;
    on.reference = u"CSC/25/0003"_s;
    on.receivedOn = kOpenersToday;
    on.roles = {PersonRole::Complainant};
    known.cases.push_back(on);
    return known;
}

} // namespace

std::vector<DialogOpener> openersOfCases()
{
    return {
        {u"CostDialog"_s,
         [](OpenerHost &host) {
             const CaseDossier dossier = dossierOf(host);
             CostFacts facts;
             facts.stage = dossier.stages.back().stage.id;
             return shownDialog(new CostDialog(host, dossier, facts, host.window()));
         }},
        {u"StageRemedyDialog"_s,
         [](OpenerHost &host) {
             const CaseDossier dossier = dossierOf(host);
             StageRemedy facts;
             facts.stage = dossier.stages.back().stage.id;
             return shownDialog(new StageRemedyDialog(host, dossier, facts, host.window()));
         }},
        {u"RemedyDialog of a stage"_s,
         [](OpenerHost &host) {
             const CaseDossier dossier = dossierOf(host);
             RemedyFacts facts;
             facts.stage = dossier.stages.back().stage.id;
             facts.source = RecommendationSource::Investigator;
             return shownDialog(new RemedyDialog(host, dossier, facts, host.window()));
         }},
        {u"ConversionDialog"_s,
         [](OpenerHost &host) {
             const CaseRecord record = dossierOf(host).record;
             Conversion made;
             made.from = record.id;
             made.receivedOn = kOpenersToday;
             return shownDialog(new ConversionDialog(host, record, made, host.window()));
         }},
        {u"PutBackDialog"_s,
         [](OpenerHost &host) {
             const CaseRecord record = dossierOf(host).record;
             return shownDialog(
                 new PutBackDialog(host, record.id, record.reference, host.window()));
         }},
        {u"RestrictDialog"_s,
         [](OpenerHost &host) {
             const CaseRecord record = dossierOf(host).record;
             return shownDialog(new RestrictDialog(host, record.id, record.reference,
                                                   record.officer, host.window()));
         }},
        {u"DraftComparison"_s,
         [](OpenerHost &host) {
             return shownDialog(new DraftComparison(u"CSC/25/0003"_s, {{u"16"_s, u"17"_s, u"18"_s}},
                                                    host.window()));
         }},
        {u"ReasonDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new ReasonDialog(
                 {u"17"_s, u"CSC/25/0003"_s, u"18"_s, u"19"_s},
                 [](const QString &) { return Result<void>(); }, host.window()));
         }},
        {u"WhyDialog"_s,
         [](OpenerHost &host) {
             DueDate due;
             due.on = kOpenersToday;
             due.steps = {{DueStep::Kind::Event, kOpenersToday, u"17"_s}};
             return shownDialog(new WhyDialog(u"CSC/25/0003"_s, due, host.window()));
         }},
        {u"DocumentDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new DocumentDialog(host, dossierOf(host), document(), host.window()));
         }},
        {u"ContactDialog"_s,
         [](OpenerHost &host) {
             ContactEntry entry;
             entry.happenedOn = kOpenersToday;
             return shownDialog(new ContactDialog(host, dossierOf(host), entry, {}, host.window()));
         }},
        {u"BulkDialog"_s,
         [](OpenerHost &host) {
             BulkTargets targets;
             targets.cases = {dossierOf(host).record.id};
             return shownDialog(new BulkDialog(host,
                                               {u"17"_s,
                                                u"18"_s,
                                                u"&19"_s,
                                                {{u"20"_s, targets}},
                                                {BulkFact::Officer, BulkFact::Service}},
                                               host.window()));
         }},
        {u"SentDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new SentDialog(host, dossierOf(host).record, document(), host.window()));
         }},
        {u"CheckedDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new CheckedDialog(host, dossierOf(host).record, document(), host.window()));
         }},
    };
}

std::vector<DialogOpener> openersOfPeople()
{
    return {
        {u"NeedsDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new NeedsDialog(host, dossierOf(host).record, CaseNeeds(), host.window()));
         }},
        {u"FindPersonDialog"_s,
         [](OpenerHost &host) { return shownDialog(new FindPersonDialog(host, host.window())); }},
        {u"PersonCasesDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new PersonCasesDialog(person(), dossierOf(host).record.id,
                                                      host.settings(), host.window()));
         }},
        {u"LinkDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new LinkDialog(host, PeopleCase(dossierOf(host).record), person(), host.window()));
         }},
        {u"RemovalDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new RemovalDialog(
                 host, PeopleCase(dossierOf(host).record), u"Janet Moss"_s,
                 [](const QString &) { return Result<ChangeSetId>(ChangeSetId(1)); },
                 host.window()));
         }},
        {u"LoosePeopleDialog"_s,
         [](OpenerHost &host) {
             LoosePerson loose;
             loose.record = 1;
             loose.name = u"Janet Moss"_s;
             return shownDialog(new LoosePeopleDialog(host, {loose}, host.window()));
         }},
        {u"OmbudsmanDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new OmbudsmanDialog(host, atOmbudsman(host), u"CSC/25/0003"_s, host.window()));
         }},
        {u"OmbudsmanDialog of a new case"_s,
         [](OpenerHost &host) {
             OmbudsmanFacts facts;
             facts.record.receivedOn = kOpenersToday;
             return shownDialog(new OmbudsmanDialog(host, facts, QString(), host.window()));
         }},
        {u"EnquiryDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new EnquiryDialog(host, atOmbudsman(host).record, {}, host.window()));
         }},
        {u"RemedyDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new RemedyDialog(host, atOmbudsman(host).record, RemedyFacts(), host.window()));
         }},
        {u"PrematureDialog"_s,
         [](OpenerHost &host) {
             PrematureReturn back;
             back.receivedOn = kOpenersToday;
             return shownDialog(new PrematureDialog(host, atOmbudsman(host).record, back,
                                                    u"CSC/25/0003"_s, host.window()));
         }},
        {u"DipDrawDialog"_s,
         [](OpenerHost &host) { return shownDialog(new DipDrawDialog(host, host.window())); }},
        {u"DipLookDialog"_s,
         [](OpenerHost &host) {
             DipLine line;
             line.id = DipResponseId(1);
             line.response.reference = u"CSC/25/0003"_s;
             line.respondedOn = kOpenersToday;
             line.directorate = dossierOf(host).record.directorate;
             line.findings.resize(1);
             return shownDialog(new DipLookDialog(host, line, host.window()));
         }},
    };
}

QSet<QString> writtenInDialogs()
{
    return {u"Janet Moss"_s, u"Minutes of July.pdf"_s,
            u"Minutes"_s,    u"Visits"_s,
            u"Number"_s,     u"Came in"_s,
            u"Answered"_s,   u"compliment-from"_s,
            u"is"_s};
}

void openEachDialog(const OpenerPlace &place,
                    const std::function<void(const QString &of, QDialog &dialog)> &look)
{
    OpenerHost host(place);
    for (const std::vector<DialogOpener> &openers :
         {openersOfCases(), openersOfPeople(), openersOfLists(), openersOfReports()}) {
        for (const DialogOpener &opener : openers) {
            const QPointer<QDialog> dialog = opener.open(host);
            ASSERT_TRUE(dialog && dialog->isVisible()) << opener.of.toStdString();
            look(opener.of, *dialog);
            delete dialog.data(); // Nothing asks about what nobody has typed.
        }
    }
}

} // namespace redress
