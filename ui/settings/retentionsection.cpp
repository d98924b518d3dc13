// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retentionsection.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "core/store/storageerror.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reasondialog.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whydialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostYears = 100;
constexpr int kYearsLonger = 1; ///< What "keep for longer" proposes.

QString kindOf(const RetentionLine &line)
{
    if (line.isAtOmbudsman())
        return RetentionSection::tr("Ombudsman case");
    return line.procedure ? labelOf(*line.procedure) : labelOf(line.kind);
}

} // namespace

RetentionSection::RetentionSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connect(m_list, &RecordTable::currentRowChanged, this, [this] {
        showButtons();
        Q_EMIT changed(); // What F4 explains.
    });
    connect(m_destroy, &QPushButton::clicked, this, &RetentionSection::askForDestruction);
    connect(m_withdraw, &QPushButton::clicked, this, &RetentionSection::withdraw);
    connect(m_hold, &QPushButton::clicked, this, &RetentionSection::hold);
    connect(m_keep, &QPushButton::clicked, this, &RetentionSection::keepLonger);
}

void RetentionSection::construct()
{
    const Metrics metrics(this);
    QWidget *content = makeScrolled();
    m_about = new TextLabel(TextLabel::Kind::Plain, QString(), content);
    m_about->setWordWrap(true);
    m_model = new CellTableModel({tr("Case"), tr("Kind"), tr("Closed"), tr("Due for review"),
                                  tr("State"), tr("Held, or proposed by")},
                                 this);
    m_list = new RecordTable(content);
    m_list->setObjectName(u"retentionTableView"_s);
    m_list->setAccessibleName(tr("Closed cases whose time is over, or that are held"));
    m_list->setModel(m_model);
    m_list->setEmptyText(
        tr("No closed case is past its time, and none is held. There is nothing to do."));
    m_list->setMostCharacters({18, 20, 11, 14, 24, 0});
    const auto button = [content](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, content);
        made->setObjectName(name);
        return made;
    };
    m_destroy = button(tr("&Destroy..."), u"destroyButton"_s);
    m_withdraw = button(tr("&Withdraw the proposal..."), u"withdrawButton"_s);
    m_hold = button(tr("Ho&ld..."), u"holdButton"_s);
    m_keep = button(tr("&Keep for longer..."), u"keepButton"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_destroy, m_withdraw, m_hold, m_keep})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, tr("Retention"), content));
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(constructYears());
}

QWidget *RetentionSection::constructYears()
{
    m_form = new FactForm(this);
    m_form->addHeading(tr("Years for which closed cases are kept"));
    const auto add = [this](const QString &key, const QString &label,
                            std::optional<ProcedureKey> procedure) {
        auto *box = new QSpinBox(m_form);
        box->setRange(1, kMostYears);
        m_form->addField(key, label, box);
        m_years.push_back({procedure, box, 0});
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    };
    add(u"childrenYears"_s, tr("Children'&s statutory procedure"), ProcedureKey::ChildrenStatutory);
    add(u"adultYears"_s, tr("&Adult social care"), ProcedureKey::AdultSocialCare);
    add(u"corporateYears"_s, tr("Cor&porate"), ProcedureKey::Corporate);
    add(u"enquiryYears"_s, tr("E&nquiries, compliments and all other cases"), std::nullopt);
    return m_form;
}

QString RetentionSection::help() const
{
    return tr(
        "A closed case is kept for some years and is then due for review. A manager proposes "
        "that it be destroyed, and another one confirms it: then all that tells of a person "
        "goes for good, also out of the audit trail and the searches, and the figures stay "
        "as they were published. What is held is not destroyed; a case may also have a day "
        "of its own, as that of a child who was looked after. A case at the Ombudsman that "
        "stands alone is kept and destroyed in the same way, for as many years as an enquiry.");
}

QWidget *RetentionSection::first() const
{
    return m_list;
}

