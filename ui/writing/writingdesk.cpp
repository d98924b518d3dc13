// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writingdesk.h"

#include "core/report/kept/blocktexts.h"
#include "core/report/reportcontext.h"
#include "core/store/ownconnection.h"
#include "ui/shell/backgroundwork.h"
#include "ui/shell/session.h"

#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

/// While it is written, a report has no pages: what will stand there is said.
QString shownText(const TextRun &run)
{
    switch (run.page) {
    case TextRun::Page::Alone:
        return WritingDesk::tr("page of %1", "as Table 4").arg(run.text);
    case TextRun::Page::Behind:
        return WritingDesk::tr("%1 (its page)", "as Table 4").arg(run.text);
    case TextRun::Page::None:
        break;
    }
    return run.figure.endsWith("|if"_L1)
               ? WritingDesk::tr("(if any)", "stands before a sentence that depends on a figure")
               : run.text;
}

void addFields(WrittenPaper &paper, const RichText &text)
{
    for (const TextRun &run : text) {
        if (!run.figure.isEmpty())
            paper.fields.insert(run.figure,
                                {shownText(run), run.role == TextRun::Role::MissingFigure});
    }
}

void addCaption(WrittenPaper &paper, Kind kind, const QString &anchor, const QString &number,
                const QString &caption)
{
    const QString id = anchor.mid(anchor.indexOf(u'-') + 1);
    if (!number.isEmpty())
        paper.captions.insert(
            u"%1:%2"_s.arg(int(kind)).arg(id),
            WritingDesk::tr("%1: %2", "Table 4; its caption").arg(number, caption));
}

/// Every field that stands anywhere in the report, each as a line of a list: a sentence of several
/// would be left out whole where one has nothing to divide by.
ReportPart allFields(const ReportDefinition &definition)
{
    static const QRegularExpression field(u"\\{[^{}]+\\}"_s);
    QStringList fields;
    const auto look = [&](const QString &text) {
        for (auto it = field.globalMatch(text); it.hasNext();) {
            if (const QString found = it.next().captured(); !fields.contains(found))
                fields.append(found);
        }
    };
    for (const ReportPart &part : definition.parts) {
        look(part.text);
        look(part.title);
        for (const QString &item : part.items)
            look(item);
    }
    ReportPart part;
    part.kind = Kind::Bullets;
    part.items = fields;
    return part;
}

/// Headings and captions take figures as plain text, and some parts are left out of the paper: what
/// their fields say is asked for in a list of its own, which is taken out again.
Result<WrittenPointer> writeDraft(TableEngine &engine, const ReportIssue &issue,
                                  const ReportContext &context, const Progress &progress)
{
    auto definition = definitionOf(issue);
    if (!definition)
        return definition.error();
    const ReportPart all = allFields(*definition);
    if (!all.items.isEmpty())
        definition->parts.push_back(all);
    const auto composed = composeReport(engine, *definition, periodOf(issue), context, progress);
    if (!composed)
        return composed.error();
    WrittenPaper paper = writtenPaper(*composed);
    if (all.items.isEmpty())
        return WrittenPointer(std::make_shared<const WrittenPaper>(std::move(paper)));
    const auto added = textsOf(paper.document.blocks.back());
    for (const RichText &text : added) {
        for (const TextRun &run : text) {
            if (run.role == TextRun::Role::MissingFigure && !paper.document.missing.empty())
                paper.document.missing.pop_back();
        }
    }
    paper.document.blocks.pop_back();
    return WrittenPointer(std::make_shared<const WrittenPaper>(std::move(paper)));
}

} // namespace

WrittenPaper writtenPaper(Document document)
{
    WrittenPaper paper;
    for (const Block &block : document.blocks) {
        for (const RichText &text : textsOf(block))
            addFields(paper, text);
        if (const auto *table = std::get_if<TableBlock>(&block))
            addCaption(paper, Kind::Table, table->anchor, table->number, table->table.caption);
        else if (const auto *chart = std::get_if<ChartBlock>(&block))
            addCaption(paper, Kind::Chart, chart->anchor, chart->number, chart->chart.title);
    }
    for (const PaperFootnote &footnote : document.footnotes)
        addFields(paper, footnote.text);
    paper.document = std::move(document);
    return paper;
}

WritingDesk::WritingDesk(QObject *parent)
    : QObject(parent)
    , m_work(new BackgroundWork(this))
{}

bool WritingDesk::isComposing() const
{
    return m_next.has_value() || m_work->isRunning();
}

void WritingDesk::compose(Session &session, const ReportIssue &issue)
{
    const auto context = reportContext(session.store(), periodOf(issue));
    if (!context) {
        Q_EMIT failed(context.error().message);
        return;
    }
    const Question question{session.store().path(), session.reference(), *context, issue};
    if (m_work->isRunning()) {
        m_next = question;
        m_work->cancel();
    } else {
        begin(question);
    }
}

void WritingDesk::begin(const Question &question)
{
    m_work->start<WrittenPointer>(
        [question](const Progress &progress) -> Result<WrittenPointer> {
            return onOwnConnection(
                question.path, Database::Access::ReadOnly,
                [&](Database &database) -> Result<WrittenPointer> {
                    TableEngine engine(database, question.reference);
                    if (!question.issue.isFrozen())
                        return writeDraft(engine, question.issue, question.context, progress);
                    const auto document =
                        documentOf(database, engine, question.issue, question.context,
                                   PaperCopy::Internal, progress);
                    if (!document)
                        return document.error();
                    return WrittenPointer(
                        std::make_shared<const WrittenPaper>(writtenPaper(*document)));
                });
        },
        [this](const Result<WrittenPointer> &result) {
            if (m_next)
                begin(*std::exchange(m_next, std::nullopt));
            else if (result)
                Q_EMIT composed(*result);
            else if (!m_work->isCancelled())
                Q_EMIT failed(result.error().message);
        });
}

} // namespace redress
