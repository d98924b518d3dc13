// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/linksdialog.h"

#include "core/base/dates.h"
#include "core/store/caserepository.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLineWidth = 30; ///< Of a line of text, in heights of the font.
constexpr int kRowsShown = 6;
constexpr int kLongWords = 40; ///< Characters of a choice.
constexpr qint64 kWays = 16;   ///< What is done, and above it what with.

const QString kWay = u"link_way"_s;
const QString kOther = u"link_other"_s;
const QString kKind = u"link_kind"_s;
const QString kNote = u"link_note"_s;
const QString kIssues = u"link_issues"_s;
const QString kReason = u"reason"_s;

} // namespace

LinksDialog::LinksDialog(PageHost &host, const CaseRecord &record, QWidget *parent)
    : FormDialog(tr("Linked cases"), record.reference, tr("Save"), parent)
    , m_host(host)
    , m_case(record)
    , m_model(new CellTableModel({tr("Case"), tr("Received"), tr("What it is"), tr("About")}, this))
    , m_table(new RecordTable(this))
    , m_form(new FactForm)
    , m_way(new ChoiceBox(m_form))
    , m_other(new QLineEdit(m_form))
    , m_kind(new ChoiceBox(m_form))
    , m_note(new QLineEdit(m_form))
    , m_issues(new QCheckBox(tr("Its &issues go along"), m_form))
    , m_reason(new QLineEdit(m_form))
    , m_preview(new TextLabel(TextLabel::Kind::Quiet, this))
{
    setObjectName(u"linksDialog"_s);
    read();
    construct();
    offerWays();
    connect(m_way, &QComboBox::currentIndexChanged, this, &LinksDialog::adopt);
    connect(m_other, &QLineEdit::textChanged, this, &LinksDialog::adopt);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        const auto row = size_t(index.row());
        if (row < m_links.size()) {
            m_host.openCase(m_links[row].other);
            reject();
        }
    });
    adopt();
    m_way->setFocus();
}