void RetentionSection::refresh()
{
    const bool wasModified = isModified();
    m_isFilling = true;
    for (Years &one : m_years) {
        const auto stored =
            guarded([&] { return retention::years(session().database(), one.procedure); });
        one.stored = stored.value_or(one.stored);
        if (!wasModified)
            one.box->setValue(one.stored);
        const QString why = whyNot(session(), TeamRole::Manager);
        one.box->setEnabled(why.isEmpty());
        one.box->setToolTip(why);
    }
    m_isFilling = false;
    fillList();
    showButtons();
}

void RetentionSection::fillList()
{
    const auto read = retention::reviewList(session().database(), session().today());
    const int row = m_list->currentIndex().row();
    const auto *before = chosen();
    const RetainedId keep = before ? before->id : RetainedId(); // The latter is of no case.
    m_lines = read.value_or(std::vector<RetentionLine>());
    m_about->setText(!read             ? read.error().message
                     : m_lines.empty() ? tr("No closed case is due for review, and none is held.")
                                       : tr("%n closed case(s) are due for review or held, the "
                                            "oldest first.",
                                            nullptr, int(m_lines.size())));
    std::vector<CellTableModel::Row> rows;
    for (const RetentionLine &line : m_lines) {
        const QString state = line.isHeld() ? tr("Held") : labelOf(line.state);
        rows.push_back({{line.reference},
                        {kindOf(line)},
                        {slashedDate(line.closedOn), line.closedOn},
                        {slashedDate(line.dueOn), line.dueOn},
                        {state},
                        {line.isHeld() ? line.legalHold : line.proposedBy}});
    }
    // The same case stays chosen, wherever it stands now.
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const RetentionLine &line) { return line.id == keep; });
    m_model->setRows(std::move(rows));
    if (!m_lines.empty())
        m_list->setCurrentRow(found != m_lines.end() ? int(found - m_lines.begin())
                                                     : std::clamp(row, 0, int(m_lines.size()) - 1));
}

bool RetentionSection::canExplain() const
{
    return chosen() != nullptr;
}

void RetentionSection::explain()
{
    const RetentionLine *line = chosen();
    if (!line)
        return;
    const auto due = guarded([&] { return retention::whyThisDay(session().database(), *line); });
    if (due)
        (new WhyDialog(line->reference, *due, this))->open();
    else
        tell(due.error(), {});
}

const RetentionLine *RetentionSection::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && size_t(row) < m_lines.size() ? &m_lines[size_t(row)] : nullptr;
}

void RetentionSection::showButtons()
{
    const RetentionLine *line = chosen();
    const bool isProposed = line && !line->proposedBy.isEmpty();
    m_destroy->setText(isProposed ? tr("Confirm the &destruction...") : tr("&Destroy..."));
    m_hold->setText(line && line->isHeld() ? tr("End the ho&ld...") : tr("Ho&ld..."));
    for (QPushButton *one : {m_destroy, m_withdraw, m_hold, m_keep}) {
        lockUnless(TeamRole::Manager, one);
        one->setEnabled(one->isEnabled() && line);
    }
    m_withdraw->setEnabled(m_withdraw->isEnabled() && isProposed);
    if (line && line->isHeld() && m_destroy->isEnabled()) {
        m_destroy->setEnabled(false);
        m_destroy->setToolTip(tr("What is held is not destroyed."));
    }
}

