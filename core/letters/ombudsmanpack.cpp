// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/ombudsmanpack.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/letters/sheetparts.h"
#include "core/store/casestore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanPack)
};

bool isEnclosed(const CaseDocument &document)
{
    return document.mediaType == "application/pdf"_L1 || document.mediaType.startsWith(u"image/"_s);
}

std::optional<QDate> dayOf(const CaseDocument &document)
{
    return document.sentOn ? document.sentOn : document.datedOn;
}

QString nameOf(const CaseDocument &document)
{
    const QString name = QFileInfo(document.name).completeBaseName();
    return name.isEmpty() ? document.name : name;
}

/// Figures of a digest in groups, so that a line can end between them.
QString digestWords(const QString &digest)
{
    QStringList groups;
    for (qsizetype from = 0; from < digest.size(); from += 8)
        groups.append(digest.mid(from, 8));
    return groups.join(u' ');
}

QString dayWords(const CaseDocument &document)
{
    if (document.sentOn)
        return PackText::tr("sent on %1").arg(dayMonthYear(*document.sentOn));
    return document.datedOn ? dayMonthYear(*document.datedOn)
                            : PackText::tr("no day; filed on %1")
                                  .arg(dayMonthYear(document.addedAtUtc.toLocalTime().date()));
}

void addMissingPeople(const CaseOnPaper &about, QStringList &missing)
{
    const auto given = [&] {
        return std::any_of(about.people.consents.begin(), about.people.consents.end(),
                           [](const Consent &one) { return one.state == ConsentState::Given; });
    };
    for (const CasePerson &one : about.people.people) {
        if (one.role == PersonRole::Representative && !given())
            missing.append(PackText::tr("%1 acts for somebody else, and no consent is recorded as "
                                        "given.")
                               .arg(one.person.name));
    }
    for (const Consent &one : about.people.consents) {
        if (one.state == ConsentState::Given && one.evidence.trimmed().isEmpty())
            missing.append(PackText::tr("There is no evidence of the consent that was given."));
    }
}

void addMissingOfStages(const CaseOnPaper &about, QStringList &missing)
{
    if (about.own->state.dossier.stages.empty()) {
        const QString gaps = gapWords(about.own->state.conduct.reply);
        if (!gaps.isEmpty())
            missing.append(gaps);
    }
    for (const StageConduct &conduct : about.own->state.conduct.stages) {
        const QString gaps = gapWords(conduct);
        if (!gaps.isEmpty())
            missing.append(gaps);
        const auto &stages = about.own->state.dossier.stages;
        const auto folder =
            std::find_if(stages.begin(), stages.end(), [&](const CaseDossier::StageFolder &one) {
                return one.stage.id == conduct.stage;
            });
        if (folder != stages.end() && folder->stage.extendedTo && !conduct.detail.complainantToldOn)
            missing.append(PackText::tr("Stage %1: that the complainant was told of the extension "
                                        "is not recorded.")
                               .arg(conduct.number));
        const bool hasReport =
            std::any_of(about.documents.begin(), about.documents.end(), [&](const CaseDocument &d) {
                return d.stage == conduct.stage && d.kind == kReportKind;
            });
        if (conduct.detail.reportReceivedOn && !hasReport)
            missing.append(PackText::tr("Stage %1: the report that came on %2 is not among the "
                                        "documents of the stage.")
                               .arg(conduct.number)
                               .arg(dayMonthYear(*conduct.detail.reportReceivedOn)));
    }
}

void addMissingEvidence(const std::vector<RemedyOnPaper> &remedies, QDate day, QStringList &missing)
{
    for (const RemedyOnPaper &one : remedies) {
        const QString what = one.description.isEmpty() ? PackText::tr("without a description")
                                                       : one.description.simplified();
        if (one.completedOn && one.evidence.trimmed().isEmpty())
            missing.append(PackText::tr("There is no evidence that a recommendation was carried "
                                        "out: %1.")
                               .arg(what));
        else if (!one.completedOn && one.dueOn && *one.dueOn < day && one.isAccepted.value_or(true))
            missing.append(PackText::tr("A recommendation that was due on %1 is not carried out: "
                                        "%2.")
                               .arg(dayMonthYear(*one.dueOn), what));
    }
}