void LinksDialog::construct()
{
    const Metrics metrics(this);
    m_form->addField(kWay, tr("&What is so"), m_way);
    m_form->addField(kOther, tr("Other &case"), m_other, tr("Its reference."));
    m_form->addField(kKind, tr("&How they belong together"), m_kind);
    m_form->addField(kNote, tr("&Note"), m_note);
    m_form->addField(kIssues, QString(), m_issues,
                     tr("Without it they stay in the history alone. Actions and costs go along in "
                        "any case."));
    m_form->addField(kReason, tr("Wh&y"), m_reason, tr("Stands in the history of the case."));
    m_form->setRequired(kOther);
    m_form->setRequired(kReason);
    for (const auto kind :
         {LinkKind::Related, LinkKind::Family, LinkKind::Converted, LinkKind::Premature})
        m_kind->addChoice(labelOf(kind), qint64(kind));
    for (QLineEdit *line : {m_other, m_note, m_reason})
        line->setMinimumWidth(metrics.times(kLineWidth));
    for (ChoiceBox *box : {m_way, m_kind})
        box->setMinimumContentsLength(kLongWords);
    m_form->setWide(kWay); // Its choices are sentences.
    m_issues->setChecked(true);
    m_preview->setObjectName(u"mergePreviewLabel"_s);
    m_preview->setWordWrap(true);
    m_table->setObjectName(u"linksTableView"_s);
    m_table->setAccessibleName(tr("Linked cases"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({16, 12, 30, 0});
    m_table->setMinimumHeight(metrics.times(kRowsShown * 2));
    m_table->setVisible(m_model->rowCount() > 0);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_form);
    layout->addWidget(m_preview);
    setForm(pane);
    resize(metrics.times(64), metrics.times(m_model->rowCount() > 0 ? 44 : 30));
}

void LinksDialog::read()
{
    Database &database = m_host.session().database();
    m_links = caselinks::linksOf(database, m_case.id).value_or(std::vector<CaseLink>());
    m_numbers = casemerge::numbersOf(database, m_case.id).value_or(std::vector<MergedNumber>());
    std::vector<CellTableModel::Row> rows;
    for (const CaseLink &one : m_links)
        rows.push_back({{one.reference},
                        {slashedDate(one.receivedOn), one.receivedOn},
                        {one.note.isEmpty() ? labelOf(one.kind)
                                            : tr("%1: %2", "how they belong together; a note")
                                                  .arg(labelOf(one.kind), one.note)},
                        {one.summary}});
    for (const MergedNumber &one : m_numbers)
        rows.push_back({{one.reference},
                        {slashedDate(one.receivedOn), one.receivedOn},
                        {tr("Part of this case since %1", "a day")
                             .arg(dayMonthYear(one.mergedAtUtc.toLocalTime().date()))},
                        {one.summary}});
    m_model->setRows(std::move(rows));
}

void LinksDialog::offerWays()
{
    const auto add = [this](const QString &words, Way way, qint64 what = 0) {
        m_way->addChoice(words, what * kWays + qint64(way));
    };
    add(tr("Another case belongs to this one: link them"), Way::Link);
    add(tr("Another case is the same complaint: it becomes part of this one"), Way::MergeOther);
    add(tr("This case is the same complaint as another: it becomes part of that"), Way::MergeThis);
    for (const CaseLink &one : m_links)
        add(tr("%1 does not belong to it: take the link away").arg(one.reference), Way::Unlink,
            one.id.value());
    for (const MergedNumber &one : m_numbers)
        add(tr("%1 is a case by itself: take it apart").arg(one.reference), Way::TakeApart,
            one.id.value());
}

LinksDialog::Way LinksDialog::way() const
{
    return Way(m_way->value().value_or(0) % kWays);
}

qint64 LinksDialog::target() const
{
    return m_way->value().value_or(0) / kWays;
}

std::optional<CaseId> LinksDialog::other()
{
    const auto found = CaseRepository(m_host.session().database()).find(m_other->text().trimmed());
    return found ? *found : std::nullopt;
}

/// The clock counts from the day of the case that stays.
void LinksDialog::warnOfEarlier(const CaseRecord &other)
{
    const bool isOther = way() == Way::MergeOther;
    const CaseRecord &from = isOther ? other : m_case;
    const CaseRecord &into = isOther ? m_case : other;
    if (from.receivedOn < into.receivedOn)
        m_form->setWarning(kOther, tr("%1 was received earlier, on %2: the clock would count from "
                                      "%3, the day of %4.")
                                       .arg(from.reference, weekdayDate(from.receivedOn),
                                            weekdayDate(into.receivedOn), into.reference));
}

void LinksDialog::adopt()
{
    const Way what = way();
    const bool isMerge = what == Way::MergeOther || what == Way::MergeThis;
    m_form->setFieldVisible(kOther, what == Way::Link || isMerge);
    m_form->setFieldVisible(kKind, what == Way::Link);
    m_form->setFieldVisible(kNote, what == Way::Link);
    m_form->setFieldVisible(kIssues, isMerge);
    m_form->setFieldVisible(kReason, what != Way::Link);
    const auto found = what == Way::Link || isMerge ? other() : std::nullopt;
    QString words;
    m_form->setHint(kOther, tr("Its reference."));
    m_form->setWarning(kOther, {});
    if (found) {
        if (const auto dossier = CaseRepository(m_host.session().database()).dossier(*found)) {
            m_form->setHint(kOther, dossier->record.summary);
            if (isMerge)
                warnOfEarlier(dossier->record);
        }
    }
    if (found && isMerge) {
        const bool isOther = what == Way::MergeOther;
        const auto preview =
            casemerge::preview(m_host.session().database(), isOther ? *found : m_case.id,
                               isOther ? m_case.id : *found);
        if (preview && preview->refusal.isEmpty())
            words = tr("%1 becomes part of %2, and both numbers find it. People: %3, documents: "
                       "%4, contacts: %5, issues: %6, actions: %7, costs: %8.")
                        .arg(preview->from, preview->into)
                        .arg(preview->people)
                        .arg(preview->documents)
                        .arg(preview->contacts)
                        .arg(preview->issues)
                        .arg(preview->actions)
                        .arg(preview->costs);
        else
            words = preview ? preview->refusal : preview.error().message;
    }
    m_preview->setText(words);
    m_preview->setVisible(!words.isEmpty());
}

bool LinksDialog::judge()
{
    m_form->clearFaults();
    const Way what = way();
    const bool needsOther = what == Way::Link || what == Way::MergeOther || what == Way::MergeThis;
    if (needsOther && !other())
        m_form->setFault(kOther, tr("The file has no case of this reference."));
    if (what != Way::Link && m_reason->text().trimmed().isEmpty())
        m_form->setFault(kReason, tr("Say why: the reason stands in the history."));
    return !goToFirstFault(*m_form);
}

void LinksDialog::record()
{
    if (!judge())
        return;
    const auto found = other();
    switch (way()) {
    case Way::Link:
        return doLink(*found);
    case Way::MergeOther:
        return doMerge(*found, m_case.id);
    case Way::MergeThis:
        return doMerge(m_case.id, *found);
    case Way::Unlink: {
        Session &session = m_host.session();
        const QString what = tr("Link taken away");
        const auto link = std::find_if(m_links.begin(), m_links.end(), [this](const CaseLink &one) {
            return one.id.value() == target();
        });
        CaseRecord owner = m_case; // Undo gives its note back to the case that had it.
        owner.id = link == m_links.end() ? m_case.id : link->owner;
        return finish(caselinks::unlink(session.database(), session.store().signature(), m_case.id,
                                        CaseLinkId(target()), m_reason->text(), what),
                      owner, what);
    }
    case Way::TakeApart:
        return doTakeApart();
    }
}

void LinksDialog::finish(const Result<ChangeSetId> &unit, const CaseRecord &owner,
                         const QString &what)
{
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(m_host.session(), *unit, owner);
    accept();
    Q_EMIT recorded(what);
}

void LinksDialog::doLink(CaseId other)
{
    Session &session = m_host.session();
    const QString what = tr("Linked with %1").arg(m_other->text().trimmed());
    finish(caselinks::link(session.database(), session.store().signature(), m_case.id, other,
                           LinkKind(m_kind->value().value_or(qint64(LinkKind::Related))),
                           m_note->text(), what),
           m_case, what);
}

void LinksDialog::doMerge(CaseId from, CaseId into)
{
    Session &session = m_host.session();
    const auto preview = casemerge::preview(session.database(), from, into);
    if (!preview) {
        setFault(preview.error().message);
        return;
    }
    const QString what = tr("%1 merged into %2").arg(preview->from, preview->into);
    const auto unit =
        casemerge::merge(session.database(), session.store().signature(), session.rules(), from,
                         into, m_issues->isChecked(), m_reason->text(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    session.setUndoStep(stepOfItsOwn(
        session, tr("merging of %1", "after Undo").arg(preview->from),
        [&session, into, from = preview->from]() -> Result<void> {
            const auto numbers = casemerge::numbersOf(session.database(), into);
            if (!numbers || numbers->empty())
                return numbers ? Error{Error::Code::Conflict,
                                       tr("%1 is no part of another case any more.").arg(from),
                                       {}}
                               : numbers.error();
            const auto apart = casemerge::takeApart(session.database(), session.store().signature(),
                                                    session.rules(), into, numbers->back().id, {},
                                                    tr("%1 taken apart").arg(from));
            return apart ? Result<void>() : Result<void>(apart.error());
        },
        [&session, from, into, withIssues = m_issues->isChecked(), reason = m_reason->text(),
         what]() -> Result<void> {
            const auto again =
                casemerge::merge(session.database(), session.store().signature(), session.rules(),
                                 from, into, withIssues, reason, what);
            return again ? Result<void>() : Result<void>(again.error());
        }));
    accept();
    if (into == m_case.id)
        Q_EMIT recorded(what);
    else
        Q_EMIT merged(into);
}

void LinksDialog::doTakeApart()
{
    Session &session = m_host.session();
    const auto number =
        std::find_if(m_numbers.begin(), m_numbers.end(),
                     [this](const MergedNumber &one) { return one.id.value() == target(); });
    if (number == m_numbers.end())
        return;
    const QString what = tr("%1 taken apart").arg(number->reference);
    const auto apart =
        casemerge::takeApart(session.database(), session.store().signature(), session.rules(),
                             m_case.id, number->id, m_reason->text(), what);
    if (!apart) {
        setFault(apart.error().message);
        return;
    }
    session.setUndoStep({}); // The step before may be the merging, which is over.
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