void RetentionSection::ask(const QString &title, const QString &hint, const QString &what,
                           Deed deed)
{
    const RetentionLine *line = chosen();
    if (!line)
        return;
    const RetainedId id = line->id;
    const QString reference = line->reference;
    auto *dialog = new ReasonDialog(
        {title, reference, title, hint},
        [this, id, what, deed](const QString &reason) {
            return deed(session().database(), session().store().signature(), id, reason, what);
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this, [this, what, reference] {
        session().setUndoStep({});
        tell(Result<void>(), tr("%1: %2.", "a case; what was done").arg(reference, what));
    });
    dialog->open();
}

void RetentionSection::askForDestruction()
{
    const RetentionLine *line = chosen();
    if (!line)
        return;
    const bool isProposed = !line->proposedBy.isEmpty();
    const RetainedId id = line->id;
    const QString reference = line->reference;
    const QString what = isProposed ? tr("Destroyed") : tr("Destruction proposed");
    auto *dialog = new ReasonDialog(
        {isProposed ? tr("Confirm the destruction") : tr("Propose destruction"), reference,
         isProposed ? tr("Destroy") : tr("Propose"),
         isProposed ? tr("Names, words, letters and documents go for good and cannot be brought "
                         "back but from a backup. The figures stay.")
                    : tr("Somebody else has to confirm it. Until then the case stays as it is.")},
        [this, id, isProposed, what](const QString &reason) {
            const auto deed = isProposed ? retention::confirm : retention::propose;
            return deed(session().database(), session().store().signature(), id, session().today(),
                        reason, what);
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this, [this, what, reference] {
        session().setUndoStep({});
        tell(Result<void>(), tr("%1: %2.", "a case; what was done").arg(reference, what));
    });
    dialog->open();
}

void RetentionSection::withdraw()
{
    ask(tr("Withdraw the proposal"), tr("The case is then due for review again."),
        tr("Proposal withdrawn"), retention::withdraw);
}

void RetentionSection::hold()
{
    const RetentionLine *line = chosen();
    if (!line)
        return;
    if (line->isHeld())
        ask(tr("End the hold"), tr("The case may then be destroyed when its time is over."),
            tr("Hold ended"), retention::liftHold);
    else
        ask(tr("Hold"),
            tr("Such as an inquiry or a claim: nothing is destroyed until the hold is "
               "ended."),
            tr("Held"), retention::hold);
}

void RetentionSection::keepLonger()
{
    const RetentionLine *line = chosen();
    if (!line)
        return;
    const QDate later = std::max(line->dueOn, session().today()).addYears(kYearsLonger);
    const QString typed = host().dialogs().askText(
        this, tr("Keep for longer"), tr("Until which day %1 is kept:").arg(line->reference),
        slashedDate(later));
    if (typed.isNull())
        return;
    const QDate day = QLocale().toDate(typed.trimmed(), u"dd/MM/yyyy"_s);
    if (!day.isValid() || day <= session().today()) {
        tell(Error{Error::Code::Invalid,
                   tr("\"%1\" is not a day that lies ahead. Write it as 01/04/2030.").arg(typed),
                   {}},
             {});
        return;
    }
    const RetainedId id = line->id;
    const QString reference = line->reference;
    auto *dialog = new ReasonDialog(
        {tr("Keep for longer"), reference, tr("Keep"),
         tr("It is due for review on %1 then.").arg(slashedDate(day))},
        [this, id, day](const QString &reason) {
            return retention::keepUntil(session().database(), session().store().signature(), id,
                                        day, reason, tr("Kept for longer"));
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this, [this, reference, day] {
        tell(Result<void>(), tr("%1 is kept until %2.").arg(reference, slashedDate(day)));
    });
    dialog->open();
}

QString RetentionSection::modified() const
{
    const bool isOther = std::any_of(m_years.begin(), m_years.end(), [](const Years &one) {
        return one.stored > 0 && one.box->value() != one.stored;
    });
    return isOther ? tr("the years of retention") : QString();
}

bool RetentionSection::save()
{
    std::vector<RetentionYears> schedule;
    for (const Years &one : m_years) {
        if (one.box->value() != one.stored)
            schedule.push_back({one.procedure, one.box->value()});
    }
    const auto saved = retention::setYears(session().database(), session().store().signature(),
                                           schedule, tr("Years of retention set"));
    if (saved) {
        for (Years &one : m_years)
            one.stored = one.box->value();
    }
    return tell(saved, tr("The years of retention are saved."));
}

void RetentionSection::discard()
{
    m_isFilling = true;
    for (const Years &one : m_years)
        one.box->setValue(one.stored);
    m_isFilling = false;
    Q_EMIT changed();
}

void RetentionSection::showDefaults()
{
    for (Years &one : m_years)
        one.box->setValue(retention::kUsualYears);
}

} // namespace redress
