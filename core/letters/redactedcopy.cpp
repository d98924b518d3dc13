// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/redactedcopy.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/letters/letterdocument.h"
#include "core/letters/sheetparts.h"
#include "core/store/casestore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <iterator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(redress::RedactedCopy)
};

Document emptyCopy(const CaseOnPaper &about, QDate day)
{
    Document document =
        sheetDocument(CopyText::tr("Case %1, without names", "a reference").arg(about.reference()),
                      {about.council, day, about.isSample});
    document.title = document.runningHead;
    return document;
}

/// The text of a letter or document as blocks, headings below those of the copy.
std::vector<Block> blocksOf(const CaseDocument &document, const QString &text)
{
    if (document.isLetter()) {
        Document letter = letterDocument(text, {});
        for (Block &block : letter.blocks) {
            if (auto *heading = std::get_if<HeadingBlock>(&block))
                heading->level = std::min(heading->level + 1, 3);
        }
        return letter.blocks;
    }
    std::vector<Block> blocks;
    for (const QString &part : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        TextRun run;
        run.text = part.trimmed();
        ParagraphBlock paragraph;
        paragraph.text = {run};
        if (!run.text.isEmpty())
            blocks.emplace_back(paragraph);
    }
    return blocks;
}

void addDocument(Document &copy, const CaseDocument &document, const QString &text)
{
    HeadingBlock heading;
    heading.level = 2;
    const QString name = QFileInfo(document.name).completeBaseName();
    const auto day = document.sentOn ? document.sentOn : document.datedOn;
    heading.text =
        day ? CopyText::tr("%1, %2", "a document, its day").arg(name, dayMonthYear(*day)) : name;
    heading.anchor = u"document-%1"_s.arg(document.id.value());
    heading.startsPage = true;
    copy.blocks.emplace_back(heading);
    auto blocks = blocksOf(document, text);
    std::move(blocks.begin(), blocks.end(), std::back_inserter(copy.blocks));
}

/// The file has the beginning of its words alone.
bool isCut(const QString &text)
{
    return text.size() >= kMostSearched;
}

RedactedCopy finished(const CaseOnPaper &about, Document document)
{
    Redaction redaction(about.people);
    RedactedCopy copy;
    copy.document = redaction.redacted(std::move(document));
    copy.standIns = redaction.standIns();
    copy.replaced = redaction.replaced();
    return copy;
}

} // namespace

Result<RedactedCopy> redactedCase(CaseStore &store, const CaseOnPaper &about, QDate day)
{
    const SpokenHere language(about.language);
    Document document = emptyCopy(about, day);
    CasePaper paper(document, about, store.rules(), store.reference(), day);
    paper.addFacts();
    paper.addPeople();
    paper.addStages();
    paper.addOmbudsman();
    paper.addContacts();
    paper.addSection(CopyText::tr("Letters and documents"));
    const DocumentRepository documents(store.database());
    QStringList leftOut;
    for (const CaseDocument &one : about.documents) {
        const auto text = documents.text(one.id);
        if (!text)
            return text.error();
        if (text->isEmpty() || isCut(*text))
            leftOut.append(one.name);
        if (!text->isEmpty())
            addDocument(document, one, *text);
    }
    paper.addParagraph(leftOut.isEmpty()
                           ? CopyText::tr("All letters and documents are in this copy.")
                           : CopyText::tr("%n document(s) are not in this copy, since the file "
                                          "does not have their words.",
                                          nullptr, int(leftOut.size())));
    RedactedCopy copy = finished(about, std::move(document));
    copy.leftOut = leftOut;
    return copy;
}

Result<RedactedCopy> redactedDocument(CaseStore &store, const CaseOnPaper &about,
                                      const CaseDocument &document, QDate day)
{
    const SpokenHere language(about.language);
    const auto text = DocumentRepository(store.database()).text(document.id);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return Error{Error::Code::Invalid,
                     CopyText::tr("The file does not have the words of %1, so names in it cannot "
                                  "be replaced.")
                         .arg(document.name),
                     document.name};
    Document copy = emptyCopy(about, day);
    addDocument(copy, document, *text);
    if (auto *heading = std::get_if<HeadingBlock>(&copy.blocks.front()))
        heading->startsPage = false;
    RedactedCopy done = finished(about, std::move(copy));
    if (isCut(*text))
        done.leftOut.append(document.name);
    return done;
}

} // namespace redress