/// The list of all documents, and a page for each that can be shown.
Result<void> addDocuments(CasePaper &paper, DocumentRepository &repository,
                          const CaseOnPaper &about, OmbudsmanPack &pack)
{
    paper.addSection(PackText::tr("Letters and documents"));
    if (about.documents.empty()) {
        paper.addParagraph(PackText::tr("No document is on file."));
        return {};
    }
    PaperTable table =
        textTable({PackText::tr("Document"), PackText::tr("Day"), PackText::tr("How it goes along"),
                   PackText::tr("Digest (SHA-256)")});
    table.caption = PackText::tr("Documents on file, by their day");
    for (const CaseDocument &document : about.documents) {
        const QString what = document.direction
                                 ? PackText::tr("%1 (%2)", "a document; received, sent or internal")
                                       .arg(document.name, labelOf(*document.direction).toLower())
                                 : document.name;
        addTextRow(table, {what, dayWords(document),
                           isEnclosed(document) ? PackText::tr("below")
                                                : PackText::tr("as a file, not printed here"),
                           digestWords(document.digest)});
    }
    paper.addTable(std::move(table));
    for (const CaseDocument &document : about.documents) {
        if (!isEnclosed(document))
            continue;
        const auto content = repository.content(document.id);
        if (!content)
            return content.error();
        HeadingBlock heading;
        heading.level = 2;
        const auto day = dayOf(document);
        heading.text = day ? PackText::tr("%1, %2", "a document, its day")
                                 .arg(nameOf(document), dayMonthYear(*day))
                           : nameOf(document);
        heading.anchor = u"document-%1"_s.arg(document.id.value());
        heading.startsPage = true;
        pack.enclosures.push_back({int(pack.document.blocks.size()), document, *content});
        pack.document.blocks.emplace_back(heading);
    }
    return {};
}

void addMissing(CasePaper &paper, OmbudsmanPack &pack)
{
    paper.addSection(PackText::tr("What is missing"));
    if (pack.missing.isEmpty()) {
        paper.addParagraph(PackText::tr("Nothing that is recorded as needed is missing."));
        return;
    }
    ListBlock list;
    for (const QString &one : pack.missing) {
        TextRun run;
        run.text = one;
        list.items.push_back({run});
    }
    pack.document.blocks.emplace_back(list);
}

Document emptyPack(const CaseOnPaper &about, QDate day)
{
    Document document = sheetDocument(
        PackText::tr("Case %1 for the Ombudsman", "a reference").arg(about.reference()),
        {about.council, day, about.isSample});
    document.title = document.runningHead;
    document.subtitle = PackText::tr("As at %1. Confidential: it names people.", "a day")
                            .arg(dayMonthYearFull(day));
    document.blocks.emplace_back(ContentsBlock{});
    return document;
}

} // namespace

QStringList missingInPack(const CaseOnPaper &about, QDate day)
{
    QStringList missing;
    if (!about.own)
        missing.append(PackText::tr("The case of the council is not linked: its ledger, letters "
                                    "and consent are not here."));
    if (about.ombudsman.empty())
        missing.append(PackText::tr("No case at the Ombudsman is recorded."));
    if (about.people.people.empty())
        missing.append(PackText::tr("Nobody is recorded on the case."));
    if (about.documents.empty())
        missing.append(PackText::tr("No letter and no document is on file."));
    if (about.own) {
        addMissingPeople(about, missing);
        addMissingOfStages(about, missing);
    }
    addMissingEvidence(about.remedies, day, missing);
    for (const OmbudsmanOnPaper &one : about.ombudsman)
        addMissingEvidence(one.remedies, day, missing);
    const auto files =
        std::count_if(about.documents.begin(), about.documents.end(),
                      [](const CaseDocument &document) { return !isEnclosed(document); });
    if (files > 0)
        missing.append(PackText::tr("%n document(s) cannot be printed here and must be sent along "
                                    "as files.",
                                    nullptr, int(files)));
    return missing;
}

Result<OmbudsmanPack> ombudsmanPack(CaseStore &store, const CaseOnPaper &about, QDate day)
{
    const SpokenHere language(about.language);
    OmbudsmanPack pack;
    pack.document = emptyPack(about, day);
    pack.missing = missingInPack(about, day);
    CasePaper paper(pack.document, about, store.rules(), store.reference(), day);
    paper.addFacts();
    addMissing(paper, pack);
    paper.addPeople();
    paper.addStages();
    paper.addOmbudsman();
    paper.addContacts();
    DocumentRepository repository(store.database());
    if (const auto added = addDocuments(paper, repository, about, pack); !added)
        return added.error();
    return pack;
}

} // namespace redress
